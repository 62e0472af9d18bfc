import type { AppsScript } from '../../../local/apps-script';
import type { SavedGoogle } from '../../../local/saved-google';
import { headerOf } from '../../../local/sheet-table';
import { TAB_KEYS, type TabKey } from '../../../src/records/tab-key';
import { cellName } from '../../../src/texts/cell-name';
import type { Tab } from '../../../src/workbook/cells/tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { words } from '../../bundle/rows-of';
import {
  type Deleted,
  type Disturbance,
  disturb,
  isDeleting,
  putBack,
  sheetOf,
} from './disturbances';
import { REFERENCE, warningsIn } from './office-afterwards';
import { type Line, linesLacking, linesOf, textOf } from './office-lines';
import { perform } from './perform';
import { type DisturbedTrial, haveFailed, type Prepared, play } from './prepared-act';
import { goOn, letClockRun } from './trials';

export type Verdict =
  | { readonly kind: 'same' }
  | { readonly kind: 'named' | 'told' | 'wrong'; readonly differences: readonly string[] };

/** A row that its last write says was hit by the write of another one. */
interface Held {
  readonly tab: TabKey;
  readonly id: string;
  /** The note in the cell, such as ` ← a write`. */
  readonly note: string;
}

/** `undo`: a person puts columns back that were deleted. A row is held from then on. */
type Steps = readonly (Disturbance | 'act' | 'undo' | Held)[];

type When = 'at once' | 'later';

/** An office after an act: what lasts, what Tình trạng hệ thống warns of, and whether people were told that it failed. */
interface State {
  readonly lines: readonly Line[];
  readonly warned: readonly string[];
  readonly failed: boolean;
}

const states = new WeakMap<Prepared, Map<string, State>>();

/** State of the office after steps without a disturbance within the act, at once or after the ticks. */
async function stateAfter(one: Prepared, steps: Steps, when: When): Promise<State> {
  const known = states.get(one) ?? new Map<string, State>();
  states.set(one, known);
  const key = `${when} ${JSON.stringify(steps)}`;
  const found = known.get(key);
  if (found) return found;
  const { google } = one.office;
  const now = google.save();
  const state = await newStateAfter(one, steps, when);
  known.set(key, state);
  google.restore(now);
  return state;
}

async function newStateAfter(one: Prepared, steps: Steps, when: When): Promise<State> {
  const { office, before, act, undisturbed } = one;
  const { google } = office;
  const [first, ...others] = steps;
  let failed = false;
  let deleted: readonly Deleted[] = [];
  google.restore(first === 'act' ? one.after : one.saved);
  for (const step of first === 'act' ? others : steps) {
    if (step === 'act') {
      const performed = await perform(act, google).catch(() => null);
      failed = performed === null || haveFailed(performed.reports, undisturbed.reports);
    } else if (step === 'undo') undo(google, deleted);
    else if ('note' in step) hold(google, step);
    else deleted = [...deleted, disturb(google, before, step) ?? []].flat();
  }
  if (when === 'later') waitIn(one);
  const warned = when === 'later' ? warningsIn(google) : [];
  return { lines: linesOf(google), warned, failed };
}

/** Lets the ticks run and people do the act's later steps, as far as a disturbed office lets them. */
function waitIn({ act, office }: Prepared): void {
  letClockRun(office);
  try {
    goOn(act, office, 'repeat');
  } catch {
    goOn(act, office, 'leave');
  }
}

function undo(google: AppsScript, deleted: readonly Deleted[]): void {
  for (const one of deleted) putBack(google, one);
}

const { stamp = '' } = trackingTab;

function hold(google: AppsScript, { tab, id, note }: Held): void {
  const sheet = sheetOf(google, tab);
  const at = sheet?.ids.indexOf(id) ?? -1;
  const column = sheet?.headers.indexOf(headerOf(tab, stamp, words)) ?? -1;
  if (!sheet || at < 0 || column < 0) return;
  const own = String(sheet.rows[at]?.[column] || `2024-01-01T00:00.0 ${id}`);
  google.file.compute(sheet.name, cellName(sheet.firstRow + at, column + 1), `${own}${note}`);
}

function heldIn(google: AppsScript): Held[] {
  return linesOf(google).flatMap(({ of, id, cells }) => {
    const note = / ← .*/.exec(cells[stamp] ?? '')?.[0];
    return note === undefined ? [] : [{ tab: of as TabKey, id, note }];
  });
}

/**
 * Plays an act with its disturbances and compares the office with undisturbed ones. A deleted column is put back, as
 * every run then asks for.
 */
export async function verdictOf(trial: DisturbedTrial): Promise<Verdict> {
  const { prepared: one, struck } = trial;
  const { google } = one.office;
  const { failed, deleted } = await play(trial);
  const disturbances = struck.map(({ kind, tab, seed }) => ({ kind, tab, seed }));
  const undone = disturbances.some(({ kind }) => kind === 'delete-column') ? ['undo' as const] : [];
  const after: Steps = ['act', ...disturbances, ...undone];
  if (undone.length > 0) undo(google, deleted);
  const isMoving = disturbances.every(({ kind }) => !isDeleting(kind));
  const atOnce = await stateAfter(one, isMoving ? ['act'] : after, 'at once');
  if (differing(linesOf(google), [atOnce]).length === 0) return SAME;
  const ended = google.save();
  waitIn(one);
  const now = linesOf(google);
  const expected = await stateAfter(one, after, 'later');
  if (differing(now, [expected]).length === 0) return SAME;
  const first = await stateAfter(one, [...disturbances, ...undone, 'act'], 'later');
  // An act that is refused after the disturbance allows nothing for one that people were told is done
  const allowed = first.failed && !failed ? [expected] : [expected, first];
  const found = differing(now, allowed);
  if (found.length === 0) return SAME;
  const differences = describe(found);
  if (failed && (await isTold(one, [...disturbances, ...undone], { ended, now, allowed })))
    return { kind: 'told', differences };
  const usual = allowed.flatMap(({ warned }) => warned);
  const warned = warningsIn(google).filter((text) => !usual.includes(text));
  if (failed && isHalfNamed(one, warned)) return { kind: 'named', differences };
  const held = heldIn(google);
  // What follows from the rows that are held is as in an undisturbed office that holds them
  const holding =
    held.length === 0 ? allowed : [await stateAfter(one, [...after, ...held], 'later')];
  const texts = [...warned, ...noticesIn(found, allowed)];
  const others = differing(now, [...allowed, ...holding]);
  const silent = others.filter((one) => !isNamed(one.line, texts, google));
  const follows = (one: Differing) =>
    isDerived(one.line) || isCopyOf(one, silent, texts) || isSendingOf(one, found);
  if (silent.length < found.length && silent.every(follows)) return { kind: 'named', differences };
  return { kind: 'wrong', differences: describe(silent) };
}

/** True if the office says that the act is half done, as the act declares it. */
function isHalfNamed({ act }: Prepared, warned: readonly string[]): boolean {
  const [beginning = ''] = act.names?.split('{') ?? [];
  return beginning !== '' && warned.some((text) => text.startsWith(beginning));
}

interface Ended {
  readonly ended: SavedGoogle;
  /** As it is later, if nobody repeats the act. */
  readonly now: readonly Line[];
  readonly allowed: readonly State[];
}

/** True if a failed act has changed nothing, or is complete once the person who was told repeats it. */
async function isTold(one: Prepared, disturbances: Steps, trial: Ended): Promise<boolean> {
  const { act, office } = one;
  const { google } = office;
  if (differing(trial.now, [await stateAfter(one, disturbances, 'later')]).length === 0)
    return true;
  const later = google.save();
  google.restore(trial.ended);
  await perform(act, google).catch(() => null);
  waitIn(one);
  // Nhật ký may also have what the failed attempt wrote, and lack what it wrote last, as after any run that ends early
  const rest = differing(linesOf(google), trial.allowed, act.passing).filter(
    ({ line, isLost }) => line.of !== 'log' || (isLost && isAnswer(line)),
  );
  const isComplete = rest.length === 0;
  google.restore(later);
  return isComplete;
}

const SAME: Verdict = { kind: 'same' };

/** True for a line of Nhật ký about an answer from the page. */
const isAnswer = ({ cells }: Line) => REFERENCE.test(cells.detail ?? '');

const { letterSent, problem, sheetEdited } = words.choices.logEvent;

/** True for figures and counts, which follow from rows: they differ wherever a row does. */
const isDerived = ({ of, id }: Line) =>
  of === 'summary' || of === 'properties' || (of === 'tracking' && id === 'row 1');

/** True for a row of Theo dõi of which only copies of its dispatch's cells differ, if a text names the dispatch. */
function isCopyOf(
  { line, isLost }: Differing,
  all: readonly Differing[],
  texts: readonly string[],
): boolean {
  const { of, id, cells } = line;
  const like = all.find((one) => one.isLost !== isLost && one.line.of === of && one.line.id === id);
  const keys = Object.keys({ ...cells, ...like?.line.cells });
  const { columns }: Tab = trackingTab;
  return (
    of === 'tracking' &&
    like !== undefined &&
    keys.every((key) => columns[key]?.computed || cells[key] === like.line.cells[key]) &&
    [cells.dispatchId, cells.number].some((name) => name && texts.some((one) => one.includes(name)))
  );
}

/** True for a line of Nhật ký about the sending of a letter that differs too. */
const isSendingOf = ({ line, isLost }: Differing, all: readonly Differing[]) =>
  line.of === 'log' &&
  line.cells.event === letterSent &&
  all.some(
    (one) =>
      one.line.of === 'letters' &&
      one.isLost === isLost &&
      line.cells.detail?.endsWith(one.line.cells.subject ?? '-'),
  );

interface Differing {
  readonly line: Line;
  readonly isLost: boolean;
}

/**
 * Lines that none of the allowed states has, and lines that all of them have and the office lacks, without the columns
 * `passing`.
 */
function differing(
  now: readonly Line[],
  allowed: readonly State[],
  passing: readonly string[] = [],
): Differing[] {
  const seen = (lines: readonly Line[]) =>
    passing.length === 0 ? lines : lines.map((line) => withoutCells(line, passing));
  const of = seen(now);
  const added = allowed.map(({ lines }) => linesLacking(of, seen(lines))).reduce(common);
  const lost = allowed.map(({ lines }) => linesLacking(seen(lines), of)).reduce(common);
  return [
    ...lost.map((line) => ({ line, isLost: true })),
    ...added.map((line) => ({ line, isLost: false })),
  ];
}

const withoutCells = (line: Line, passing: readonly string[]): Line => ({
  ...line,
  cells: Object.fromEntries(Object.entries(line.cells).filter(([key]) => !passing.includes(key))),
});

const common = (some: readonly Line[], others: readonly Line[]) =>
  linesLacking(some, linesLacking(some, others));

/**
 * Differences as texts: of a row that is there in another form, only the cells that differ; and figures only if nothing
 * else differs.
 */
function describe(all: readonly Differing[]): string[] {
  const own = all.filter(({ line }) => !isDerived(line));
  const lines = own.length > 0 ? own : all;
  const lost = lines.filter(({ isLost }) => isLost).map(({ line }) => line);
  const added = lines.filter(({ isLost }) => !isLost).map(({ line }) => line);
  const found: string[] = [];
  for (const line of lost) {
    const at = added.findIndex(({ of, id }) => of === line.of && id === line.id);
    const [now] = at < 0 ? [] : added.splice(at, 1);
    if (!now) {
      found.push(`lost: ${textOf(line)}`);
      continue;
    }
    const keys = [...new Set([...Object.keys(line.cells), ...Object.keys(now.cells)])];
    const cells = keys
      .filter((key) => line.cells[key] !== now.cells[key])
      .map((key) => `${key} "${line.cells[key] ?? ''}" → "${now.cells[key] ?? ''}"`);
    found.push(`${line.of} ${line.id}: ${cells.join('; ')}`);
  }
  return [...found, ...added.map((line) => `too many: ${textOf(line)}`)];
}

/** Added lines of Nhật ký about a problem, or about an event that undisturbed offices do not have. */
function noticesIn(found: readonly Differing[], allowed: readonly State[]): string[] {
  const usual = allowed.flatMap(({ lines }) => lines.map(eventOf));
  return found
    .filter(({ line, isLost }) => !isLost && line.of === 'log' && isNotice(eventOf(line), usual))
    .map(({ line }) => Object.values(line.cells).join(' '));
}

const eventOf = ({ of, cells }: Line) => (of === 'log' ? (cells.event ?? '') : '');

const isNotice = (event: string, usual: readonly string[]) =>
  event === problem || (event !== sheetEdited && !usual.includes(event));

/** True if a text names the unit, letter, dispatch or row of a line. */
function isNamed({ of, id, cells }: Line, texts: readonly string[], google: AppsScript): boolean {
  if (of === 'log' && texts.includes(Object.values(cells).join(' '))) return true;
  // A letter that is not sent says why
  if (of === 'outbox' && cells.state === words.choices.letterState.skipped) return true;
  const sheet = (TAB_KEYS as readonly string[]).includes(of) ? sheetOf(google, of as TabKey) : null;
  const about =
    of === 'log' ? [words.tabs.log.name, cells.unit, cells.dispatch] : [id, cells.mailbox];
  const unit = /PN-\d+|\bdv\d+(?=@)/.exec(about.join(' '))?.[0]?.replace('dv', 'PN-');
  const names = [...about, unit, unit?.replace('PN-', 'Đơn vị ')].filter(Boolean);
  const row = sheet && id !== '' ? sheet.ids.indexOf(id) + sheet.firstRow : 0;
  const cell = new RegExp(`${sheet?.name}.*(\\b[A-Z]{1,2}|dòng )${row}\\b`);
  return texts.some(
    (text) => names.some((name) => text.includes(name ?? '')) || (row > 0 && cell.test(text)),
  );
}
