import ts from 'typescript-api';
import { describe, expect, it } from 'vitest';
import { shows } from '../promises/shows';
import { nodesOf, parsed, scriptsIn } from '../structure/source-file';
import { officeWith, sendAll, smallList } from './office';
import { publicFunctions, statementsAtTop } from './public-functions';
import { lastingState, writesOf } from './traces';

shows(33);

/** Functions that visitors of the page may call. */
const forVisitors = [
  'doGet',
  'confirmReceipt',
  'reportTraining',
  'tellDelay',
  'listDispatches',
  'listSubordinates',
  'takePageTest',
];

/** Functions that menu entries, dialogs and triggers call. */
const forStaff = [
  'onOpen',
  'openToday',
  'readToday',
  'readUnitFile',
  'setUp',
  'openImport',
  'openUnitChanges',
  'openDispatch',
  'openLetters',
  'openApproval',
  'openTell',
  'openAnswer',
  'openCheck',
  'openVersion',
  'openUnitLink',
  'openDeadline',
  'openDispatchState',
  'updateSummary',
  'closePeriod',
  'openSubordinates',
  'openReport',
  'openHealth',
  'openBackup',
  'openGuide',
  'openAbout',
  'upgradeFile',
  'readSetUp',
  'saveSetUp',
  'readImport',
  'importUnits',
  'undoImport',
  'undoAnswers',
  'answersOnFile',
  'importAnswers',
  'readUnits',
  'changeUnits',
  'findMailbox',
  'addDispatch',
  'recordAnswer',
  'checkAnswer',
  'takeClosing',
  'issueVersion',
  'useUnitLink',
  'changeDeadline',
  'changeDispatch',
  'previewLetterText',
  'sendTestLetter',
  'queueLetters',
  'sendNextChunk',
  'previewOutboxLetter',
  'readLetters',
  'readApproval',
  'decideLetters',
  'cancelLetters',
  'sendLettersAgain',
  'markLettersSent',
  'markReturned',
  'openSummaryPage',
  'readSubordinates',
  'importSubordinates',
  'readReport',
  'readYear',
  'printReport',
  'readBackupRows',
  'restoreFile',
  'archiveDispatches',
  'unitMessage',
  'recordTold',
  'tick',
  'onSheetEdit',
];

const { file, statements } = statementsAtTop();
const functions = publicFunctions();

describe('the bundle', () => {
  it('has these top-level functions and no other', () => {
    expect(functions.sort()).toEqual([...forVisitors, ...forStaff].sort());
  });

  it('has a function for each call that a page may make', () => {
    const calls = scriptsIn('src')
      .flatMap((one) => nodesOf(parsed(one)))
      .filter(ts.isInterfaceDeclaration)
      .filter(({ name }) => name.text.endsWith('Calls'))
      .flatMap(({ members }) => members.map((member) => member.name?.getText() ?? ''));
    expect(calls.length).toBeGreaterThan(40);
    expect(calls.filter((name) => !functions.includes(name))).toEqual([]);
  });

  it('declares at the top level otherwise only the variable that contains the program', () => {
    const others = statements.filter((statement) => !ts.isFunctionDeclaration(statement));
    const starts = others.map((one) => one.getText(file).split('\n')[0]);
    expect(starts).toEqual(['"use strict";', 'var App = (() => {']);
  });
});

describe('a visitor of the page', () => {
  const google = officeWith(smallList(3));
  sendAll(google);
  const before = lastingState(google);

  it.each(forStaff)('is refused by %s, which writes nothing', (name) => {
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
