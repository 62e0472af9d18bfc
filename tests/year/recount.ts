import type { AppsScript } from '../../local/apps-script';
import { type Table, type TableRow, tableOf } from '../../local/sheet-table';
import { words } from '../bundle/rows-of';
import { movedToWork, type OwnCalendar, type OwnDay, workedBetween } from './own-days';

/**
 * Counts the rows of Theo dõi, Văn bản, Đơn vị, Ngày nghỉ and Hộp thư đi as they stood at the end of a day. Shares
 * no rule with the add-on, so that a wrong figure cannot be wrong here in the same way.
 */
export function recount(google: AppsScript, asOf: OwnDay): CountedDispatch[] {
  const sheet = readSheet(google, asOf);
  const { dispatches } = sheet;
  return dispatches.rows
    .filter((row) => FOLLOWED.includes(dispatches.text(row, 'state')))
    .map((row) => countDispatch(row, sheet));
}

const { acknowledgeState, completionState, dispatchState, unitState, letterState } = words.choices;
const { asks: askedTexts, task: taskTexts, yesNo, role } = words.choices;
const FOLLOWED: readonly string[] = [
  dispatchState.open,
  dispatchState.paused,
  dispatchState.closed,
];

/** `receipt` is Tiếp nhận, `result` is Kết quả. */
export type CountedStage = 'receipt' | 'result';

export type Part = 'onTime' | 'late' | 'done' | 'within' | 'overdue' | 'open';

/** A stage of one unit. `done` and `open` are the parts of a stage without deadline. */
export interface StageCount {
  readonly part: Part;
  readonly isDone: boolean;
  /** Last day on which the stage is in time; `''` without deadline. */
  readonly due: OwnDay;
  readonly daysLate: number;
  /** Follow-ups about the stage by this deadline, and the latest step of the ladder among them. */
  readonly times: number;
  readonly step: number;
}

/** A unit that owes a dispatch. */
export interface Line {
  readonly code: string;
  readonly name: string;
  readonly block: string;
  /** Names of all bodies above the unit, nearest first. */
  readonly above: readonly string[];
  readonly stages: Readonly<Partial<Record<CountedStage, StageCount>>>;
  readonly hasBegun: boolean;
  readonly isReachable: boolean;
  readonly saysNothing: boolean;
  /** `null` if the unit has not reported it. */
  readonly sessions: number | null;
  readonly eligible: number | null;
  readonly attended: number | null;
  /** Numbers of the office's own figures, by label. */
  readonly own: ReadonlyMap<string, number>;
  readonly followUps: number;
  readonly early: number;
  readonly isDoneAfterReminder: boolean;
  /** True if neither a letter nor a call has told the unit of the dispatch, and it has not answered. */
  readonly isUntold: boolean;
  readonly source: 'own' | 'parent' | 'office' | 'silent';
  readonly check: 'matching' | 'returned' | '';
  readonly difficulties: string;
  readonly acknowledgedOn: OwnDay;
  readonly completedOn: OwnDay;
  readonly heldOn: OwnDay;
  /** True if the unit has met in person. */
  readonly hasMet: boolean;
  /** Eligible and attending people by audience. */
  readonly audiences: ReadonlyMap<string, readonly [eligible: number, attended: number]>;
}

export interface CountedDispatch {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly issuedOn: OwnDay;
  readonly subject: string;
  readonly isPaused: boolean;
  readonly isClosed: boolean;
  readonly stages: readonly CountedStage[];
  readonly isTraining: boolean;
  /** Labels and units of measure of the office's own figures. */
  readonly figures: readonly (readonly [label: string, measure: string])[];
  /** Deadlines as set, and moved to a working day; `''` without deadline. */
  readonly deadlines: Readonly<
    Partial<Record<CountedStage, { readonly set: OwnDay; readonly due: OwnDay }>>
  >;
  readonly lines: readonly Line[];
  /** Names of units that are exempt, and of those whose deadline was extended. */
  readonly exempt: readonly string[];
  readonly extended: readonly string[];
  readonly letters: number;
  readonly asOf: OwnDay;
}

interface Letter {
  readonly id: string;
  readonly state: string;
  readonly kind: string;
  readonly day: OwnDay;
  readonly items: readonly Item[];
}

/** What a letter says of one unit. */
interface Item {
  readonly key: string;
  readonly dispatchId: string;
  readonly about: string;
  readonly version: number;
  readonly day: OwnDay;
  readonly tier: number;
}

interface SheetRead {
  readonly tracking: Table;
  readonly units: Table;
  readonly dispatches: Table;
  readonly letters: readonly Letter[];
  readonly calendar: OwnCalendar;
  readonly asOf: OwnDay;
}

function readSheet(google: AppsScript, asOf: OwnDay): SheetRead {
  const daysOff = tableOf(google, 'daysOff');
  const { makeUp } = words.choices.dayOffKind;
  const days = (isMadeUp: boolean) =>
    daysOff.rows
      .filter((row) => (daysOff.text(row, 'kind') === makeUp) === isMadeUp)
      .map((row) => daysOff.day(row, 'day') ?? '');
  return {
    tracking: tableOf(google, 'tracking'),
    units: tableOf(google, 'units'),
    dispatches: tableOf(google, 'dispatches'),
    letters: readLetters(google).filter(({ day }) => day <= asOf),
    calendar: { off: new Set(days(false)), madeUp: new Set(days(true)) },
    asOf,
  };
}

function readLetters(google: AppsScript): Letter[] {
  const outbox = tableOf(google, 'outbox');
  return outbox.rows.map((row) => ({
    id: outbox.text(row, 'id'),
    state: outbox.text(row, 'state'),
    kind: outbox.text(row, 'kind'),
    day: outbox.day(row, 'sentAt') ?? outbox.day(row, 'plannedOn') ?? '',
    items: outbox.text(row, 'itemRecords').split('\n').flatMap(readItems),
  }));
}

/** Reads a line such as `VB-001|acknowledge|1|2026-01-16|1: TH-04, TH-07`. */
function readItems(line: string): Item[] {
  const found = /^([^|]+)\|([a-z]+)\|(\d+)\|([^|]+)\|(-?\d+): (.+)$/.exec(line);
  if (!found) return [];
  const [, dispatchId = '', about = '', version, day = '', tier, codes = ''] = found;
  return codes.split(', ').map((code) => ({
    ...{ key: `${dispatchId}/${code}`, dispatchId, about, day },
    ...{ version: Number(version), tier: Number(tier) },
  }));
}

/** Letters in these states have arrived or may have. */
const ARRIVED: readonly string[] = [
  letterState.sent,
  letterState.deliveryUnknown,
  letterState.superseded,
  letterState.remindedDirectly,
];

/** A letter with one of these about a unit is no reminder to it. */
const NO_REMINDER = ['notice', 'extension', 'supplement', 'escalation', 'cancellation'];

/** Kinds of letters that are not written to units about what they owe. */
const { newLink, leadership, health } = words.choices.letterKind;
const OTHER_KINDS: readonly string[] = [newLink, leadership, health];

function countDispatch(dispatch: TableRow, sheet: SheetRead): CountedDispatch {
  const { tracking, units, dispatches, letters, calendar, asOf } = sheet;
  const text = (column: string) => dispatches.text(dispatch, column);
  const id = text('id');
  const asks = text('asks');
  const stages: CountedStage[] = [
    ...(asks === askedTexts.result ? [] : (['receipt'] as const)),
    ...(asks === askedTexts.receipt ? [] : (['result'] as const)),
  ];
  const rows = new Map(
    tracking.rows
      .filter((row) => tracking.text(row, 'dispatchId') === id)
      .map((row) => [tracking.text(row, 'unitCode'), row]),
  );
  const owed = units.rows.flatMap((unit) => {
    const row = rows.get(units.text(unit, 'code'));
    const isActive = units.text(unit, 'state') === unitState.active;
    return row && isActive ? [{ unit, row }] : [];
  });
  const bound = owed.filter(
    ({ row }) =>
      tracking.text(row, 'exemptBecause') === '' &&
      tracking.text(row, 'role') !== role.informed &&
      tracking.text(row, 'asked') !== yesNo.no,
  );
  const nameOf = ({ unit }: { readonly unit: TableRow }) => units.text(unit, 'name');
  const setDay = (stage: CountedStage) => dispatches.day(dispatch, COLUMNS[stage].by) ?? '';
  const due = (stage: CountedStage) => movedIfSet(setDay(stage), calendar);
  return {
    ...{ id, stages, asOf },
    number: text('number'),
    type: text('type'),
    issuedOn: dispatches.day(dispatch, 'issuedOn') ?? '',
    subject: text('subject'),
    isPaused: text('state') === dispatchState.paused,
    isClosed: text('state') === dispatchState.closed,
    isTraining: stages.includes('result') && text('task') === taskTexts.training,
    figures: text('requestedFigures').split('\n').flatMap(readFigure),
    deadlines: Object.fromEntries(
      stages.map((stage) => [stage, { set: setDay(stage), due: due(stage) }]),
    ),
    lines: bound.map(({ unit, row }) => countLine(unit, row, { dispatch, stages, sheet })),
    exempt: owed.filter(({ row }) => tracking.text(row, 'exemptBecause') !== '').map(nameOf),
    extended: bound
      .filter(({ row }) =>
        stages.some((stage) => (tracking.day(row, COLUMNS[stage].extended) ?? '') > setDay(stage)),
      )
      .map(nameOf),
    letters: letters.filter(
      ({ state, kind, items }) =>
        state === letterState.sent &&
        !OTHER_KINDS.includes(kind) &&
        items.some(({ dispatchId }) => dispatchId === id),
    ).length,
  };
}

const COLUMNS = {
  receipt: { by: 'acknowledgeBy', extended: 'acknowledgeExtendedTo', about: 'acknowledge' },
  result: { by: 'completeBy', extended: 'completeExtendedTo', about: 'complete' },
} as const;

const movedIfSet = (day: OwnDay, calendar: OwnCalendar) =>
  day === '' ? '' : movedToWork(day, calendar);

interface LineContext {
  readonly dispatch: TableRow;
  readonly stages: readonly CountedStage[];
  readonly sheet: SheetRead;
}

function countLine(unit: TableRow, row: TableRow, context: LineContext): Line {
  const { stages, sheet } = context;
  const { tracking, units, letters, asOf } = sheet;
  const text = (column: string) => tracking.text(row, column);
  const key = text('key');
  const acknowledgedOn = tracking.day(row, 'acknowledgedOn') ?? '';
  const isReceived =
    text('acknowledge') === acknowledgeState.acknowledged && acknowledgedOn <= asOf;
  const work = countWork(row, sheet);
  const isDone = { receipt: isReceived, result: work.isCompleted };
  const contacts = contactsOf(key, letters);
  const counted = Object.fromEntries(
    stages.map((stage) => [stage, countStage(stage, row, isDone[stage], context)]),
  );
  const isAnswered = isReceived || work.hasBegun;
  return {
    code: units.text(unit, 'code'),
    name: units.text(unit, 'name'),
    block: units.text(unit, 'block') || 'Chưa xếp khối',
    above: bodiesAbove(unit, units),
    stages: counted,
    hasBegun: work.hasBegun,
    isReachable: isUsable(units.text(unit, 'email'), units.text(unit, 'returnedEmail')),
    saysNothing: work.isCompleted && text('nothingToReport') === yesNo.yes,
    ...{ sessions: work.sessions, eligible: work.eligible, attended: work.attended, own: work.own },
    followUps: contacts.filter(({ isLate }) => isLate).length,
    early: contacts.filter(({ isLate }) => !isLate).length,
    isDoneAfterReminder: stages.some(
      (stage) =>
        isDone[stage] && contacts.some(({ about }) => about.includes(COLUMNS[stage].about)),
    ),
    isUntold:
      tracking.count(row, 'answeredVersion') === 0 &&
      !letters.some(
        ({ state, items }) =>
          ARRIVED.includes(state) &&
          items.some((item) => item.key === key && TELLS.includes(item.about)),
      ),
    source: isAnswered ? sourceOf(text('completeChannel') || text('channel')) : 'silent',
    check: work.hasBegun ? checkOf(row, sheet) : '',
    difficulties: text('difficulties'),
    acknowledgedOn: isReceived ? acknowledgedOn : '',
    completedOn: work.completedOn,
    heldOn: work.heldOn,
    hasMet: work.hasMet,
    audiences: work.audiences,
  };
}

/** Whether the office has compared a result with a document, and whether it sent the result back. */
function checkOf(row: TableRow, { tracking, asOf }: SheetRead): Line['check'] {
  if (isSetBy(tracking.day(row, 'checkedOn'), asOf)) return 'matching';
  const isReturned = tracking.text(row, 'returnedStage') === words.choices.stage.complete;
  return isReturned && isSetBy(tracking.day(row, 'returnedOn'), asOf) ? 'returned' : '';
}

const isSetBy = (day: OwnDay | null, asOf: OwnDay) => day !== null && day <= asOf;

function sourceOf(channel: string): Line['source'] {
  const { page, parent } = words.choices.channel;
  return channel === page ? 'own' : channel === parent ? 'parent' : 'office';
}

const isUsable = (email: string, returned: string) =>
  /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) && email !== returned;

function bodiesAbove(unit: TableRow, units: Table): string[] {
  const named = units.text(unit, 'parent');
  const body = units.rows.find((row) =>
    ['code', 'name'].some((column) => units.text(row, column) === named),
  );
  return named && body ? [units.text(body, 'name'), ...bodiesAbove(body, units)] : [];
}

/** What a unit had done by the end of the day. Rounds that were held later do not count. */
function countWork(row: TableRow, { tracking, asOf }: SheetRead) {
  const text = (column: string) => tracking.text(row, column);
  const state = text('complete');
  const completedOn = tracking.day(row, 'completedOn');
  const isCompleted =
    state === completionState.completed && (completedOn === null || completedOn <= asOf);
  const lines = text('reportedValues').split('\n');
  const rounds = lines.filter((line) => /^\d\d\/\d\d\/\d{4} \|/.test(line)).map(readRound);
  const held = rounds.filter(({ day }) => day <= asOf);
  const heldOn = lastDay(held) || (tracking.day(row, 'heldOn') ?? '');
  const hasBegun =
    isCompleted ||
    (state !== completionState.notStarted && isBegun(state, completedOn, heldOn, asOf));
  const isAll = held.length === rounds.length;
  const counted = (column: 'sessions' | 'eligible' | 'attended') =>
    text(column) === '' ? null : tracking.count(row, column);
  const of = (column: 'sessions' | 'attended') =>
    isAll ? counted(column) : held.reduce((sum, one) => sum + one[column], 0);
  const eligible = lines.flatMap((line) => {
    const [, heads] = /^Số thuộc diện · (.+)$/.exec(line) ?? [];
    return heads === undefined ? [] : [readHeads(heads)];
  });
  const attended = held.flatMap(({ heads }) => heads);
  return {
    ...{ isCompleted, hasBegun, heldOn },
    completedOn: isCompleted ? (completedOn ?? '') : '',
    hasMet: hasBegun && held.some(({ form }) => form === 'Hội nghị trực tiếp'),
    sessions: hasBegun ? of('sessions') : null,
    eligible: hasBegun ? counted('eligible') : null,
    attended: hasBegun ? of('attended') : null,
    own: new Map(hasBegun ? lines.flatMap(readOwn) : []),
    audiences: hasBegun ? headsByName(eligible, attended) : new Map(),
  };
}

/** Work that is not completed has begun if it says so without a day, or once its last round was held. */
function isBegun(
  state: string,
  completedOn: OwnDay | null,
  ...[heldOn, asOf]: readonly [OwnDay, OwnDay]
): boolean {
  const isUndated = completedOn === null && heldOn === '';
  return (state === completionState.inProgress && isUndated) || (heldOn !== '' && heldOn <= asOf);
}

const lastDay = (rounds: readonly { readonly day: OwnDay }[]) =>
  rounds
    .map(({ day }) => day)
    .sort()
    .at(-1) ?? '';

type Heads = ReturnType<typeof readHeads>;

function headsByName(eligible: readonly Heads[], attended: readonly Heads[]) {
  const audiences = new Map<string, [eligible: number, attended: number]>();
  const add =
    (at: 0 | 1) =>
    ([audience, count]: Heads) => {
      const counts = audiences.get(audience) ?? [0, 0];
      counts[at] += count;
      audiences.set(audience, counts);
    };
  eligible.forEach(add(0));
  attended.forEach(add(1));
  return audiences;
}

/** Reads a line such as `Kinh phí: 12,5`. */
function readOwn(line: string): (readonly [label: string, value: number])[] {
  const [, label = '', number = ''] = /^([^|·]+): ([\d.,]+)$/.exec(line) ?? [];
  return label === '' ? [] : [[label, Number(number.replaceAll('.', '').replace(',', '.'))]];
}

/** Reads a line such as `Kinh phí (triệu đồng) · số thập phân · cộng`. */
function readFigure(line: string): (readonly [label: string, measure: string])[] {
  const [, label = '', measure = ''] = /^(.+) \(([^()]+)\) ·/.exec(line) ?? [];
  return label === '' ? [] : [[label, measure]];
}

/** Reads a line such as `15/11/2024 | Hội nghị trực tiếp | 1 | Đảng viên: 43 | Nhân dân: 2`. */
function readRound(line: string) {
  const [day = '', form = '', sessions = '', ...heads] = line.split('|').map((part) => part.trim());
  const [, date = '', month = '', year = ''] = /^(\d+)\/(\d+)\/(\d+)/.exec(day) ?? [];
  const counts = heads.map(readHeads);
  return {
    day: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
    form,
    sessions: Number.parseInt(sessions, 10),
    attended: counts.reduce((sum, [, count]) => sum + count, 0),
    heads: counts,
  };
}

function readHeads(text: string): [audience: string, count: number] {
  const [audience = '', count = ''] = text.split(':').map((part) => part.trim());
  return [audience, Number(count.replaceAll('.', ''))];
}

/** Steps after the deadline `told` at which the unit was followed up about the stage in the current version. */
function stepsSent(
  stage: CountedStage,
  row: TableRow,
  { told, dispatch, sheet }: Omit<LineContext, 'stages'> & { readonly told: OwnDay },
): number[] {
  const version = sheet.dispatches.count(dispatch, 'version') || 1;
  return contactsOf(sheet.tracking.text(row, 'key'), sheet.letters)
    .flatMap(({ items }) => items)
    .filter(({ about, day }) => about === COLUMNS[stage].about && day === told)
    .filter((item) => item.version === version && item.tier > 0)
    .map(({ tier }) => tier);
}

/** Reminders of a unit about a dispatch, each with the stages that it is about. */
function contactsOf(key: string, letters: readonly Letter[]) {
  return letters
    .filter(({ state }) => ARRIVED.includes(state))
    .map(({ items }) => items.filter((item) => item.key === key))
    .filter(
      (items) =>
        !items.some(({ about }) => NO_REMINDER.includes(about)) &&
        items.some(({ about }) => about === 'acknowledge' || about === 'complete'),
    )
    .map((items) => ({
      isLate: items.some(({ tier }) => tier > 0),
      about: items.map(({ about }) => about),
      items,
    }));
}

function countStage(
  stage: CountedStage,
  row: TableRow,
  isDone: boolean,
  { dispatch, sheet }: LineContext,
): StageCount {
  const { tracking, dispatches, calendar, asOf } = sheet;
  const { by, extended } = COLUMNS[stage];
  const general = dispatches.day(dispatch, by);
  const none = { daysLate: 0, times: 0, step: 0 };
  if (general === null) return { ...none, part: isDone ? 'done' : 'open', isDone, due: '' };
  const own = tracking.day(row, extended) ?? '';
  const [set = general] = [general, own].sort().reverse();
  const due = movedToWork(set, calendar);
  if (isDone) {
    const doneOn = tracking.day(row, stage === 'receipt' ? 'acknowledgedOn' : 'completedOn');
    return { ...none, part: (doneOn ?? '') > due ? 'late' : 'onTime', isDone, due };
  }
  const told = toldDeadline(stage, row, { set, dispatch, sheet });
  const last = told === '' ? '' : movedToWork(told, calendar);
  if (last === '' || asOf <= last) return { ...none, part: 'within', isDone, due: last || due };
  const daysLate = workedBetween(last, asOf, calendar);
  const steps = stepsSent(stage, row, { told, dispatch, sheet });
  const step = Math.max(0, ...steps);
  return { part: 'overdue', isDone, due: last, daysLate, times: steps.length, step };
}

/**
 * Deadline that a unit knows: the one that is set, or a later one that its last letter named. `''` if the unit
 * was never told of the dispatch's later version.
 */
function toldDeadline(
  stage: CountedStage,
  row: TableRow,
  { set, dispatch, sheet }: { readonly set: OwnDay } & Pick<LineContext, 'dispatch' | 'sheet'>,
): OwnDay {
  const { tracking, dispatches, letters } = sheet;
  const version = dispatches.count(dispatch, 'version') || 1;
  const key = tracking.text(row, 'key');
  const told = letters
    .filter(({ state }) => ARRIVED.includes(state))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ items }) => items.filter((item) => item.key === key));
  const isKnown =
    version === 1 ||
    tracking.count(row, 'answeredVersion') === version ||
    told.some((item) => item.version === version && TELLS.includes(item.about));
  if (!isKnown) return '';
  const last = told.filter(({ about }) => about === COLUMNS[stage].about).pop();
  return last && last.version >= version && last.day > set && last.day !== '-' ? last.day : set;
}

/** What a letter says when it tells a unit the current version of a dispatch. */
const TELLS = [
  ...['acknowledge', 'complete', 'notice', 'extension'],
  ...['information', 'supplement', 'link'],
];
