import type { AppsScript } from '../local/apps-script';
import { importList } from '../local/import-list';
import type { RunReport } from '../local/runs/run-report';
import { COST } from '../local/services/calls/cost-figures';
import type { AnswerSubject } from '../src/answers/rules/answer';
import type { AnswerOutcome } from '../src/answers/rules/answer-outcome';
import { cellName } from '../src/texts/cell-name';
import type { PackedUnitsView } from '../src/unit-changes/rules/units-view';
import type { MenuEntry } from '../src/words/menu-lines';
import { wordsIn } from '../src/words/words-in';
import { trackingTab } from '../src/workbook/tabs/tracking-tab';
import { acknowledgeAnswer, completionAnswer, typedRound } from '../tests/builders/answers';
import { seenRowsOf } from '../tests/bundle/view-of';
import { dispatchForm, OWNER, pressEntry, typeSetting, unitList } from './bench-office';

/** Number of dispatches that the office follows up, unless another one is measured. */
export const DISPATCHES = 3;

/** An office with that many units and dispatches, in which the jobs are done one after the other. */
export interface Trial {
  readonly google: AppsScript;
  readonly units: number;
  readonly dispatches: number;
}

/** A measured job. Its allowed counts are in `recorded.json`. */
export interface Job {
  readonly name: string;
  /** Why the job may make more calls at a larger size. Without a reason, the number must not grow. */
  readonly moreWhere?: string;
  /**
   * Virtual milliseconds within which the job is promised to end, including the start of the run: at some hundred
   * units, and at more.
   */
  readonly promised?: { readonly few: number; readonly many: number };
  run(trial: Trial): RunReport;
}

const press =
  (entry: MenuEntry) =>
  ({ google }: Trial) =>
    pressEntry(google, entry);

const call =
  (fn: string, ...args: unknown[]) =>
  ({ google }: Trial) =>
    google.call(OWNER, fn, ...args);

const EVERY_FIRING = Array.from({ length: 10_000 }, (_, at) => at);

const only = ([report]: readonly RunReport[]): RunReport => {
  if (!report) throw new Error('Nothing ran');
  return report;
};

const tick = ({ google }: Trial) => only(google.tick('tick'));

const tokens = new WeakMap<AppsScript, string>();

/** Token in the link of the unit in the middle of the list. */
function tokenOf({ google, units }: Trial): string {
  const known = tokens.get(google);
  if (known) return known;
  const form = { unit: `U-${Math.floor(units / 2)}`, act: 'open', sure: 'yes' };
  const { link } = google.call(OWNER, 'useUnitLink', form).result as {
    link?: { address: string };
  };
  const token = link && new URL(link.address).searchParams.get('t');
  if (!token) throw new Error('The unit has no link');
  tokens.set(google, token);
  return token;
}

const visit = (before: string) => (trial: Trial) =>
  trial.google.visit({ parameter: { t: `${before}${tokenOf(trial)}` } });

/** Opens the page and answers from it. Returns the report of the answer, which must be recorded. */
const answer = (fn: string, given: AnswerSubject, request: string) => (trial: Trial) => {
  const rows = seenRowsOf(visit('')(trial), given.dispatch);
  const report = trial.google.callFromPage(fn, tokenOf(trial), given, request.repeat(16), rows);
  const { state } = report.result as AnswerOutcome;
  if (state !== 'recorded') throw new Error(`${fn}: ${state}`);
  return report;
};

/** A training on the day on which the dispatch was issued. */
const trained = completionAnswer({ entries: [typedRound({ heldOn: dispatchForm(1).issuedOn })] });

/** Rebuilds the summary a minute after the previous rebuild, so that the flag has another value. */
function rebuildUnchanged(trial: Trial): RunReport {
  trial.google.advance(60_000, { missed: 'all' });
  return press('updateSummary')(trial);
}

/** Imports the list as the dialog does. Returns the report of the run that writes. */
function writeImport({ google, units }: Trial): RunReport {
  const reports: RunReport[] = [];
  const server = (fn: string, ...args: unknown[]) => {
    reports.push(google.call(OWNER, fn, ...args));
    return reports.at(-1)?.result;
  };
  importList(server, unitList(units))?.write();
  return only(reports.slice(-1));
}

/** Adds the dispatches. Returns the report of the last run. */
function addDispatches({ google, dispatches }: Trial): RunReport {
  const forms = Array.from({ length: dispatches }, (_, index) => dispatchForm(index + 1));
  const reports = forms.map((form) => google.call(OWNER, 'addDispatch', form));
  return only(reports.slice(-1));
}

const TRACKING = 'Theo dõi';
const ANSWERS = 50;

/** Cell of the tab Theo dõi in which staff answer for a row. Rows are counted from 0. */
function answerCell(row: number): string {
  const column = Object.keys(trackingTab.columns).indexOf('acknowledge') + 1;
  return cellName(trackingTab.headerRow + 1 + row, column);
}

/**
 * Sets an answer in a dropdown in the middle of the tab Theo dõi. Returns the report of the edit
 * trigger's run.
 */
function editTracking({ google, units, dispatches }: Trial): RunReport {
  const middle = Math.floor((units * dispatches) / 2);
  return only(google.type(OWNER, TRACKING, answerCell(middle), 'Đã xác nhận').runs);
}

/**
 * Types `ANSWERS` answers, evenly spread over the list and shifted by `from` rows, faster than edit
 * triggers run.
 */
function answerAllOver({ google, units, dispatches }: Trial, from: number): void {
  const rows = Array.from({ length: ANSWERS }, (_, at) => {
    const part = Math.floor((at * units * dispatches) / ANSWERS);
    return answerCell(part + from);
  });
  google.typeFast(OWNER, TRACKING, Object.fromEntries(rows.map((cell) => [cell, 'Đã xác nhận'])));
}

function rebuildAfterAnswers(trial: Trial): RunReport {
  answerAllOver(trial, 1);
  return press('updateSummary')(trial);
}

/**
 * Types answers all over the list, lets the month end, and returns the report of the tick that
 * closes the period.
 */
function closeByClock(trial: Trial): RunReport {
  const { google } = trial;
  typeSetting(google, 'periodKind', wordsIn('vi').choices.periodKind.month);
  answerAllOver(trial, 2);
  google.advanceTo('2026-03-30T17:05:00Z', { missed: EVERY_FIRING });
  google.tick('tick');
  google.advanceTo('2026-03-31T17:05:00Z', { missed: EVERY_FIRING });
  return tick(trial);
}

/** Previews a change of two units, after the dialog has read its data. */
function lookAtChange({ google }: Trial): RunReport {
  const { seen } = google.call(OWNER, 'readUnits').result as PackedUnitsView;
  const chosen = { units: ['U-1', 'U-2'], contacts: null };
  return google.call(OWNER, 'readUnits', chosen, seen.units);
}

/** Adds what Google takes to start a run. */
const besidesStart = ({ few, many }: { few: number; many: number }) => ({
  few: COST.start.ms + few,
  many: COST.start.ms + many,
});

/** The promise about a job at this size; undefined if there is none. */
export function promisedAt({ promised }: Job, units: number): number | undefined {
  return units < 200 ? promised?.few : promised?.many;
}

const GROWS = 'the tab has room for 1,000 rows and must grow';

/** Run of the clock trigger that sends several batches of letters. */
export const TICK_THAT_SENDS: Job = {
  name: 'a tick that sends',
  moreWhere: 'it sends what is queued for at most 270 s',
  run: tick,
};

/** Jobs of an office in order. Each one depends on the jobs before it. */
export const JOBS: readonly Job[] = [
  { name: 'open the file', run: ({ google }) => only(google.open(OWNER)) },
  { name: 'open the import dialog', run: call('readImport') },
  {
    name: 'write an import',
    moreWhere: `${GROWS}, and above 4,000 units are added in sections`,
    run: writeImport,
  },
  {
    name: 'add a dispatch',
    moreWhere: `${GROWS}, and above 1,800 units rows are added in sections`,
    run: addDispatches,
  },
  {
    name: 'first tick of a day',
    moreWhere: 'above 20,000 rows of Theo dõi are changed in sections',
    run: tick,
  },
  { name: 'idle tick', run: tick },
  { name: 'open the preview', run: press('openLetters') },
  {
    name: 'plan and queue',
    moreWhere: `${GROWS}, and above 10,000 letters are queued in sections`,
    run: call('queueLetters'),
  },
  {
    name: 'claim, send and mark 50 letters',
    moreWhere: 'of long tabs rows far apart are read apart',
    run: call('sendNextChunk'),
  },
  {
    name: 'open the page',
    moreWhere: 'of long tabs rows far apart are read apart',
    promised: besidesStart({ few: 2_800, many: 4_500 }),
    run: visit(''),
  },
  { name: 'open a bad link', run: visit('x') },
  {
    name: 'confirm on the page',
    moreWhere: 'of long tabs headers and rows are read apart',
    promised: besidesStart({ few: 3_100, many: 4_200 }),
    run: answer('confirmReceipt', acknowledgeAnswer(), 'a1'),
  },
  {
    name: 'report training on the page',
    moreWhere: 'of long tabs headers and rows are read apart',
    promised: besidesStart({ few: 3_100, many: 4_200 }),
    run: answer('reportResult', trained, 'b2'),
  },
  { name: 'take a staff edit', run: editTracking },
  {
    name: 'rebuild after answers',
    moreWhere: 'rows that lie far apart are read one by one',
    run: rebuildAfterAnswers,
  },
  { name: 'rebuild, nothing changed', run: rebuildUnchanged },
  { name: 'open the closing', run: press('closePeriod') },
  {
    name: 'close a first period',
    moreWhere: GROWS,
    run: call('takeClosing', { period: 'Kỳ 1' }),
  },
  {
    name: 'open the report',
    moreWhere: 'up to 5,000 rows of Theo dõi it opens with its data',
    run: press('openReport'),
  },
  {
    name: 'read the report',
    run: call('readReports', { dispatches: ['VB-001'], period: '' }),
  },
  { name: 'read the year', run: call('readYear', '2026') },
  { name: 'open the changes of units', run: call('readUnits') },
  {
    name: 'look at a change of two units',
    moreWhere: 'of long tabs rows far apart are read apart',
    run: lookAtChange,
  },
  { name: 'open the day’s work', run: press('openToday') },
  {
    name: 'look at one unit',
    moreWhere: 'of long tabs rows far apart are read apart',
    run: call('readUnitFile', 'U-1'),
  },
  TICK_THAT_SENDS,
  {
    name: 'close a period by the clock, rebuild',
    moreWhere: GROWS,
    run: closeByClock,
  },
];
