import type { AppsScript } from '../../../local/apps-script';
import { markResult } from '../../../local/demo/mark-result';
import type { RunRequest } from '../../../local/runs/run-request';
import type { RequestsView } from '../../../src/answers/rules/requests-view';
import type { SeenRows } from '../../../src/answers/rules/seen-rows';
import {
  acknowledgeAnswer,
  completionAnswer,
  SAMPLE_ANSWERS,
  typedRound,
} from '../../builders/answers';
import { owner, sendAll } from '../../bundle/office';
import { cellAt, rowsOf, words } from '../../bundle/rows-of';
import { versionWithColumns } from '../../saved/next-version';
import { type Act, dialog, once, tokenOf } from './act';
import { newContact } from './offices';

/** Rows in which the page of the first unit sees itself, the dispatch and its obligation. */
function seenIn(google: AppsScript): SeenRows {
  const unit = rowsOf(google, 'units').findIndex(({ code }) => code === 'PN-001') + 2;
  const dispatches = rowsOf(google, 'dispatches').findIndex(({ id }) => id === 'VB-001') + 2;
  const key = 'VB-001/PN-001';
  const obligation = rowsOf(google, 'tracking').findIndex((row) => row.key === key) + 3;
  return { unit, dispatches, obligation };
}

/** A request of the page, sent again with the same id until the server confirms it. */
const fromPage =
  (
    fn: string,
    unit: number,
    answer: object,
    seen: (google: AppsScript) => SeenRows | number = seenIn,
  ): Act['does'] =>
  (run, google) =>
    void run({
      fn,
      args: [tokenOf(google, unit), answer, 'a1'.repeat(16), seen(google)],
      context: 'page-call',
    });

const seenUnit = (google: AppsScript) => seenIn(google).unit;

const forChild = { forUnit: 'PN-002', reason: 'đơn vị chưa có thư điện tử' };
const training = { entries: [typedRound({ heldOn: '2024-10-30' })] };

const byPhone = {
  dispatch: 'VB-001',
  unit: 'PN-002',
  channel: 'phone',
  position: 'Văn thư',
  reason: 'gọi điện',
};
const trained = {
  ...{ answer: 'completed', form: 'meeting', heldOn: '2024-10-30', sessions: '1' },
  ...{ audience: 'staff', eligible: '12', attended: '11' },
};

/** Request of the edit trigger after a person has typed `text` into a cell. */
const typed = (
  google: AppsScript,
  tab: 'tracking' | 'dispatches' | 'templates' | 'units' | 'settings' | 'outbox',
  { column, row, text }: { column: string; row: number; text: string },
): RunRequest => ({
  fn: 'onSheetEdit',
  context: 'edit-trigger',
  user: owner,
  edit: { tab: words.tabs[tab].name, a1: cellAt(google, tab, column, row), text },
});

const rowOfUnit = (google: AppsScript, unit: string) =>
  rowsOf(google, 'tracking').findIndex((row) => row.key === `VB-001/${unit}`) + 3;

const list = {
  dispatch: 'VB-001',
  entries: [
    {
      unit: 'PN-001',
      answer: {
        ...{ acknowledge: 'acknowledged', acknowledgedOn: '2024-10-30' },
        ...{ complete: 'completed', heldOn: '2024-10-30', completedOn: '2024-10-30' },
      },
    },
    { unit: 'PN-003', answer: { acknowledge: 'acknowledged', acknowledgedOn: '2024-10-30' } },
  ],
};

const undone = (google: AppsScript) => void google.call(owner, 'undoAnswers');

/** Decides what still waits, as a person does who opens the dialog. */
const decidesRequests =
  (agrees: boolean): Act['does'] =>
  (run, google) => {
    const { requests } = google.call(owner, 'readRequests').result as RequestsView;
    const because = agrees ? '' : 'đơn vị có đảng viên';
    if (requests.length > 0) run(dialog('decideRequests', { agrees, because, requests }));
  };

const decidesContact =
  (agrees: boolean): Act['does'] =>
  (run, google) => {
    const { contacts } = google.call(owner, 'readRequests').result as RequestsView;
    const because = agrees ? '' : 'số gọi không đúng';
    for (const { code, at } of contacts)
      run(dialog('decideContact', { code, at, agrees, because, called: 'yes' }));
  };

/** Office in which a kind of answer is asked. */
const OFFICE_OF = {
  acknowledge: 'followed',
  training: 'confirmed',
  report: 'resultAsked',
  delay: 'confirmed',
  request: 'confirmed',
  withdrawal: 'asked',
} as const;

/** Acts by which answers arrive: from units, their parents and the office. */
export const answerActs: readonly Act[] = [
  ...SAMPLE_ANSWERS.map(
    ({ kind, call, answer }): Act => ({
      name: call,
      office: OFFICE_OF[kind],
      does: fromPage(call, 1, answer),
    }),
  ),
  {
    name: 'askContact',
    office: 'confirmed',
    does: fromPage('askContact', 1, newContact, seenUnit),
  },
  {
    name: 'withdrawContact',
    office: 'contactAsked',
    does: (run, google) =>
      void run({
        fn: 'withdrawContact',
        args: [tokenOf(google, 1), seenUnit(google)],
        context: 'page-call',
      }),
  },
  ...[true, false].map(
    (agrees): Act => ({
      name: `decideRequests: ${agrees ? 'agreed' : 'refused'}`,
      office: 'asked',
      does: decidesRequests(agrees),
      later: sendAll,
    }),
  ),
  ...[true, false].map(
    (agrees): Act => ({
      name: `decideContact: ${agrees ? 'agreed' : 'refused'}`,
      office: 'contactAsked',
      does: decidesContact(agrees),
      later: sendAll,
    }),
  ),
  {
    name: 'confirmReceipt into a new column',
    office: 'lacking',
    build: versionWithColumns,
    does: fromPage('confirmReceipt', 1, acknowledgeAnswer({ incomingNumber: '112' })),
  },
  {
    name: 'confirmReceipts',
    office: 'followed',
    does: (run, google) =>
      void run({
        fn: 'confirmReceipts',
        args: [
          tokenOf(google, 1),
          [
            { answer: acknowledgeAnswer(), request: 'a1'.repeat(16) },
            { answer: acknowledgeAnswer(forChild), request: 'b2'.repeat(16) },
          ],
        ],
        context: 'page-call',
      }),
  },
  {
    name: 'confirmReceipt for a unit below',
    office: 'followed',
    does: fromPage('confirmReceipt', 1, acknowledgeAnswer(forChild)),
  },
  {
    name: 'reportResult for a unit below',
    office: 'followed',
    does: fromPage('reportResult', 1, completionAnswer({ ...training, ...forChild })),
  },
  {
    name: 'recordAnswer of receipt',
    office: 'followed',
    does: once(dialog('recordAnswer', { ...byPhone, answer: 'acknowledged' })),
  },
  {
    name: 'recordAnswer of training',
    office: 'answered',
    does: once(dialog('recordAnswer', { ...byPhone, ...trained })),
  },
  ...(['matches', 'returned'] as const).map(
    (kind): Act => ({
      name: `markResults: ${kind}`,
      office: 'answered',
      does: (run, google) => {
        const call = (fn: string, ...args: readonly unknown[]) =>
          fn === 'readResults' ? google.call(owner, fn, ...args).result : run(dialog(fn, ...args));
        markResult(call, 'VB-001/PN-003', { kind, text: 'báo cáo giấy' });
      },
    }),
  ),
  {
    name: 'drawResults',
    office: 'confirmed',
    does: (run, google) => {
      const answer = completionAnswer(training);
      google.callFromPage('reportResult', tokenOf(google, 1), answer, 'a1'.repeat(16));
      run(dialog('drawResults', 'VB-001', 1));
    },
  },
  {
    name: 'onSheetEdit in Theo dõi',
    office: 'touched',
    passing: ['acknowledgedOn', 'completedOn', 'changedBy'],
    does: (run, google) =>
      void run(
        typed(google, 'tracking', {
          column: 'complete',
          row: rowOfUnit(google, 'PN-002'),
          text: words.choices.completionState.completed,
        }),
      ),
  },
  {
    name: 'onSheetEdit in Văn bản',
    office: 'answered',
    passing: ['closedOn'],
    does: (run, google) =>
      void run(
        typed(google, 'dispatches', {
          column: 'state',
          row: seenIn(google).dispatches,
          text: words.choices.dispatchState.closed,
        }),
      ),
  },
  {
    name: 'onSheetEdit in Mẫu thư',
    office: 'followed',
    passing: ['shown'],
    does: (run, google) =>
      void run(typed(google, 'templates', { column: 'opening', row: 2, text: 'Kính đề nghị:' })),
  },
  {
    name: 'onSheetEdit in Đơn vị',
    office: 'followed',
    does: (run, google) =>
      void run(typed(google, 'units', { column: 'phone', row: 3, text: '0210 123 456' })),
  },
  {
    name: 'onSheetEdit in Cài đặt',
    office: 'followed',
    does: (run, google) => {
      const name = words.settings.dailyCap;
      const row = rowsOf(google, 'settings').findIndex((one) => one.name === name) + 2;
      run(typed(google, 'settings', { column: 'value', row, text: '100' }));
    },
  },
  {
    name: 'onSheetEdit in Hộp thư đi',
    office: 'settling',
    does: (run, google) =>
      void run(
        typed(google, 'outbox', {
          ...{ column: 'state', row: 5 },
          text: words.choices.letterState.queued,
        }),
      ),
  },
  {
    name: 'importAnswers of all units',
    office: 'followed',
    does: (run, google) => {
      const all = rowsOf(google, 'units').flatMap(({ code = '' }) => (code === '' ? [] : [code]));
      const answer = { acknowledge: 'acknowledged', acknowledgedOn: '2024-10-30' };
      const entries = all.map((unit) => ({ unit, answer }));
      run(dialog('importAnswers', { dispatch: 'VB-001', entries }));
    },
  },
  { name: 'importAnswers', office: 'followed', does: once(dialog('importAnswers', list)) },
  {
    name: 'importAnswers, then undone',
    office: 'followed',
    does: once(dialog('importAnswers', list)),
    later: undone,
  },
  { name: 'undoAnswers', office: 'answered', does: once(dialog('undoAnswers')) },
];
