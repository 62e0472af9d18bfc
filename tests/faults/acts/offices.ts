import type { AppsScript } from '../../../local/apps-script';
import type { SavedGoogle } from '../../../local/saved-google';
import { headersOf } from '../../../local/sheet-table';
import type { FormAnswers } from '../../../src/forms/form-view';
import { acknowledgeAnswer, requestAnswer } from '../../builders/answers';
import { writingOf } from '../../builders/unit-change';
import { viewIn } from '../../builders/units-view';
import { chairman, deputy } from '../../bundle/approver';
import { dist } from '../../bundle/built';
import { dispatch } from '../../bundle/dispatch';
import {
  importUnits,
  introduce,
  newFile,
  owner,
  sendAll,
  setUp,
  smallList,
  tickAt,
  typeSetting,
} from '../../bundle/office';
import { cellAt, words } from '../../bundle/rows-of';
import { BROUGHT } from '../../saved/next-version';
import { deleteColumn } from '../../saved/older-columns';
import { tick, tokenOf } from './act';

/** An office before an act. `morning` is the time at which it goes on afterwards. */
export interface Office {
  readonly google: AppsScript;
  readonly saved: SavedGoogle;
  readonly morning: string;
}

/** 08:05 in Vietnam on the day on which units that have not acknowledged are reminded. */
const REMINDED = '2024-11-05T01:05:00Z';

const leader = 'bithu@xa.example.org';

/** Numbers of units and of dispatches that are followed up. */
export interface OfficeSize {
  readonly units: number;
  readonly dispatches: number;
}

/** Size of the office in which faults are tried. */
const SMALL: OfficeSize = { units: 6, dispatches: 1 };

/** Numbered units with mailboxes. Those after the first 60 are in several blocks. */
export const listOf = (units: number): string[][] =>
  smallList(units).map(([code = '', name = '', block = '', email = ''], at) => [
    ...[code, name, at > 60 ? `Khối ${at % 8}` : block, email],
  ]);

/** The same units. The first is the parent of the second. */
const familyOf = (units: number) =>
  listOf(units).map((row, at) => [
    ...row,
    at === 0 ? String(headersOf('units', words).parent) : at === 2 ? 'PN-001' : '',
  ]);

/** Adds a dispatch, and as many others as the size asks for. */
function addDispatches(google: AppsScript, fields: FormAnswers, size: OfficeSize): void {
  google.call(owner, 'addDispatch', dispatch(fields));
  addOthers(google, size);
}

function addOthers(google: AppsScript, { dispatches }: OfficeSize): void {
  for (let other = 1; other < dispatches; other += 1)
    google.call(owner, 'addDispatch', dispatch({ number: `${other}-CV/ĐU` }));
}

const RECEIVED = { acknowledge: 'acknowledged', acknowledgedOn: '2024-10-30' };
const TRAINED = {
  ...RECEIVED,
  complete: 'completed',
  heldOn: '2024-10-30',
  completedOn: '2024-10-30',
};

/** Answers in a list for import: one unit has acknowledged, two have trained. */
const ANSWERS = {
  dispatch: 'VB-001',
  entries: [
    { unit: 'PN-001', answer: RECEIVED },
    { unit: 'PN-003', answer: TRAINED },
    { unit: 'PN-004', answer: TRAINED },
  ],
};

/**
 * Two more dispatches, sent on paper to the last two units, which have done what all three ask, each in its own way. A
 * row of theirs that is overwritten by another unit's is not like before.
 */
function amongOthers(google: AppsScript): void {
  const codes = ['PN-005', 'PN-006'];
  for (const number of ['1385-CV/HU', '1386-CV/HU']) {
    const to = { firstNotice: 'paper', recipientUnits: codes.join('; ') };
    google.call(owner, 'addDispatch', dispatch({ number, ...to }));
  }
  for (const [at, id] of ['VB-001', 'VB-002', 'VB-003'].entries()) {
    const entries = codes.map((unit, nth) => {
      const difficulties = `Khó khăn ${id} ${unit}`;
      const counts = {
        sessions: `${at + 1}`,
        eligible: `${20 + at + nth}`,
        attended: `${10 + at}`,
      };
      return { unit, answer: { ...TRAINED, ...counts, difficulties } };
    });
    google.call(owner, 'importAnswers', { dispatch: id, entries });
  }
}

/** Acknowledges on a unit's page. */
function confirms(google: AppsScript, unit: number): void {
  const answer = acknowledgeAnswer();
  google.callFromPage('confirmReceipt', tokenOf(google, unit), answer, 'c3'.repeat(16));
}

function asksExemption(google: AppsScript, unit: number): void {
  const answer = requestAnswer({ wish: 'exemption', until: '' });
  google.callFromPage('askOffice', tokenOf(google, unit), answer, 'e5'.repeat(16));
}

/** Contact that a unit asks for. */
export const newContact = {
  position: 'Văn thư',
  email: 'vanthu@phuninh.example.org',
  phone: '',
} as const;

/** Runs the tick and kills it while it sends its second letter, which is unclear from then on. */
function diesSending(google: AppsScript): void {
  const saved = google.save();
  const { journal } = google.run(tick);
  const second = journal.filter(({ name }) => name === 'MailApp.sendEmail')[1]?.call ?? 0;
  google.restore(saved);
  google.run({ ...tick, faultAt: second, kind: 'kill-after' });
  google.advance(31 * 60_000);
}

/** Lets time pass to an instant without any trigger run. */
function stopAt(google: AppsScript, instant: string): void {
  google.advanceTo(instant, { missed: 'all' });
}

/** How an office is made from another one. */
interface Making {
  readonly from: string;
  readonly by: (google: AppsScript, size: OfficeSize) => void;
  readonly morning?: string;
}

/** Offices in which acts are performed. Each is made from another one. */
const OFFICES = {
  fresh: { from: 'unset', by: (google) => void setUp(google) },
  listed: {
    from: 'fresh',
    by(google, { units }) {
      introduce(google);
      importUnits(google, familyOf(units));
    },
  },
  /** Other dispatches than the one of the act, if the office has more than one. */
  busy: { from: 'listed', by: addOthers },
  sixty: {
    from: 'fresh',
    by(google) {
      introduce(google);
      importUnits(google, smallList(60));
    },
  },
  /** Set up completely. The test letter was sent. */
  tested: { from: 'listed', by: (google) => void google.call(owner, 'saveSetUp', 'test', {}) },
  /** First notices wait for the tick. Today is already planned. */
  queued: {
    from: 'listed',
    by(google, size) {
      addDispatches(google, {}, size);
      google.tick('tick');
      google.call(owner, 'queueLetters');
    },
  },
  /** First notices were sent, among other dispatches. */
  followed: {
    from: 'queued',
    by(google) {
      sendAll(google);
      amongOthers(google);
      google.tick('tick');
    },
  },
  /** First notices were sent to two of the four units, the only recipients. */
  partly: {
    from: 'listed',
    by(google, size) {
      addDispatches(google, { recipientUnits: 'PN-001; PN-002' }, size);
      sendAll(google);
      google.tick('tick');
    },
  },
  /** A line of Nhật ký was deleted. */
  cut: {
    from: 'followed',
    by(google) {
      google.tick('tick');
      google.file.deleteRow(words.tabs.log.name, 3);
      google.call(owner, 'addDispatch', dispatch({ number: '2-CV/HU' }));
      google.tick('tick');
    },
  },
  /** The row of the second unit has the write of the first. */
  overwritten: {
    from: 'followed',
    by(google) {
      const [first, second] = ['VB-001/PN-001', 'VB-001/PN-002'];
      const cell = cellAt(google, 'tracking', 'lastWrite', 4);
      const over = `2024-10-30T08:00.0000.0001 ${second} ← 2024-10-30T08:00.0000.0001 ${first}`;
      google.file.type(words.tabs.tracking.name, cell, over);
    },
  },
  /** A row of Theo dõi was deleted. */
  rowless: {
    from: 'followed',
    by: (google) => google.file.deleteRow(words.tabs.tracking.name, 4),
  },
  /** First notices of a dispatch without a deadline were sent on an earlier day. */
  openEnded: {
    from: 'listed',
    by(google, size) {
      const asks = { asks: 'result', task: 'report', reportForm: 'page' };
      const noDay = { acknowledgeBy: '', completeBy: '', completeNone: 'yes' };
      addDispatches(google, { ...asks, ...noDay }, size);
      google.tick('tick');
      google.call(owner, 'queueLetters');
      sendAll(google);
      tickAt(google, REMINDED);
    },
  },
  /** The notices of a monthly report were sent. The next tick is the first one on which the next round begins. */
  repeating: {
    from: 'listed',
    by(google, size) {
      const asks = { asks: 'result', task: 'report', reportForm: 'page', acknowledgeBy: '' };
      const series = { repeats: 'month', periodEnd: '2024-11-30', repeatsUntil: '2025-12-31' };
      const rule = { dueLike: 'date', daysAhead: '30', isAutomatic: 'yes' };
      addDispatches(google, { ...asks, ...series, ...rule, completeBy: '2024-11-20' }, size);
      google.tick('tick');
      google.call(owner, 'queueLetters');
      sendAll(google);
      google.tick('tick');
      stopAt(google, '2024-11-08T01:05:00Z');
    },
    morning: '2024-11-11T01:05:00Z',
  },
  confirmed: {
    from: 'followed',
    by(google) {
      confirms(google, 1);
      google.tick('tick');
    },
  },
  /** Unit 1 has asked to be exempted. */
  asked: {
    from: 'confirmed',
    by(google) {
      asksExemption(google, 1);
      google.tick('tick');
    },
  },
  /** Unit 1 has asked for another contact. */
  contactAsked: {
    from: 'confirmed',
    by(google) {
      google.callFromPage('askContact', tokenOf(google, 1), newContact, 'f6'.repeat(16));
      google.tick('tick');
    },
  },
  /** The dispatch is paused. */
  paused: {
    from: 'followed',
    by(google) {
      google.call(owner, 'changeDispatch', { dispatch: 'VB-001', state: 'paused' });
      google.tick('tick');
    },
  },
  answered: {
    from: 'followed',
    by(google) {
      google.call(owner, 'importAnswers', ANSWERS);
      google.tick('tick');
    },
  },
  /** The dispatch asks only for a result other than training. Its notices were sent. */
  resultAsked: {
    from: 'listed',
    by(google, size) {
      addDispatches(google, { asks: 'result', task: 'report', acknowledgeBy: '' }, size);
      google.tick('tick');
      google.call(owner, 'queueLetters');
      sendAll(google);
      google.tick('tick');
    },
  },
  /** A person has typed an answer whose edit event was lost. */
  touched: {
    from: 'followed',
    by(google) {
      const cell = cellAt(google, 'tracking', 'complete', 4);
      google.file.type(words.tabs.tracking.name, cell, words.choices.completionState.completed);
    },
  },
  /** Two rows were pasted below the units. */
  pasted: {
    from: 'followed',
    by(google, { units }) {
      for (const [at, name] of ['Chi bộ thôn 2', 'Chi bộ thôn 1'].entries()) {
        const type = (column: string, text: string) =>
          google.file.type(
            words.tabs.units.name,
            cellAt(google, 'units', column, units + 2 + at),
            text,
          );
        type('name', ` ${name}`);
        type('email', `Thon${at}@phuninh.example.org`);
      }
    },
  },
  /** The last import has added two units, which are followed up in the dispatch, and has changed one. */
  imported: {
    from: 'listed',
    by(google, size) {
      addDispatches(google, {}, size);
      const list = listOf(size.units + 2).map((row) =>
        row.map((cell) => cell.replace('dv002', 'moi')),
      );
      importUnits(google, list);
      google.tick('tick');
    },
  },
  /** The next tick plans and sends reminders. */
  due: {
    from: 'followed',
    by: (google) => stopAt(google, REMINDED),
    morning: '2024-11-06T01:05:00Z',
  },
  /** A merger of two units was recorded for a later day. The next tick is the first one on that day. */
  passing: {
    from: 'answered',
    by(google) {
      const view = viewIn(google.call(owner, 'readUnits', { units: 'all', contacts: null }).result);
      const two = { units: view.units.slice(1, 3), names: ['Trường Mẫu'] };
      const change = { act: 'consolidate', on: '2024-11-02', ...two } as const;
      google.call(owner, 'changeUnits', view.seen, writingOf(view, change));
      google.tick('tick');
      stopAt(google, '2024-11-01T17:05:00Z');
    },
  },
  /** Letters after the deadline wait for approval. One of them has become needless since. */
  deciding: {
    from: 'followed',
    by(google) {
      tickAt(google, '2024-11-12T01:05:00Z');
      confirms(google, 4);
      google.tick('tick');
    },
    morning: '2024-11-13T01:05:00Z',
  },
  /** As `deciding`. Two approvers got a link, with which they approve by telephone. */
  approving: {
    from: 'deciding',
    by(google) {
      typeSetting(google, 'approverMailboxes', `${chairman}; ${deputy}`);
      google.tick('tick');
    },
    morning: '2024-11-13T01:05:00Z',
  },
  /** As `deciding`. The next tick sends approvers their links. */
  telling: {
    from: 'deciding',
    by: (google) => typeSetting(google, 'approverMailboxes', `${chairman}; ${deputy}`),
    morning: '2024-11-13T01:05:00Z',
  },
  /** One letter is unclear, another one was refused. */
  settling: {
    from: 'queued',
    by(google) {
      diesSending(google);
      const state = cellAt(google, 'outbox', 'state', 5);
      google.type(owner, words.tabs.outbox.name, state, words.choices.letterState.failed);
      google.tick('tick');
    },
  },
  /** A month has ended. The next tick closes it and informs leadership. */
  monthEnded: {
    from: 'answered',
    by(google) {
      typeSetting(google, 'periodKind', words.choices.periodKind.month);
      typeSetting(google, 'leaderMailboxes', leader);
      tickAt(google, '2024-11-30T03:00:00Z');
      stopAt(google, '2024-11-30T17:05:00Z');
    },
    morning: '2024-12-02T01:05:00Z',
  },
  /** A period is closed. Its report to a leader and a body that supports the dispatch waits for the tick. */
  reporting: {
    from: 'answered',
    by(google) {
      const supports = cellAt(google, 'dispatches', 'supportUnits', 2);
      google.type(owner, words.tabs.dispatches.name, supports, 'PN-004');
      google.tick('tick');
      typeSetting(google, 'leaderMailboxes', leader);
      typeSetting(google, 'needsApproval', '');
      google.call(owner, 'takeClosing', { period: '' });
    },
  },
  /** Its report was sent. */
  reported: { from: 'reporting', by: (google) => void google.advance(60 * 60_000) },
  /** In the new year. The rows of last year's dispatches, one closed and one active, are mixed. */
  pastYear: {
    from: 'followed',
    by(google) {
      google.call(owner, 'addDispatch', { ...dispatch(), number: '1500-CV/HU' });
      sendAll(google);
      google.call(owner, 'changeDispatch', { dispatch: 'VB-001', state: 'closed' });
      tickAt(google, '2025-02-03T03:00:00Z');
      google.call(owner, 'readYear', '2024');
      google.file.sort(words.tabs.tracking.name, 2, true, 3);
    },
    morning: '2025-02-04T01:05:00Z',
  },
} as const satisfies Record<string, Making>;

/**
 * `lacking` is `followed` without the columns that the build of the act brings.
 */
export type OfficeName = keyof typeof OFFICES | 'unset' | 'lacking';

/** The offices of each size. Large ones are freed together with their size. */
const made = new WeakMap<OfficeSize, Map<string, Office>>();

/** Returns an office, made once for each build and `size`. Acts restore its saved state first. */
export function officeOf(name: OfficeName, folder = dist, size = SMALL): Office {
  const offices = made.get(size) ?? new Map<string, Office>();
  made.set(size, offices);
  const key = `${name} ${folder}`;
  const office = offices.get(key) ?? newlyMade(name, folder, size);
  offices.set(key, office);
  return office;
}

function newlyMade(name: OfficeName, folder: string, size: OfficeSize): Office {
  if (name === 'unset') return officeIn(fileOf(folder, size), REMINDED);
  if (name === 'lacking') return lackingOffice(folder, size);
  const { from, by, morning }: Making = OFFICES[name];
  const before = officeOf(from as OfficeName, folder, size);
  before.google.restore(before.saved);
  by(before.google, size);
  return officeIn(before.google, morning ?? before.morning);
}

/** A larger office than that of the faults has a Workspace account, and longer runs are measured too. */
const fileOf = (folder: string, size: OfficeSize): AppsScript =>
  newFile({
    dist: folder,
    ...(size !== SMALL && { account: 'workspace', timeLimit: Number.POSITIVE_INFINITY }),
  });

const officeIn = (google: AppsScript, morning: string): Office => ({
  google,
  saved: google.save(),
  morning,
});

/** The made-up columns are deleted, since this version has them. */
function lackingOffice(folder: string, size: OfficeSize): Office {
  const { saved, morning } = officeOf('followed', dist, size);
  const google = fileOf(folder, size);
  google.restore(saved);
  google.open(owner);
  for (const column of BROUGHT) deleteColumn(google, 'vi', column);
  return officeIn(google, morning);
}
