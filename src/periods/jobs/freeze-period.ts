import type { Day } from '../../calendar/day';
import { completeRows } from '../../dispatches/jobs/complete-rows';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { OutboxLetter } from '../../records/outbox-letter';
import { summariesOf } from '../../summary/jobs/sum-up';
import type { Summary } from '../../summary/rules/summarise';
import { nameKey } from '../../texts/name-key';
import { say } from '../../texts/say';
import type { Ports } from '../../workbook/ports';
import { type Office, type OfficeRules, readOffice } from '../../workbook/reading/office';
import { readFrozenTotals } from '../../workbook/reading/read-frozen';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { dueMark } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { beginRows } from '../../workbook/writing/write-rows';
import { lettersAsOf, obligationAsOf } from '../rules/as-of-day';
import { type ClosingFacts, freeze, type ToldClosing } from '../rules/freeze';
import { lastClosing } from '../rules/seals';
import { copyClosings } from './copy-closings';

/** A closing that is asked for: by a person, or by the calendar. */
interface ClosingOrder extends Pick<ClosingFacts, 'period' | 'cutOff' | 'reason'> {
  readonly manner: 'auto' | 'byHand';
  /** What the office puts to its leaders about a dispatch, by its id; '' for nothing. */
  readonly proposalOf: (directive: string) => string;
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

/** Letters to leadership that are due: what keeps some from being made, and what puts the others into Hộp thư đi. */
export interface LeadershipPlan {
  readonly faults: readonly string[];
  /** Begins to write the letters; `check` looks at them once more after the flush. */
  queue(): { readonly letters: readonly OutboxLetter[]; check(): void };
}

/** Plans the letters that tell leadership of a closing: who closes a period hands it in. */
export type Tell = (ports: Ports, closed: ClosedNow) => LeadershipPlan;

/**
 * Freezes the figures of every dispatch that is followed up (the whole, each block, each unit), copies the totals to the
 * dispatches and queues the letters that tell of them. Frozen rows are never written again: a period that a person
 * closes anew, however its name is written, is corrected, with a reason, as of its own last day, and its first closing
 * stays; where the reason is lacking, nothing is closed. By the calendar nothing is closed anew: what a run that died has
 * left undone is completed. Runs under the lock.
 */
export function freezePeriod(
  ports: Ports,
  rules: OfficeRules,
  order: ClosingOrder,
  tell: Tell,
): Closed | Taken {
  const { words } = rules;
  const { read, frozen } = readFrozenTotals(ports, words);
  const meant = nameKey(order.period);
  const earlier = frozen.filter((row) => nameKey(row.period) === meant);
  const [known] = earlier;
  const isByHand = order.manner === 'byHand';
  const { period, cutOff } = known ?? order;
  if (isByHand && known && order.reason === '') return { period, takenTo: cutOff };
  const office = completeRows(ports, readOffice(ports, rules));
  const summaries = summariesOf(officeAsOf(office, cutOff), cutOff);
  if (isByHand && summaries.length === 0) throw new Error(words.errors.noOpenDirective);
  const closing = 1 + Math.max(0, ...earlier.map((row) => row.closing));
  const facts = { period, closing, cutOff, closedAt: ports.clock.now(), reason: order.reason };
  const isNew = isByHand || !known;
  // A correction without a word of its own leaves standing what was proposed
  const proposalOf = ({ directive: { id } }: Summary) =>
    order.proposalOf(id) ||
    (lastClosing(totalsOf(earlier, id)).map(({ difficulties }) => difficulties)[0] ?? '');
  const rows = isNew
    ? summaries.flatMap((summary) => freeze(summary, facts, proposalOf(summary)))
    : [];
  const totals = [...frozen, ...rows.filter(({ level }) => level !== 'unit')];
  const told = { period, correction: closing - 1, manner: order.manner };
  const letters = tell(ports, { office, summaries, frozen: totals, closing: told });
  const justClosed = isNew ? period : '';
  // What the clock does not end, it begins again
  if (isByHand) ports.memory.setAll({ closing: 'begun', summaryDue: dueMark(ports) });
  const checks = [
    beginRows(ports, periodsTab, read, rows),
    copyClosings(ports, { directives: office.directiveRows, frozen: totals, justClosed }),
  ];
  const closed = { period, rows: rows.length, faults: letters.faults };
  if (closed.rows > 0) logClosing(ports, office, order, closed);
  const queued = letters.queue();
  ports.workbook.flush();
  for (const check of [...checks, queued.check]) check();
  ports.memory.setAll({
    closing: '',
    summaryDue: dueMark(ports),
    ...(isByHand ? {} : { periodsOn: ports.clock.today() }),
    ...(queued.letters.length > 0 && {
      letters: String(office.letters.length + queued.letters.length),
    }),
  });
  return closed;
}

/** Gives the office as it stood at the end of a day, as far as its answers, letters and dispatches bear their days. */
function officeAsOf(office: Office, day: Day): Office {
  const { directives, tracking, letters } = office;
  const rows = tracking.rows.map(({ at, row }) => ({ at, row: obligationAsOf(row, day) }));
  return {
    ...office,
    directives: directives.filter(({ issuedOn }) => issuedOn <= day),
    letters: lettersAsOf(letters, day),
    tracking: { ...tracking, rows },
  };
}

function totalsOf(rows: readonly FrozenFigures[], id: string): FrozenFigures[] {
  return rows.filter(({ level, directive }) => level === 'total' && directive === id);
}

function logClosing(
  ports: Ports,
  { words }: Office,
  { reason, manner }: ClosingOrder,
  { period, rows, faults }: Closed,
): void {
  const done = say(words.says.periodDone, { name: period, rows });
  const detail = [done, reason, ...faults].join(' ').trim();
  const who = manner === 'byHand' ? {} : { who: '' };
  writeLog(ports, words, [{ event: 'periodClosed', manner, ...who, detail }]);
}
