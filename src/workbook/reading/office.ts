import type { Day } from '../../calendar/day';
import { calendarOf, type DayOff } from '../../calendar/day-off';
import { type Asked, type AskedTerms, askedCopy } from '../../records/asked-copy';
import {
  DEADLINE_FIELD,
  DISPATCH_DEFAULTS,
  type Dispatch,
  type DispatchId,
  isAsked,
} from '../../records/dispatch';
import { kindsForApproval } from '../../records/letter-kind';
import { newObligation, type Obligation } from '../../records/obligation';
import { ASKING_PAUSE, DUE_SOON_DAYS } from '../../records/office-rules';
import type { OutboxRow } from '../../records/outbox-letter';
import { plainSubject } from '../../records/plain-subject';
import { isTooLong } from '../../records/setting-kinds';
import {
  type PlanRules,
  type SettingKey,
  type Settings,
  settingDeclaration,
} from '../../records/settings';
import type { Stage } from '../../records/stage';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { MAX_NAME, shortened } from '../../texts/text-fault';
import type { Words } from '../../words/words';
import { type DeadlineCell, isNoDeadline } from '../cells/kinds/deadline';
import { notedOverwrite } from '../cells/last-write';
import { problemSentence } from '../cells/problem';
import { type Rows, readRows } from '../cells/read-rows';
import type { Columns, NewRow, RowOf, Tab } from '../cells/tab';
import type { Needs, OfficePorts, ReadPorts } from '../ports';
import { daysOffTab } from '../tabs/days-off-tab';
import { dispatchesTab } from '../tabs/dispatches-tab';
import type { outboxTab } from '../tabs/outbox-tab';
import { misnamedSettings } from '../tabs/setting-names';
import { initialText, settingsOf } from '../tabs/settings-rows';
import { settingsTab } from '../tabs/settings-tab';
import type { trackingTab } from '../tabs/tracking-tab';
import { unitsTab } from '../tabs/units-tab';
import {
  EVERYTHING,
  LETTER_KEYS,
  type OpenWork,
  openWorkOf,
  readOpenLetters,
  readOpenTracking,
  WITH_IDS,
} from './open-work';
import { unsettledAsked } from './overwritten-asks';
import { overwrittenIds } from './overwritten-ids';
import { rememberVersion } from './remembered-version';
import { schemaSentence } from './schema-sentence';
import { SCHEMA } from './this-version';
import { askedDeadlineSentences, unaskedDeadlineSentences } from './unasked-deadlines';

export interface OfficeRules {
  readonly words: Words;
  readonly settings: Settings;
  readonly settingRows: Rows<typeof settingsTab>;
  readonly daysOff: readonly DayOff[];
  readonly plan: PlanRules;
  /** Sentences about faulty cells and settings. */
  readonly problems: readonly string[];
}

export interface Office extends OfficeRules {
  readonly units: readonly Unit[];
  readonly dispatches: readonly Dispatch[];
  /** Which rows of `tracking` and `outbox` were read. */
  readonly openWork: OpenWork;
  /** Letters and reminders by telephone, in the order of the tab Hộp thư đi. */
  readonly letters: readonly OutboxRow[];
  readonly tracking: Rows<typeof trackingTab>;
  readonly outbox: Rows<typeof outboxTab>;
  readonly dispatchRows: Rows<typeof dispatchesTab>;
  readonly unitRows: Rows<typeof unitsTab>;
  /** Sentences about ids that were overwritten. */
  readonly typedOver: readonly string[];
  /** Dispatches about which no letter goes: what they ask was changed without an edit event, or overwritten. */
  readonly unsettled: ReadonlySet<DispatchId>;
}

export function readTab<C extends Columns>(
  ports: Needs<'reader'>,
  tab: Tab<C>,
  words: Words,
): Rows<Tab<C>> {
  return readRows(tab, ports.reader.read(tab), words);
}

/**
 * Reads two tabs, and throws a user-facing Error if the file has another schema than this version. Stores the
 * file's version, because the file may have been put back to an earlier state.
 */
export function readRules(ports: OfficePorts): OfficeRules {
  const read = readSettings(ports);
  const { fileVersion } = read.settings;
  if (fileVersion !== '') {
    rememberVersion(ports.scriptProperties, fileVersion);
    if (fileVersion.schema !== SCHEMA) throw new Error(schemaSentence(ports, fileVersion));
  }
  return withCalendar(read, [readTab(ports, daysOffTab, read.words)]);
}

/** Reads two tabs of a file of any schema, for visitors. If the tab Ngày nghỉ is missing, no day is off. */
export function readRulesAsFound(ports: ReadPorts): OfficeRules {
  const read = readSettings(ports);
  const daysOff = ports.reader.has(daysOffTab) ? [readTab(ports, daysOffTab, read.words)] : [];
  return withCalendar(read, daysOff);
}

interface ReadSettings extends ReturnType<typeof settingsOf> {
  readonly words: Words;
  readonly settingRows: Rows<typeof settingsTab>;
}

function readSettings(ports: ReadPorts): ReadSettings {
  const words = ports.words();
  const settingRows = readTab(ports, settingsTab, words);
  return { words, settingRows, ...settingsOf(settingRows.rows, words) };
}

function withCalendar(
  { words, settingRows, settings, faults }: ReadSettings,
  daysOff: readonly Rows<typeof daysOffTab>[],
): OfficeRules {
  const days = daysOff.flatMap(rowsOf);
  const calendar = calendarOf(settings.workingWeekdays, days);
  const { tiers, needsApproval } = settings;
  const { leaderCopyFrom, escalation } = settings;
  return {
    words,
    settings,
    settingRows,
    daysOff: days,
    plan: {
      deadlines: { calendar, dueSoonDays: DUE_SOON_DAYS },
      tiers,
      askingPause: ASKING_PAUSE,
      leaderCopyFrom,
      escalation,
      needsApproval: [...new Set([...needsApproval, ...kindsForApproval('always')])],
    },
    problems: [
      ...faults.map((fault) => settingSentence(fault, words)),
      ...misnamedSettings(settingRows, words).map((row) => format(words.errors.settingName, row)),
      ...cellProblemSentences(words, settingRows, ...daysOff),
    ],
  };
}

/** Says how a setting is written, by its initial value if it has one. */
function settingSentence(
  { key, value }: { readonly key: SettingKey; readonly value: string },
  words: Words,
): string {
  const declaration = settingDeclaration(key);
  const { errors, settings } = words;
  const values = { name: settings[key], value: shortened(value, MAX_NAME), limit: MAX_NAME };
  if (isTooLong(declaration.kind, value)) return format(errors.settingTooLong, values);
  const sentence = format(errors.setting, values);
  const example = declaration.example ?? initialText(declaration, words);
  return example === '' ? sentence : format(errors.settingExample, { sentence, example });
}

/**
 * Reads six tabs, or four if the rules are given; of Theo dõi and Hộp thư đi only the open work, and what is about the
 * dispatches that `also` names.
 */
export function readOffice(
  ports: OfficePorts,
  rules: OfficeRules = readRules(ports),
  also: (dispatches: readonly DispatchRow[]) => readonly string[] = () => [],
): Office {
  return officeWith(ports, rules, openWorkWith(ports, also));
}

/** Like `readOffice`, for jobs that queue no letters: does not read the ids of letters left out. */
export function readOfficeToShow(
  ports: OfficePorts,
  rules: OfficeRules = readRules(ports),
  also: (dispatches: readonly DispatchRow[]) => readonly string[] = () => [],
): Office {
  return officeWith(ports, rules, openWorkWith(ports, also), LETTER_KEYS);
}

function openWorkWith(
  { clock }: OfficePorts,
  also: (dispatches: readonly DispatchRow[]) => readonly string[],
) {
  return (dispatches: readonly DispatchRow[]) =>
    openWorkOf(dispatches, clock.today(), also(dispatches));
}

type DispatchRow = RowOf<typeof dispatchesTab>;

/** Reads the rows of past dispatches too, which may be many times the others. */
export function readWholeOffice(ports: OfficePorts, rules: OfficeRules = readRules(ports)): Office {
  return officeWith(ports, rules, () => EVERYTHING);
}

function officeWith(
  ports: OfficePorts,
  rules: OfficeRules,
  workOf: (dispatches: readonly DispatchRow[]) => OpenWork,
  letterKeys: readonly string[] = WITH_IDS,
): Office {
  const { words } = rules;
  const units = readTab(ports, unitsTab, words);
  const dispatches = readTab(ports, dispatchesTab, words);
  const openWork = workOf(rowsOf(dispatches));
  const tracking = readOpenTracking(ports, openWork);
  const outbox = readOpenLetters(ports, openWork, letterKeys);
  const over = overwrittenIds(dispatches, units, tracking, words);
  const unsettled = unsettledAsked(dispatches, words);
  return {
    ...rules,
    units: rowsOf(units).map(unitOf),
    dispatches: rowsOf(dispatches).map(dispatchOf),
    letters: lettersOf(outbox),
    openWork,
    tracking,
    outbox,
    dispatchRows: dispatches,
    unitRows: units,
    typedOver: over,
    unsettled: new Set([
      ...unsettled.ids,
      ...rowsOf(dispatches)
        .map(dispatchOf)
        .flatMap((one) => (one.isOverwritten ? [one.id] : [])),
    ]),
    problems: [
      ...rules.problems,
      ...over,
      ...unsettled.sentences,
      ...unaskedDeadlineSentences(dispatches, words),
      ...askedDeadlineSentences(dispatches, words),
      ...cellProblemSentences(words, units, dispatches, tracking, outbox),
    ],
  };
}

export function rowsOf<T extends Tab>(read: Rows<T>): RowOf<T>[] {
  return read.rows.map(({ row }) => row);
}

export function unitOf({
  lastImport: _mark,
  lastWrite: _write,
  ...row
}: RowOf<typeof unitsTab>): Unit {
  return { ...row, linkVersion: row.linkVersion ?? 1 };
}

/** Leaves out columns that only inform people. */
export function obligationOf(
  row: RowOf<typeof trackingTab> & Pick<Obligation, 'isOverwritten'>,
): Obligation {
  const columns = Object.keys(newObligation(row.dispatchId, row.unitCode)) as (keyof Obligation)[];
  const { isOverwritten } = row;
  const cells: Partial<Record<keyof Obligation, unknown>> = Object.fromEntries(
    columns.map((column) => [column, row[column as keyof typeof row]]),
  );
  return { ...cells, ...(isOverwritten && { isOverwritten }) } as Obligation;
}

export function dispatchOf({ lastWrite: _write, ...row }: RowOf<typeof dispatchesTab>): Dispatch {
  return {
    ...row,
    acknowledgeBy: isAsked(row, 'acknowledge') ? deadlineIn(row.acknowledgeBy) : null,
    completeBy: isAsked(row, 'complete') ? deadlineIn(row.completeBy) : null,
    subject: plainSubject(row.subject),
    version: row.version ?? 1,
  };
}

function deadlineIn(cell: DeadlineCell): Day | null {
  return isNoDeadline(cell) ? null : cell;
}

/** Cells of Văn bản for a dispatch. */
export function dispatchRow(dispatch: Dispatch): NewRow<typeof dispatchesTab> {
  return { ...dispatch, ...termsCells(dispatch) };
}

/** Cells of Văn bản for what a dispatch asks and by when. */
export function termsCells(terms: AskedTerms) {
  const { acknowledgeHour, completeHour } = terms;
  return {
    ...askedCells(terms),
    ...{ acknowledgeHour, completeHour },
    acknowledgeBy: deadlineCell(terms, 'acknowledge'),
    completeBy: deadlineCell(terms, 'complete'),
  };
}

/**
 * Cells of Văn bản for what a dispatch asks, and the copy of them. Cells that say nothing about this dispatch
 * are left empty and read back as their defaults.
 */
export function askedCells({ asks, ...result }: Asked): Asked & { readonly asked: string } {
  const hasResult = isAsked({ asks }, 'complete');
  const { task, taskWords } = hasResult ? result : DISPATCH_DEFAULTS;
  const isReport = task === 'report';
  const { reportForm, requestedFigures } = isReport ? result : DISPATCH_DEFAULTS;
  const asked: Asked = { asks, task, taskWords, reportForm, requestedFigures };
  const cells = {
    ...asked,
    task: hasResult ? task : null,
    reportForm: isReport ? reportForm : null,
  };
  return { ...cells, asked: askedCopy(asked) } as Asked & { readonly asked: string };
}

function deadlineCell(terms: AskedTerms, stage: Stage): DeadlineCell {
  return isAsked(terms, stage) ? (terms[DEADLINE_FIELD[stage]] ?? 'none') : 'notAsked';
}

/**
 * A letter whose state was deleted counts as possibly sent; so does one whose row was overwritten, which waits for a
 * person.
 */
export function outboxRowOf({
  isOverwritten,
  ...row
}: NewRow<typeof outboxTab> & Pick<Obligation, 'isOverwritten'>): OutboxRow {
  const state = isOverwritten ? null : row.state;
  return { ...row, kind: row.kind ?? 'notice', state: state ?? 'deliveryUnknown' };
}

/** In the order of the rows. What the write of another letter has put into a row is only said by that other letter. */
export function lettersOf(outbox: Rows<typeof outboxTab>): OutboxRow[] {
  const rows = rowsOf(outbox);
  const textsOf = ({ itemRecords }: Pick<OutboxRow, 'itemRecords'>) =>
    itemRecords.map((one) => JSON.stringify(one));
  return rows.map((row) => {
    const letter = outboxRowOf(row);
    if (!('isOverwritten' in row)) return letter;
    const by = notedOverwrite({ id: row.id, text: row.lastWrite });
    const others = rows.filter(({ id }) => id === by?.id).flatMap(textsOf);
    const isOwn = (_: unknown, nth: number) => !others.includes(textsOf(row)[nth] ?? '');
    return { ...letter, itemRecords: row.itemRecords.filter(isOwn) };
  });
}

/** Problems that keep a whole row from being used come first. */
export function cellProblemSentences(
  words: Words,
  ...tabs: readonly Pick<Rows<Tab>, 'problems'>[]
): string[] {
  const problems = tabs
    .flatMap((tab) => tab.problems)
    .sort((a, b) => Number(b.stopsRow) - Number(a.stopsRow));
  return problems.map((problem) => problemSentence(problem, words));
}
