import ts from 'typescript-api';
import { describe, expect, it } from 'vitest';
import { DIALOGS, VISITOR_PAGES } from '../../src/runs/dialogs';
import { MENU_ENTRIES } from '../builders/menu-entries';
import { shows } from '../promises/shows';
import { nodesOf, parsed, scriptsIn } from '../structure/source-file';
import { officeWith, sendAll, smallList } from './office';
import { publicFunctions, statementsAtTop } from './public-functions';
import { lastingState, writesOf } from './traces';

shows(33);

/** Functions that visitors of the page may call. All others must refuse them. */
const FOR_VISITORS = [
  'doGet',
  'confirmReceipt',
  'reportResult',
  'reportResult',
  'tellDelay',
  'askOffice',
  'withdrawRequest',
  'askContact',
  'withdrawContact',
  'listDispatches',
  'openSubordinate',
  'confirmReceipts',
  'listAwaiting',
  'approveSeen',
  'takePageTest',
];

const { file, statements } = statementsAtTop();
const functions = publicFunctions();
const others = functions.filter((name) => !FOR_VISITORS.includes(name));

describe('the bundle', () => {
  it('has the functions for visitors, and each function once', () => {
    expect(functions).toEqual(expect.arrayContaining(FOR_VISITORS));
    expect(functions.filter((name, at) => functions.indexOf(name) !== at)).toEqual([]);
  });

  it('has a function for each menu entry and each call of a declared dialog', () => {
    const calls = [...DIALOGS, ...VISITOR_PAGES].flatMap((one) => Object.keys(one.calls));
    expect(calls.filter((name, at) => calls.indexOf(name) !== at)).toEqual([]);
    const declared = [...MENU_ENTRIES, ...calls];
    expect(declared.filter((name) => !functions.includes(name))).toEqual([]);
  });

  it('has a function for each call that a page may make', () => {
    const calls = scriptsIn('src')
      .flatMap((one) => nodesOf(parsed(one)))
      .filter(ts.isInterfaceDeclaration)
      .filter(({ name }) => name.text.endsWith('Calls'))
      .flatMap(({ members }) => members.map((member) => member.name?.getText() ?? ''));
    expect(calls).toEqual(expect.arrayContaining(['readLetters', 'recordTold', 'takePageTest']));
    expect(calls.filter((name) => !functions.includes(name))).toEqual([]);
  });

  it('declares at the top level otherwise only the variable that contains the program', () => {
    const rest = statements.filter((statement) => !ts.isFunctionDeclaration(statement));
    const starts = rest.map((one) => one.getText(file).split('\n')[0]);
    expect(starts).toEqual(['"use strict";', 'var App = (() => {']);
  });
});

describe('a visitor of the page', () => {
  const google = officeWith(smallList(3));
  sendAll(google);
  const before = lastingState(google);

  it.each(others)('is refused by %s, which writes nothing', (name) => {
    const arguments_ = [[], [{}], [null], [[['Tên đơn vị'], ['A']]], ['T-000001', 'notice']];
    const reports = arguments_.map((args) => google.callFromPage(name, ...args));
    expect(reports.map(({ error }) => error === undefined)).toEqual(arguments_.map(() => false));
    expect(reports.flatMap(writesOf)).toEqual([]);
    expect(lastingState(google)).toEqual(before);
  });

  it('cannot call functions that are not at the top level', () => {
    expect(google.callFromPage('App').error?.name).toBe('TypeError');
    expect(google.callFromPage('connect').error?.name).toBe('TypeError');
  });
});
