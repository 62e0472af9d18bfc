import type { Day } from '../../calendar/day';
import type { Moment } from '../../calendar/moment';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { OutboxLetter } from '../../records/outbox-letter';
import { summariesOf } from '../../summary/jobs/sum-up';
import type { Summary } from '../../summary/rules/summarise';
import { format } from '../../texts/format';
import { nameKey } from '../../texts/name-key';
import { settledOffice } from '../../unit-changes/jobs/settled-office';
import type { Rows } from '../../workbook/cells/read-rows';
import type { Ports } from '../../workbook/ports';
import { lastRowOf } from '../../workbook/reading/find-rows';
import { lettersIn } from '../../workbook/reading/letters-in';
import {
  letterOf,
  type Office,
  type OfficeRules,
  readTab,
  rowsOf,
} from '../../workbook/reading/office';
import { readFrozenTotals } from '../../workbook/reading/read-frozen';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { withLock } from '../../workbook/with-lock';
import { dueMark } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { addRows, beginRows } from '../../workbook/writing/write-rows';
import { lettersAsOf, obligationAsOf } from '../rules/as-of-day';
import { type ClosingFacts, freeze, type ToldClosing } from '../rules/freeze';
import { lastClosing } from '../rules/seals';
import { BEGUN, copyClosings, finishClosing, isClosingBegun } from './copy-closings';

/** A closing that is asked for: by a person, or by the calendar. */
interface ClosingOrder extends Pick<ClosingFacts, 'period' | 'cutOff' | 'reason'> {
  readonly manner: 'auto' | 'byHand';
  /** What the office puts to its leaders about a dispatch, by its id; '' for nothing. */
  readonly proposalOf: (dispatch: string) => string;
}

/** What came of a closing: rows of Kỳ báo cáo, and what kept letters to leadership from being made. */
interface Closed extends Pick<ClosingFacts, 'period'> {
  readonly rows: number;
  readonly faults: readonly string[];
}

/** That the period is closed already, under its name in Kỳ báo cáo, and the last day of its figures. */
export interface Taken extends Pick<ClosingFacts, 'period'> {
  readonly takenTo: Day;
}

/** A period that is being closed: its summaries, and the totals and blocks in Kỳ báo cáo with its own among them. */
export interface ClosedNow {
  readonly office: Office;
  readonly summaries: readonly Summary[];
  readonly frozen: readonly FrozenFigures[];
  readonly closing: ToldClosing;
}

/** Letters to leadership that are due: how many can be made, what keeps others from it, and what puts the first into Hộp thư đi. */
export interface LeadershipPlan {
  readonly count: number;
  readonly faults: readonly string[];
  /** Begins to write the letters below those that stand there now; `check` looks at them once more after the flush. */
  queue(now: Outbox): { readonly letters: readonly OutboxLetter[]; check(): void };
}

type Outbox = Pick<Office, 'letters' | 'outbox'>;

/** Plans the letters that tell leadership of a closing: who closes a period hands it in. */
export type Tell = (ports: Ports, closed: ClosedNow) => LeadershipPlan;

/**
 * Freezes the figures of every dispatch that is followed up (the whole, each block, each unit), copies the totals to the
 * dispatches and queues the letters that tell of them. Frozen rows are never written again: a period that a person
 * closes anew, however its name is written, is corrected, with a reason, as of its own last day, and its first closing
 * stays; where the reason is lacking, nothing is closed. By the calendar nothing is closed anew: what a run that died has
 * left undone is completed. All is read and summed up while others go on writing; of many units the rows are written in
 * parts, a section each, and those of the totals, which make them count, come last.
 */
export function freezePeriod(
  ports: Ports,
  rules: OfficeRules,
  order: ClosingOrder,
  tell: Tell,
): Closed | Taken {
  const known = markOfClosings(ports);
  const made = figuresOf(ports, rules, order);
  if ('takenTo' in made) return made;
  const plan = tell(ports, made.closed);
  const { mark, last } = writeUnits(ports, { ...made, known });
  return withLock(ports, () => {
    needMark(ports, mark);
    return endClosing(ports, order, { made, plan, last });
  });
}

/** A closing whose figures are made and not written yet. */
interface Made {
  readonly closed: ClosedNow;
  readonly closedAt: Moment;
  readonly read: Rows<typeof periodsTab>;
  readonly rows: readonly FrozenFigures[];
  readonly isNew: boolean;
}

/** Makes the figures; only says that the period is closed already where a person has not said why it is to be closed anew. */
function figuresOf(ports: Ports, rules: OfficeRules, order: ClosingOrder): Made | Taken {
  const { words } = rules;
  const { read, frozen } = readFrozenTotals(ports, words);
  const meant = nameKey(order.period);
  const earlier = frozen.filter((row) => nameKey(row.period) === meant);
  const [known] = earlier;
  const isByHand = order.manner === 'byHand';
  const { period, cutOff } = known ?? order;
  if (isByHand && known && order.reason === '') return { period, takenTo: cutOff };
  const office = settledOffice(ports, rules);
  const summaries = summariesOf(officeAsOf(office, cutOff), cutOff);
  if (isByHand && summaries.length === 0) throw new Error(words.errors.noOpenDispatch);
  const closing = 1 + Math.max(0, ...earlier.map((row) => row.closing));
  const closedAt = ports.clock.now();
  const facts = { period, closing, cutOff, closedAt, reason: order.reason };
  const isNew = isByHand || !known;
  // A correction without a word of its own leaves standing what was proposed
  const proposalOf = ({ dispatch: { id } }: Summary) =>
    order.proposalOf(id) ||
    (lastClosing(totalsOf(earlier, id)).map(({ difficulties }) => difficulties)[0] ?? '');
  const rows = isNew
    ? summaries.flatMap((summary) => freeze(summary, facts, proposalOf(summary)))
    : [];
  const totals = [...frozen, ...rows.filter(({ level }) => level !== 'unit')];
  const told = { period, correction: closing - 1, manner: order.manner };
  const closed = { office, summaries, frozen: totals, closing: told };
  return { closed, closedAt, read, rows, isNew };
}

/** Writes what makes a closing count, its copies and its letters. Runs under the lock. */
function endClosing(
  ports: Ports,
  order: ClosingOrder,
  { made, plan, last }: { made: Made; plan: LeadershipPlan; last: readonly FrozenFigures[] },
): Closed {
  const { read, rows, isNew } = made;
  const { office, frozen, closing } = made.closed;
  const { period } = closing;
  const isByHand = order.manner === 'byHand';
  const isWhole = last.length === rows.length;
  const now = plan.count > 0 ? outboxNow(ports, office) : office;
  // What the clock does not end, it begins again
  if (isByHand && isWhole)
    ports.scriptProperties.setAll({ closing: BEGUN, summaryDue: dueMark(ports) });
  const checks = [
    beginRows(ports, periodsTab, isWhole ? read : lastRowOf(ports, periodsTab), last),
    copyClosings(ports, {
      dispatches: office.dispatchRows,
      frozen,
      justClosed: isNew ? period : '',
    }),
  ];
  const closed = { period, rows: rows.length, faults: plan.faults };
  if (closed.rows > 0) logClosing(ports, office, order, closed);
  const queued = plan.queue(now);
  ports.workbook.flush();
  for (const check of [...checks, queued.check]) check();
  ports.scriptProperties.setAll({
    closing: dueMark(ports),
    summaryDue: dueMark(ports),
    ...(isByHand ? {} : { periodsOn: ports.clock.today() }),
    ...(queued.letters.length > 0 && {
      letters: String(lettersIn(now.outbox) + queued.letters.length),
    }),
  });
  return closed;
}

/** Reads Hộp thư đi as it stands now. */
function outboxNow(ports: Ports, { words }: Office): Outbox {
  const outbox = readTab(ports, outboxTab, words);
  return { outbox, letters: rowsOf(outbox).map(letterOf) };
}

function totalsOf(rows: readonly FrozenFigures[], id: string): FrozenFigures[] {
  return rows.filter(({ level, dispatch }) => level === 'total' && dispatch === id);
}

function logClosing(
  ports: Ports,
  { words }: Office,
  { reason, manner }: ClosingOrder,
  { period, rows, faults }: Closed,
): void {
  const done = format(words.says.periodDone, { name: period, rows });
  const detail = [done, reason, ...faults].join(' ').trim();
  const who = manner === 'byHand' ? {} : { who: '' };
  writeLog(ports, words, [{ event: 'periodClosed', manner, ...who, detail }]);
}

/** Gives the office as it stood at the end of a day, as far as its answers, letters and dispatches bear their days. */
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

/** Rows of Kỳ báo cáo that are written in one short section. */
const PART = 4_000;

/** Gives the mark of closings, after what a dead run has left is finished; throws while another run is at it. */
function markOfClosings(ports: Ports): string {
  finishClosing(ports);
  const { closing = '' } = ports.scriptProperties.all();
  if (isClosingBegun(ports)) throw new Error(ports.words().errors.busy);
  return closing;
}

/** Throws where another has closed a period, or begun to, since the mark of closings was read. */
function needMark(ports: Ports, mark: string): void {
  const { closing = '' } = ports.scriptProperties.all();
  if (closing !== mark) throw new Error(ports.words().errors.busy);
}

/** The rows of a closing, their moment, and the mark of closings before it. */
interface Due {
  readonly rows: readonly FrozenFigures[];
  readonly closedAt: Moment;
  readonly known: string;
}

/**
 * Writes the rows of units of a large closing, some thousand in a section, so that others come in between. Until the rows
 * of its totals stand, which are left to the caller, nothing counts them. Gives those, or all rows of a small one, and the
 * mark of closings now.
 */
function writeUnits(
  ports: Ports,
  { rows, closedAt, known }: Due,
): { mark: string; last: readonly FrozenFigures[] } {
  if (rows.length <= PART) return { mark: known, last: rows };
  const begun = `${BEGUN} ${closedAt} ${ports.clock.elapsed()}`;
  const units = rows.filter(({ level }) => level === 'unit');
  for (let at = 0; at < units.length; at += PART) {
    withLock(ports, () => {
      needMark(ports, at === 0 ? known : begun);
      if (at === 0) ports.scriptProperties.setAll({ closing: begun, summaryDue: dueMark(ports) });
      addRows(ports, periodsTab, lastRowOf(ports, periodsTab), units.slice(at, at + PART));
    });
  }
  return { mark: begun, last: rows.filter(({ level }) => level !== 'unit') };
}
