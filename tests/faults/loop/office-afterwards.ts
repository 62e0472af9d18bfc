import type { AppsScript } from '../../../local/apps-script';
import { seededRandom } from '../../../local/demo/random-source';
import type { TabKey } from '../../../src/records/tab-key';
import { rowsOf, words } from '../../bundle/rows-of';
import { lastingState } from '../../bundle/traces';
import { dialogViewOf } from '../../bundle/view-of';
import { checkFigures } from '../../soak/check-figures';
import { newCourse } from '../../soak/course';
import { type Act, menu } from '../acts/act';
import { lacking, standing } from './standing';

const { letterState } = words.choices;

/** State of an office some days after an act, for comparison. */
export interface Afterwards {
  readonly rows: readonly string[];
  /** Delivered letters as recipient and subject. */
  readonly letters: readonly string[];
  /** Letters that are marked as sent although they were not sent here: those of an office that was restored. */
  readonly unsent: readonly string[];
  /** What letters ask: their state, mailbox, request and unit. */
  readonly asked: readonly string[];
  /** References in the log lines about answers from the page. */
  readonly answers: readonly string[];
}

/** Reference at the end of a log line about an answer from the page. */
const REFERENCE = /[0-9A-F]{4}-[0-9A-F]{4}$/;

/** Reads everything that an act may have changed in an office. */
export function afterwards(google: AppsScript, { passing, looks }: Act): Afterwards {
  return {
    rows: [
      ...standing(google, passing),
      ...(looks === 'log' ? standing(google, passing, ['log']) : []),
      ...(looks === 'file' ? wholeFile(google) : []),
    ],
    letters: sentBy(google),
    unsent: lacking(subjectsIn(google, letterState.sent), sentBy(google)),
    asked: rowsIn(google, 'outbox').flatMap(asking),
    answers: rowsIn(google, 'log')
      .filter(({ detail = '' }) => REFERENCE.test(detail))
      .map(({ event, detail }) => `${event}: ${detail}`),
  };
}

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

/**
 * What a letter asks of each unit. The letter itself may differ, since it depends on the day on
 * which it could be sent.
 */
function asking({ state = '', itemRecords = '', mailbox }: Record<string, string>): string[] {
  if (UNASKING.includes(state)) return [];
  const said = state === letterState.deliveryUnknown ? letterState.sent : state;
  return itemRecords.split('\n').flatMap((line) => {
    const [what, units = ''] = line.split(': ');
    return units.split(', ').map((unit) => `${said}, ${mailbox}: ${what}: ${unit}`);
  });
}

/** Column with the id of a row, by tab. */
const IDS = {
  units: 'code',
  tracking: 'key',
  dispatches: 'id',
  outbox: 'id',
  subordinates: 'checksum',
} as const;

/**
 * What is wrong in an office after a fault, compared with one without: different rows, a unit asked
 * twice, a unit never asked without a report of it, a letter marked as sent that was not sent or
 * that is unclear and not reported, an answer that is missing or twice in the log, duplicate rows,
 * wrong totals, a lock that is not released.
 */
export function wrongsIn(
  google: AppsScript,
  { after, warned, act }: { after: Afterwards; warned: readonly string[]; act: Act },
): string[] {
  const now = afterwards(google, act);
  const unasked = lacking(after.asked, now.asked);
  return [
    ...differences(now.rows, after.rows, 'row'),
    ...(unasked.length > 0 && isNamed(google, warned) ? [] : unasked).map((one) => `never: ${one}`),
    ...lacking(now.asked, after.asked).map((one) => `too often: ${one}`),
    ...differences(now.answers, after.answers, 'line of the log'),
    ...lacking(now.letters, after.letters).map((letter) => `sent twice or unasked: ${letter}`),
    ...lacking(now.unsent, after.unsent).map((letter) => `marked as sent, never sent: ${letter}`),
    ...unnamed(google),
    ...rowsTwice(google),
    ...falseFigures(google),
    ...Object.keys(google.locks).map((lock) => `the lock is held: ${lock}`),
  ];
}

function differences(now: readonly string[], expected: readonly string[], what: string): string[] {
  return [
    ...lacking(expected, now).map((one) => `no ${what} ${one}`),
    ...lacking(now, expected).map((one) => `a ${what} too many ${one}`),
  ];
}

/** Lines of Tình trạng hệ thống. */
export const warningsIn = (google: AppsScript): string[] =>
  linesOf(dialogViewOf(google.run(menu('openHealth')))).map(({ text }) => text);

function linesOf(view: unknown): { text: string }[] {
  if (typeof view !== 'object' || view === null) return [];
  const line = view as { text?: unknown; warns?: unknown };
  const own = line.warns === true ? [{ text: String(line.text) }] : [];
  return [...own, ...Object.values(view).flatMap(linesOf)];
}

/** Id of a letter, as messages name it. */
const LETTER = /T-\d{6}/;

/** True if Tình trạng hệ thống reports more than without the fault. Lines about letters do not count. */
const isNamed = (google: AppsScript, warned: readonly string[]): boolean =>
  lacking(warningsIn(google), warned).some((line) => !LETTER.test(line));

/** Unclear letters that are not reported to people. */
function unnamed(google: AppsScript): string[] {
  const unclear = rowsIn(google, 'outbox').filter(
    ({ state }) => state === letterState.deliveryUnknown,
  );
  if (unclear.length === 0) return [];
  const health = warningsIn(google).join('\n');
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
