import type { AppsScript } from '../local/apps-script';
import { linksIn } from '../local/demo/mailbox';
import { importList } from '../local/import-list';
import type { RunReport } from '../local/runs/run-report';
import { cellName } from '../src/texts/cell-name';
import type { UnitsAnswer } from '../src/unit-changes/rules/units-view';
import { namesIn } from '../src/words/names-in';
import { trackingTab } from '../src/workbook/tabs/tracking-tab';
import { acknowledgeAnswer, trainAnswer } from '../tests/builders/answers';
import { directiveForm, OWNER, unitList } from './bench-office';

/** Dispatches that the office follows up. */
export const DIRECTIVES = 3;

/** An office in which the jobs are done one after the other, as many units as it has. */
export interface Trial {
  readonly google: AppsScript;
  readonly units: number;
}

/** One job of the office: what is run, and what it may cost. */
export interface Job {
  readonly name: string;
  /** Data calls that it makes today, at any size: more is a regression. Whoever lowers them lowers this figure. */
  readonly calls: number;
  /** Why it may make more calls at a larger size; where nothing is said, every size takes the same number. */
  readonly moreWhere?: string;
  /** Milliseconds on the virtual clock that it may take at any size, where that is promised. */
  readonly virtual?: number;
  run(trial: Trial): RunReport;
}

const press =
  (label: string, ...answers: string[]) =>
  ({ google }: Trial) =>
    google.press(OWNER, label, { answers });

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

/** The token of the link in the first letter. */
function tokenOf({ google }: Trial): string {
  const [link] = google.letters.slice(0, 1).flatMap(linksIn);
  if (!link) throw new Error('No letter carries a link');
  return link.token;
}

const visit = (ending: string) => (trial: Trial) =>
  trial.google.visit({ parameter: { t: `${tokenOf(trial)}${ending}` } });

const answer = (fn: string, given: object, request: string) => (trial: Trial) =>
  trial.google.callFromPage(fn, tokenOf(trial), given, request.repeat(16));

/** Imports the list as the dialog does; gives the run that writes it. */
function writeImport({ google, units }: Trial): RunReport {
  const reports: RunReport[] = [];
  const server = (fn: string, ...args: unknown[]) => {
    reports.push(google.call(OWNER, fn, ...args));
    return reports.at(-1)?.result;
  };
  importList(server, unitList(units))?.write();
  return only(reports.slice(-1));
}

/** Adds the dispatches; gives the run of the last. */
function addDirectives({ google }: Trial): RunReport {
  const forms = Array.from({ length: DIRECTIVES }, (_, index) => directiveForm(index + 1));
  const reports = forms.map((form) => google.call(OWNER, 'addDirective', form));
  return only(reports.slice(-1));
}

/** Sets an answer in a dropdown of the second row of Theo dõi, as staff do; gives the run of the edit trigger. */
function editTracking({ google }: Trial): RunReport {
  const column = Object.keys(trackingTab.columns).indexOf('acknowledge') + 1;
  const cell = cellName(trackingTab.headerRow + 2, column);
  return only(google.type(OWNER, 'Theo dõi', cell, 'Đã xác nhận').runs);
}

/** Lets the month end, and the first tick after it close its period. */
function closeByClock(trial: Trial): RunReport {
  const { google } = trial;
  const { settings, choices } = namesIn('vi');
  const rows = google.snapshot().tabs.find(({ name }) => name === 'Cài đặt')?.values ?? [];
  const row = rows.findIndex(([name]) => name === settings.periodKind) + 1;
  google.type(OWNER, 'Cài đặt', `B${row}`, choices.periodKind.month);
  google.advanceTo('2026-03-30T17:05:00Z', { missed: EVERY_FIRING });
  google.tick('tick');
  google.advanceTo('2026-03-31T17:05:00Z', { missed: EVERY_FIRING });
  return tick(trial);
}

/** Looks at a change of two units, with what was read before. */
function lookAtChange({ google }: Trial): RunReport {
  const { seen } = google.call(OWNER, 'readUnits').result as UnitsAnswer;
  const chosen = { units: ['U-1', 'U-2'], contacts: null };
  return google.call(OWNER, 'readUnits', chosen, seen.units);
}

const GROWS = 'the tab has room for 1,000 rows and must grow';

/** A run of the clock that sends several claims. */
export const TICK_THAT_SENDS: Job = {
  name: 'a tick that sends',
  calls: 621,
  moreWhere: 'it sends what is queued for at most 270 s',
  run: tick,
};

/** The day's work of an office, in its order: each job finds what those before it left. */
export const JOBS: readonly Job[] = [
  { name: 'open the file', calls: 2, run: ({ google }) => only(google.open(OWNER)) },
  { name: 'open the import dialog', calls: 4, run: call('importDesk') },
  { name: 'write an import', calls: 11, moreWhere: GROWS, run: writeImport },
  { name: 'add a dispatch', calls: 18, moreWhere: GROWS, run: addDirectives },
  { name: 'first tick of a day', calls: 34, run: tick },
  { name: 'idle tick', calls: 1, run: tick },
  { name: 'open the preview', calls: 10, run: press('Xem trước và gửi') },
  { name: 'plan and queue', calls: 24, moreWhere: GROWS, run: call('queueLetters') },
  {
    name: 'claim, send and mark 25 letters',
    calls: 78,
    moreWhere: 'of a long Theo dõi the rows of each dispatch are read apart',
    run: call('sendNextChunk'),
  },
  { name: 'open the page', calls: 10, virtual: 2_500, run: visit('') },
  { name: 'open a bad link', calls: 1, run: visit('x') },
  {
    name: 'confirm on the page',
    calls: 16,
    virtual: 3_000,
    run: answer('confirmReceipt', acknowledgeAnswer(), 'a1'),
  },
  {
    name: 'report training on the page',
    calls: 11,
    virtual: 3_000,
    run: answer('reportTraining', trainAnswer(), 'b2'),
  },
  { name: 'take a staff edit', calls: 16, run: editTracking },
  { name: 'rebuild after answers', calls: 15, run: press('Cập nhật tổng hợp') },
  { name: 'rebuild, nothing changed', calls: 9, run: press('Cập nhật tổng hợp') },
  {
    name: 'close a first period',
    calls: 18,
    moreWhere: GROWS,
    run: press('Chốt số liệu kỳ báo cáo', 'Kỳ 1'),
  },
  { name: 'rebuild after a closing', calls: 12, run: press('Cập nhật tổng hợp') },
  {
    name: 'close a period',
    calls: 19,
    moreWhere: GROWS,
    run: press('Chốt số liệu kỳ báo cáo', 'Kỳ 2'),
  },
  { name: 'open the report', calls: 4, run: press('Lập báo cáo') },
  {
    name: 'read the report',
    calls: 7,
    run: call('readReport', { directive: 'VB-001', period: '' }),
  },
  { name: 'open the changes of units', calls: 3, run: call('readUnits') },
  { name: 'look at a change of two units', calls: 4, run: lookAtChange },
  TICK_THAT_SENDS,
  {
    name: 'close a period by the clock, rebuild',
    calls: 40,
    moreWhere: GROWS,
    run: closeByClock,
  },
];
