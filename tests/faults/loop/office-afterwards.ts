import type { AppsScript } from '../../../local/apps-script';
import { seededRandom } from '../../../local/demo/random-source';
import type { TabKey } from '../../../src/records/tab-key';
import { rowsOf, words } from '../../bundle/rows-of';
import { lastingState } from '../../bundle/traces';
import { dialogViewOf } from '../../bundle/view-of';
import { checkFigures } from '../../soak/check-figures';
import { newCourse } from '../../soak/course';
import { type Act, menu } from '../acts/act';
import { comparedRows } from './compared-rows';
import { lacking } from './differences';

const { letterState } = words.choices;

/** State of an office some days after an act, for comparison. */
export interface Afterwards {
  readonly rows: readonly string[];
  /** Delivered letters as recipient and subject. */
  readonly letters: readonly string[];
  /** Letters that are marked as sent although they were not sent here: those of an office that was restored. */
  readonly unsent: readonly string[];
  /** What letters ask: their mailbox, state, request and unit. */
  readonly asked: readonly string[];
  /** References in the log lines about answers from the page. */
  readonly answers: readonly string[];
  /** Event, dispatch and unit of the log lines, each once. */
  readonly logged: readonly string[];
  /** Warnings that Tình trạng hệ thống shows. */
  readonly warned: readonly string[];
  /** Wrong totals in Tổng hợp. */
  readonly figures: readonly string[];
}

/** Reference at the end of a log line about an answer from the page. */
export const REFERENCE = /[0-9A-F]{4}-[0-9A-F]{4}$/;

/** Reads everything that an act may have changed in an office. */
export function afterwards(google: AppsScript, { passing, looks }: Act): Afterwards {
  const log = rowsIn(google, 'log');
  return {
    rows: [
      ...comparedRows(google, passing),
      ...(looks === 'log' ? comparedRows(google, ['at', 'who', 'number'], ['log']) : []),
      ...(looks === 'file' ? wholeFile(google) : []),
    ],
    letters: sentBy(google),
    unsent: lacking(subjectsIn(google, letterState.sent), sentBy(google)),
    asked: rowsIn(google, 'outbox').flatMap(asking),
    answers: log
      .filter(({ detail = '' }) => REFERENCE.test(detail))
      .map(({ event, detail }) => `${event}: ${detail}`),
    logged: [...new Set(log.filter(isCompared).map(lineOf))],
    warned: warningsIn(google),
    figures: falseFigures(google),
  };
}

const { letterSent, letterFailed, sheetEdited, problem } = words.choices.logEvent;

/** Log events that depend on the run in which a letter was sent, on a lost edit event, or on the fault itself. */
const PASSING_EVENTS: readonly unknown[] = [letterSent, letterFailed, sheetEdited, problem];

const isCompared = ({ event = '' }: { event?: string }) =>
  event !== '' && !PASSING_EVENTS.includes(event);

const lineOf = ({ event, dispatch, unit }: Record<string, string>) =>
  [event, dispatch, unit].join(' ').trim();

/**
 * Tabs without cells and Google's ids, and triggers. Leaves out Tổng hợp, which each summary lays
 * out again.
 */
function wholeFile(google: AppsScript): string[] {
  const { file, triggers } = lastingState(google);
  const lasting = file.tabs.filter(({ name }) => name !== words.tabs.summary.name);
  const tabs = lasting.map(({ values: _values, display: _display, ...tab }) => ({
    ...tab,
    id: 0,
    protections: tab.protections.map((protection) => ({ ...protection, id: 0 })),
    formulas: Object.entries(tab.formulas).map(([cell, formula]) => [
      cell,
      formula.replace(`#gid=${tab.id}&`, '#gid=its own&'),
    ]),
  }));
  const handlers = triggers.map(({ handler }) => `trigger: ${handler}`);
  return [...tabs.map((tab) => JSON.stringify(tab)), ...handlers];
}

/** Letters except those to the owner, who gets tests and notices. */
const sentBy = ({ letters }: AppsScript) =>
  letters.filter(({ to, from }) => to !== from).map(({ to, subject }) => `${to}: ${subject}`);

/** States of letters that ask nothing of anybody. A later letter asks instead. */
const UNASKING: readonly unknown[] = [letterState.skipped, letterState.superseded];

/** Number of a stage that a notice announces. On a later day the notice has the step of the ladder that is due. */
const ANNOUNCED = '|-1000';

/** Record of a refusal, which ends in the minute of its day. */
const REFUSED_AT = /(\|refusal\|.*)\|\d+$/;

/** Step of a reminder before the deadline. If Gmail refuses it, it goes on the next morning with the step of that day. */
const STEP_BEFORE = /\|-\d+$/;

/**
 * What a letter asks of each unit. The letter itself may differ, since it depends on the day on
 * which it could be sent.
 */
function asking({ state = '', itemRecords = '', mailbox }: Record<string, string>): string[] {
  if (UNASKING.includes(state)) return [];
  const said = state === letterState.deliveryUnknown ? letterState.sent : state;
  return itemRecords.split('\n').flatMap((line) => {
    const [what = '', units = ''] = line.split(': ');
    if (what.endsWith(ANNOUNCED)) return [];
    const asked = what.replace(REFUSED_AT, '$1').replace(STEP_BEFORE, '');
    return units.split(', ').map((unit) => `${mailbox}: ${said}, ${asked}: ${unit}`);
  });
}

/** Column with the id of a row, by tab. */
const IDS = {
  units: 'code',
  tracking: 'key',
  dispatches: 'id',
  outbox: 'id',
} as const;

/**
 * What is wrong in an office after a fault, whatever it was like before: a letter that is unclear and not reported,
 * duplicate rows, a lock that is not released.
 */
export function endedWrong(google: AppsScript, now: Afterwards): string[] {
  return [
    ...unnamed(google, now),
    ...rowsTwice(google),
    ...Object.keys(google.locks).map((lock) => `the lock is held: ${lock}`),
  ];
}

/** What is shown to a person who opens Tình trạng hệ thống: its title and lines, or what is shown instead. */
export function warningsIn(google: AppsScript): string[] {
  const report = google.run(menu('openHealth'));
  const lines = linesOf(dialogViewOf(report)).map(({ text }) => text);
  const shown = report.shown.map((one) => (one.kind === 'alert' ? one.text : one.title));
  return [...shown, ...lines];
}

function linesOf(view: unknown): { text: string }[] {
  if (typeof view !== 'object' || view === null) return [];
  const line = view as { text?: unknown; warns?: unknown };
  const own = line.warns === true ? [{ text: String(line.text) }] : [];
  return [...own, ...Object.values(view).flatMap(linesOf)];
}

/** Unclear letters that are not reported to people. */
function unnamed(google: AppsScript, { warned }: Afterwards): string[] {
  const unclear = rowsIn(google, 'outbox').filter(
    ({ state }) => state === letterState.deliveryUnknown,
  );
  const health = warned.join('\n');
  return unclear.filter(({ id = '' }) => !health.includes(id)).map(({ id }) => `not named: ${id}`);
}

/** Letters that are marked as being sent although no run sends them. They would wait until the next day. */
export const stuckLetters = (google: AppsScript): string[] =>
  subjectsIn(google, letterState.sending).map((letter) => `sent by nobody: ${letter}`);

const subjectsIn = (google: AppsScript, wanted: string) =>
  rowsIn(google, 'outbox')
    .filter(({ state }) => state === wanted)
    .map(({ mailbox, subject }) => `${mailbox}: ${subject}`);

/** Rows of a tab. None if the tab does not exist yet. */
const rowsIn = (google: AppsScript, tab: TabKey) =>
  google.snapshot().tabs.some(({ name }) => name === words.tabs[tab].name)
    ? rowsOf(google, tab)
    : [];

function rowsTwice(google: AppsScript): string[] {
  return (Object.keys(IDS) as (keyof typeof IDS)[]).flatMap((tab) => {
    const ids = rowsIn(google, tab)
      .map((row) => row[IDS[tab]] ?? '')
      .filter((id) => id !== '');
    return lacking(ids, [...new Set(ids)]).map((id) => `${tab} holds ${id} twice`);
  });
}

/** Compares Tổng hợp with a count of the rows, as tests/soak does. */
function falseFigures(google: AppsScript): string[] {
  const options = { dist: '', seed: 1, units: 0, days: 0, account: 'consumer' } as const;
  const course = newCourse(google, seededRandom(1), options);
  checkFigures(course);
  return course.violations.map(({ expected, found }) => `${expected}, but ${found}`);
}
