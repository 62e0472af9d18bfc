import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { importList } from '../../local/import-list';
import type { RequestsView } from '../../src/answers/rules/requests-view';
import type { ResultsView } from '../../src/answers/rules/results-view';
import { reportAnswer, requestAnswer, SAMPLE_ANSWERS } from '../builders/answers';
import { MENU_ENTRIES } from '../builders/menu-entries';
import { newContact } from '../faults/acts/offices';
import { shows } from '../promises/shows';
import { dispatch } from './dispatch';
import { officeWith, owner, sendAll, smallList, tokenIn } from './office';
import { words } from './rows-of';
import { lastingState, withOneWriteName } from './traces';

/** An office in use: letters were sent, one unit has answered, and more letters are due today. */
const google = officeWith(smallList(4));
sendAll(google);
google.advanceTo('2024-11-05T00:30:00Z', { missed: Array.from({ length: 1_000 }, (_, at) => at) });
const token = tokenIn(google.letters[0] ?? { body: '' });
const saved = google.save();

const call =
  (fn: string, ...args: unknown[]) =>
  (at: AppsScript) =>
    void at.call(owner, fn, ...args);
const press =
  (label: string, ...answers: string[]) =>
  (at: AppsScript) =>
    void at.press(owner, label, { answers });
const which = { dispatch: 'VB-001', unit: 'PN-002' };

/**
 * Entry points with their arguments. Leaves out those that do something new each time: record a
 * telephone call, send a letter again.
 */
const RUNS: Readonly<Record<string, (at: AppsScript) => void>> = {
  ...Object.fromEntries(MENU_ENTRIES.map((entry) => [entry, press(words.menu[entry])])),
  onOpen: (at) => void at.open(owner),
  tick: (at) => {
    at.advanceTo('2024-11-05T01:05:00Z', { missed: [0, 1, 2, 3] });
    at.tick('tick');
  },
  queueLetters: call('queueLetters', false),
  sendNextChunk: (at) => {
    sendAll(at);
    at.call(owner, 'sendNextChunk');
  },
  importUnits: (at) =>
    void importList((fn, ...args) => at.call(owner, fn, ...args).result, smallList(6))?.write(),
  undoImport: call('undoImport'),
  addDispatch: call(
    'addDispatch',
    dispatch({ issuedOn: '2024-11-05', acknowledgeBy: '2024-11-20' }),
  ),
  recordAnswer: call('recordAnswer', {
    ...which,
    answer: 'acknowledged',
    channel: 'phone',
    position: 'Văn thư',
    reason: 'điện thoại',
  }),
  changeDeadline: call('changeDeadline', {
    ...which,
    stage: 'complete',
    exempt: 'yes',
    sure: 'yes',
    reason: 'miễn',
  }),
  changeDispatch: call('changeDispatch', { dispatch: 'VB-001', state: 'paused' }),
  useUnitLink: call('useUnitLink', { act: 'leaked', sure: 'yes' }),
  markReturned: call('markReturned', ['dv003@phuninh.example.org']),
  cancelLetters: (at) => {
    at.call(owner, 'queueLetters', false);
    at.call(owner, 'cancelLetters', ['T-000005']);
  },
  doGet: (at) => void at.visit({ parameter: { t: token } }),
  ...Object.fromEntries(
    SAMPLE_ANSWERS.map(({ call: fn, answer }) => [
      fn,
      (at) => void at.callFromPage(fn, token, answer, 'a1'.repeat(16)),
    ]),
  ),
  withdrawRequest: (at) => {
    const asked = requestAnswer({ wish: 'exemption', until: '' });
    at.callFromPage('askOffice', token, asked, 'b2'.repeat(16));
    const { wish, until: _until, because: _because, ...subject } = asked;
    at.callFromPage('withdrawRequest', token, { ...subject, wish }, 'a1'.repeat(16));
  },
  askContact: (at) => void at.callFromPage('askContact', token, newContact, 'a1'.repeat(16)),
  withdrawContact: (at) => {
    at.callFromPage('askContact', token, newContact, 'c3'.repeat(16));
    at.callFromPage('withdrawContact', token);
  },
  markResults: (at) => {
    RUNS.confirmReceipt?.(at);
    const { results } = at.call(owner, 'readResults', 'VB-001').result as ResultsView;
    at.call(owner, 'markResults', {
      fields: {},
      marks: results.map(({ key, seen }) => ({ key, seen, kind: 'returned', text: 'thiếu số' })),
    });
  },
  decideRequests: (at) => {
    const asked = requestAnswer({ wish: 'exemption', until: '' });
    at.callFromPage('askOffice', token, asked, 'b2'.repeat(16));
    const { requests } = at.call(owner, 'readRequests').result as RequestsView;
    if (requests.length > 0)
      at.call(owner, 'decideRequests', { agrees: true, because: '', requests });
  },
  decideContact: (at) => {
    at.callFromPage('askContact', token, newContact, 'd4'.repeat(16));
    const { contacts } = at.call(owner, 'readRequests').result as RequestsView;
    for (const { code, at: sentAt } of contacts)
      at.call(owner, 'decideContact', {
        ...{ code, at: sentAt, agrees: true, because: '', called: 'yes' },
      });
  },
  reportResult: (at) => {
    const asked = {
      ...{ number: '9-CV/HU', asks: 'result', task: 'report' },
      ...{ acknowledgeBy: '', firstNotice: 'paper' },
    };
    at.call(owner, 'addDispatch', dispatch(asked));
    const answer = reportAnswer({ dispatch: 'VB-002', doneOn: '2024-10-30' });
    at.callFromPage('reportResult', token, answer, 'a1'.repeat(16));
  },
};

/**
 * What a repeated act must not change: cells, letters and triggers. Leaves out the log, which
 * records each act.
 */
function lasting(at: AppsScript) {
  const { file, letters, triggers } = lastingState(at);
  const tabs = file.tabs.filter(({ name }) => name !== words.tabs.log.name);
  const cells = tabs.map(({ name, values, formulas, notes, merges, filter }) => ({
    ...{ name, formulas, notes, merges, filter },
    values: values.map((row) => row.map(String)),
  }));
  return withOneWriteName({ cells, letters, triggers });
}

/**
 * Entry points that only show something. Set-up counts too, since it finds everything in order the
 * second time.
 */
const READS = [...MENU_ENTRIES.filter((entry) => entry !== 'updateSummary'), 'onOpen', 'doGet'];

describe('a run that is repeated does nothing twice', () => {
  it.each(Object.keys(RUNS))('%s', (name) => {
    shows(13, `${Object.keys(RUNS).length} entry points`);
    google.restore(saved);
    RUNS[name]?.(google);
    const once = structuredClone(lasting(google));
    RUNS[name]?.(google);
    expect(lasting(google)).toEqual(once);
  });

  it('although the first run does something', () => {
    google.restore(saved);
    const before = structuredClone(lasting(google));
    const idle = Object.keys(RUNS).filter((name) => {
      google.restore(saved);
      RUNS[name]?.(google);
      return JSON.stringify(lasting(google)) === JSON.stringify(before);
    });
    expect(idle).toEqual(READS);
  });
});
