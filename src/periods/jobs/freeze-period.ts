import type { Day } from '../../calendar/day';
import type { Moment } from '../../calendar/moment';
import type { Dispatch } from '../../records/dispatch';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { OutboxLetter } from '../../records/outbox-letter';
import { summariesOf } from '../../summary/jobs/sum-up';
import type { Summary } from '../../summary/rules/summarise';
import { format } from '../../texts/format';
import { nameKey } from '../../texts/name-key';
import { readSettledOffice } from '../../unit-changes/jobs/settled-office';
import type { Rows } from '../../workbook/cells/read-rows';
import type { ChangePorts, Ports } from '../../workbook/ports';
import { lastRowsOf } from '../../workbook/reading/find-rows';
import { letterCount } from '../../workbook/reading/letters-in';
import { lettersOf, type Office, type OfficeRules } from '../../workbook/reading/office';
import { readOpenLetters } from '../../workbook/reading/open-work';
import { readFrozenTotals } from '../../workbook/reading/read-frozen';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { withLock } from '../../workbook/with-lock';
import { addRows, beginRows } from '../../workbook/writing/add-rows';
import { makeRoom } from '../../workbook/writing/make-room';
import { summaryDueMark } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { lettersAsOf, obligationAsOf } from '../rules/as-of-day';
import { type AnnouncedClosing, type ClosingFacts, freeze } from '../rules/freeze';
import { lastClosing } from '../rules/seals';
import { BEGUN, copyClosings, finishClosing, isClosingBegun } from './copy-closings';

interface ClosingOrder extends Pick<ClosingFacts, 'period' | 'cutOff' | 'reason'> {
  readonly manner: 'auto' | 'byHand';
  /** The office's proposal to its leaders about a dispatch; `''` for none. */
  readonly proposalOf: (dispatchId: string) => string;
  /** Why the period cannot end on its last day; `null` if it can. */
  readonly lastDayFault: (dispatches: readonly Dispatch[]) => string | null;
}

/**
 * `rows` is the number of rows written to the tab Kỳ báo cáo. `letters` are those to leaders, `faults` say why others
 * could not be composed.
 */
interface Closed extends Pick<ClosingFacts, 'period'> {
  readonly rows: number;
  readonly letters: readonly OutboxLetter[];
  readonly faults: readonly string[];
}

/** `period` is the name of the closed period as in the tab Kỳ báo cáo, `closedTo` is its cut-off day. */
export interface AlreadyClosed extends Pick<ClosingFacts, 'period'> {
  readonly closedTo: Day;
}

export interface LastDayRefused {
  readonly lastDayFault: string;
}

/** `frozen` holds all total and block rows, including those of this closing. */
export interface ClosedNow {
  readonly office: Office;
  readonly summaries: readonly Summary[];
  readonly frozen: readonly FrozenFigures[];
  readonly closing: AnnouncedClosing;
}

/** `count` letters can be composed; `faults` say why the others cannot. */
export interface LeadershipPlan {
  readonly count: number;
  readonly faults: readonly string[];
  /** Starts writing the letters; `check` verifies them after the flush. */
  queue(now: Outbox): { readonly letters: readonly OutboxLetter[]; check(): void };
}

type Outbox = Pick<Office, 'letters' | 'outbox'>;

export type PlanLeadershipLetters = (ports: Ports, closed: ClosedNow) => LeadershipPlan;

/**
 * Frozen rows are never changed: closing a period again adds rows that correct it as of the original cut-off
 * day. Throws while another run is closing a period.
 */
export function freezePeriod(
  ports: Ports,
  rules: OfficeRules,
  order: ClosingOrder,
  planLetters: PlanLeadershipLetters,
): Closed | AlreadyClosed | LastDayRefused {
  const markBefore = readClosingMark(ports);
  const prepared = prepareClosing(ports, rules, order);
  if (!('closed' in prepared)) return prepared;
  const plan = planLetters(ports, prepared.closed);
  makeRoom(ports, periodsTab, prepared.read, prepared.rows.length);
  makeRoom(ports, outboxTab, prepared.closed.office.outbox, plan.count);
  const { mark, lastRows } = writeUnits(ports, { ...prepared, markBefore });
  return withLock(ports, () => {
    assertClosingMark(ports, mark);
    return endClosing(ports, order, { prepared, plan, lastRows });
  });
}

interface PreparedClosing {
  readonly closed: ClosedNow;
  readonly closedAt: Moment;
  readonly read: Rows<typeof periodsTab>;
  readonly rows: readonly FrozenFigures[];
  readonly isNew: boolean;
}

/**
 * A person who closes a period again must give a reason, otherwise the result is `AlreadyClosed`. The automatic
 * run adds no rows to a closed period.
 */
function prepareClosing(
  ports: Ports,
  rules: OfficeRules,
  order: ClosingOrder,
): PreparedClosing | AlreadyClosed | LastDayRefused {
  const { words } = rules;
  const office = readSettledOffice(ports, rules);
  const { past } = office.openWork;
  const { read, frozen } = readFrozenTotals(ports, { words, past });
  const isSamePeriod = ({ period: name }: { period: string }) =>
    nameKey(name) === nameKey(order.period);
  const earlier = frozen.filter(isSamePeriod);
  // Of past dispatches, Văn bản says which periods were closed
  const closingsBefore = [
    ...earlier,
    ...office.dispatches
      .filter(({ id }) => past.has(id))
      .flatMap(({ closings }) => closings.filter(isSamePeriod)),
  ];
  const [known] = closingsBefore;
  const isByHand = order.manner === 'byHand';
  const { period, cutOff } = known ?? order;
  if (isByHand && known && order.reason === '') return { period, closedTo: cutOff };
  const lastDayFault = order.lastDayFault(office.dispatches);
  if (lastDayFault !== null) return { lastDayFault };
  const summaries = summariesOf(officeAsOf(office, cutOff), cutOff);
  if (isByHand && summaries.length === 0) throw new Error(words.errors.noOpenDispatch);
  const closing = 1 + Math.max(0, ...closingsBefore.map((row) => row.closing));
  const closedAt = ports.clock.now();
  const facts = { period, closing, cutOff, closedAt, reason: order.reason };
  const isNew = isByHand || !known;
  // A correction without a new proposal keeps the earlier one
  const proposalOf = ({ dispatch: { id } }: Summary) =>
    order.proposalOf(id) ||
    (lastClosing(totalsOf(earlier, id)).map(({ difficulties }) => difficulties)[0] ?? '');
  const rows = isNew
    ? summaries.flatMap((summary) => freeze(summary, facts, proposalOf(summary)))
    : [];
  const totals = [...frozen, ...rows.filter(({ level }) => level !== 'unit')];
  const announced = { period, correction: closing - 1, manner: order.manner };
  const closed = { office, summaries, frozen: totals, closing: announced };
  return { closed, closedAt, read, rows, isNew };
}

/** The caller must hold the lock. */
function endClosing(
  ports: Ports,
  order: ClosingOrder,
  {
    prepared,
    plan,
    lastRows,
  }: { prepared: PreparedClosing; plan: LeadershipPlan; lastRows: readonly FrozenFigures[] },
): Closed {
  const { read, rows, isNew } = prepared;
  const { office, frozen, closing } = prepared.closed;
  const { period } = closing;
  const isByHand = order.manner === 'byHand';
  const isInOnePart = lastRows.length === rows.length;
  const now = plan.count > 0 ? outboxNow(ports, office) : office;
  // If this run dies, the timed run finishes a closing by a person; an automatic closing starts again by itself
  if (isByHand && isInOnePart)
    ports.scriptProperties.setAll({ closing: BEGUN, summaryDue: summaryDueMark(ports) });
  const checks = [
    beginRows(ports, periodsTab, isInOnePart ? read : lastRowsOf(ports, periodsTab), lastRows),
    copyClosings(ports, {
      dispatches: withoutPast(office),
      frozen,
      justClosed: isNew ? period : '',
    }),
  ];
  const closed = { period, rows: rows.length, faults: plan.faults };
  if (closed.rows > 0) logClosing(ports, office, order, closed);
  const queued = plan.queue(now);
  ports.writer.flush();
  for (const check of [...checks, queued.check]) check();
  ports.scriptProperties.setAll({
    closing: summaryDueMark(ports),
    summaryDue: summaryDueMark(ports),
    ...(isByHand ? {} : { periodsOn: ports.clock.today() }),
    ...(queued.letters.length > 0 && {
      letters: String(letterCount(now.outbox) + queued.letters.length),
    }),
  });
  return { ...closed, letters: queued.letters };
}

/** Without the rows of past dispatches, whose frozen figures were not read. */
function withoutPast({ dispatchRows, openWork }: Office): Office['dispatchRows'] {
  const rows = dispatchRows.rows.filter(({ row }) => !openWork.past.has(row.id));
  return { ...dispatchRows, rows };
}

function outboxNow(ports: Ports, { openWork }: Office): Outbox {
  const outbox = readOpenLetters(ports, openWork);
  return { outbox, letters: lettersOf(outbox) };
}

function totalsOf(rows: readonly FrozenFigures[], id: string): FrozenFigures[] {
  return rows.filter(({ level, dispatchId }) => level === 'total' && dispatchId === id);
}

function logClosing(
  ports: ChangePorts,
  { words }: Office,
  { reason, manner }: ClosingOrder,
  { period, rows, faults }: Omit<Closed, 'letters'>,
): void {
  const done = format(words.says.periodDone, { name: period, rows });
  const detail = [done, reason, ...faults].join(' ').trim();
  const who = manner === 'byHand' ? {} : { who: '' };
  writeLog(ports, words, [{ event: 'periodClosed', manner, ...who, detail }]);
}

function officeAsOf(office: Office, day: Day): Office {
  const { dispatches, tracking, letters } = office;
  const rows = tracking.rows.map(({ at, row }) => ({ at, row: obligationAsOf(row, day) }));
  return {
    ...office,
    dispatches: dispatches.filter(({ issuedOn }) => issuedOn <= day),
    letters: lettersAsOf(letters, day),
    tracking: { ...tracking, rows },
  };
}

/** Most rows written to the tab Kỳ báo cáo in one call, and most that a closing writes under the lock. */
const ROWS_PER_WRITE = 4_000;

/** Throws while another run is closing a period. */
function readClosingMark(ports: Ports): string {
  finishClosing(ports);
  const { closing = '' } = ports.scriptProperties.all();
  if (isClosingBegun(ports)) throw new Error(ports.words().errors.busy);
  return closing;
}

/** Throws if another run has begun or ended a closing since `mark` was read. */
function assertClosingMark(ports: Ports, mark: string): void {
  const { closing = '' } = ports.scriptProperties.all();
  if (closing !== mark) throw new Error(ports.words().errors.busy);
}

interface ClosingRows {
  readonly rows: readonly FrozenFigures[];
  readonly closedAt: Moment;
  readonly markBefore: string;
}

/**
 * Writes the unit rows of a large closing in parts and without the lock, which would keep contacts waiting for
 * minutes. The script property `closing`, set under the lock, keeps away every other run that writes to the tab
 * Kỳ báo cáo. Returns the rows left to write, and in `mark` the value that this property then has.
 */
function writeUnits(
  ports: Ports,
  { rows, closedAt, markBefore }: ClosingRows,
): { mark: string; lastRows: readonly FrozenFigures[] } {
  if (rows.length <= ROWS_PER_WRITE) return { mark: markBefore, lastRows: rows };
  const begun = `${BEGUN} ${closedAt} ${ports.clock.millisecond()}`;
  const units = rows.filter(({ level }) => level === 'unit');
  withLock(ports, () => {
    assertClosingMark(ports, markBefore);
    ports.scriptProperties.setAll({ closing: begun, summaryDue: summaryDueMark(ports) });
  });
  for (let at = 0; at < units.length; at += ROWS_PER_WRITE) {
    assertClosingMark(ports, begun);
    addRows(ports, periodsTab, lastRowsOf(ports, periodsTab), units.slice(at, at + ROWS_PER_WRITE));
  }
  return { mark: begun, lastRows: rows.filter(({ level }) => level !== 'unit') };
}
