import { type ClosingFacts, freeze } from '../core/closing';
import { addDays, type Day, formatDay } from '../core/day';
import { lastPeriod, type ReportingPeriod } from '../core/reporting-period';
import { say } from '../core/say';
import { periodsTab } from '../sheets/periods-tab';
import { momentText } from '../sheets/write-cells';
import type { Words } from '../words/words';
import { alone } from './alone';
import { type OfficeRules, readOffice, readRules, readTab, rowsOf } from './office';
import type { Ports } from './ports';
import { queueLeadership } from './queue-leadership';
import { settleRows } from './settle-rows';
import { markDue } from './summary-due';
import { summariesOf } from './update-summary';
import { writeLog } from './write-log';
import { addRows } from './write-rows';

/** A closing that is asked for: by a person, or by the calendar. */
interface ClosingOrder extends Pick<ClosingFacts, 'period' | 'cutOff' | 'reason'> {
  readonly manner: 'auto' | 'byHand';
}

/**
 * Asks for the name of the period and freezes the figures of every dispatch that is followed up: the whole, each
 * block, each unit. Frozen rows are never written again: a period that is closed anew is corrected, with a reason, and
 * its first closing stays.
 */
export function closePeriod(ports: Ports): void {
  const { words, settings } = readRules(ports);
  const { periodTitle, periodQuestion, periodTaken, periodStopped, periodDone } = words.dialogs;
  const today = ports.clock.today();
  const next = lastPeriod(settings.periods, addDays(today, 1)) ?? monthOf(today);
  const suggestion = periodName(next, words);
  const question = say(periodQuestion, { suggestion, day: formatDay(today) });
  const answer = ports.people.ask(periodTitle, question);
  if (answer === null) return;
  const period = answer.trim() === '' ? suggestion : answer.trim();
  const known = rowsOf(readTab(ports, periodsTab, words)).some((row) => row.period === period);
  const reason = known ? ports.people.ask(periodTitle, say(periodTaken, { name: period })) : '';
  if (reason === null || (known && reason.trim() === '')) throw new Error(periodStopped);
  const order: ClosingOrder = { period, cutOff: today, reason: reason.trim(), manner: 'byHand' };
  const { rows, faults } = alone(ports, () => close(ports, order));
  ports.people.tell(periodTitle, [say(periodDone, { name: period, rows }), ...faults].join('\n\n'));
}

/**
 * Closes the period that has ended since the last look, once: on the day after its last day the figures hold to the end of that day;
 * where that day was missed, to today, which the row says.
 */
export function closeDuePeriod(ports: Ports, { words, settings }: OfficeRules): void {
  const today = ports.clock.today();
  const due = lastPeriod(settings.periods, today);
  const lookedOn = ports.memory.get('periodsOn') ?? addDays(today, -1);
  if (due !== null && due.cutOff >= lookedOn) {
    const isLate = addDays(due.cutOff, 1) < today;
    const late = { day: formatDay(due.cutOff), at: momentText(ports.clock.now()) };
    alone(ports, () =>
      close(ports, {
        period: periodName(due, words),
        cutOff: isLate ? today : due.cutOff,
        reason: isLate ? say(words.periods.late, late) : '',
        manner: 'auto',
      }),
    );
  }
  ports.memory.set('periodsOn', today);
}

/** Freezes the figures and queues the letters that tell of them; by itself, never what is there already. */
function close(ports: Ports, order: ClosingOrder): { rows: number; faults: string[] } {
  const office = settleRows(ports, readOffice(ports));
  const { words } = office;
  const periods = readTab(ports, periodsTab, words);
  const earlier = rowsOf(periods).filter(({ period }) => period === order.period);
  const isByHand = order.manner === 'byHand';
  if (isByHand && earlier.length > 0 && order.reason === '')
    throw new Error(words.dialogs.periodStopped);
  const [known] = earlier;
  const cutOff = isByHand ? order.cutOff : (known?.cutOff ?? order.cutOff);
  const summaries = summariesOf(office, [], cutOff);
  if (isByHand && summaries.length === 0) throw new Error(words.errors.noOpenDirective);
  const isNew = isByHand || !known;
  const closing = 1 + Math.max(0, ...earlier.map((row) => row.closing ?? 1));
  const { period, reason, manner } = order;
  const facts = { period, closing, cutOff, closedAt: ports.clock.now(), reason };
  const rows = isNew ? summaries.flatMap((summary) => freeze(summary, facts)) : [];
  addRows(ports, periodsTab, periods, rows);
  const cutOffs = earlier.map((row) => row.cutOff);
  const told = { cutOffs, correction: closing - 1, manner };
  const faults = queueLeadership(ports, office, { summaries, closing: told });
  if (rows.length > 0) {
    const detail = [
      say(words.dialogs.periodDone, { name: period, rows: rows.length }),
      reason,
      ...faults,
    ];
    const who = isByHand ? {} : { who: '' };
    writeLog(ports, words, [
      { event: 'periodClosed', manner, ...who, detail: detail.join(' ').trim() },
    ]);
    markDue(ports);
  }
  return { rows: rows.length, faults };
}

/** Names a period as reports do. */
function periodName({ kind, cutOff, number, year }: ReportingPeriod, { periods }: Words): string {
  if (kind === 'halfYear') return say(periods[number === 1 ? 'firstHalf' : 'secondHalf'], { year });
  return say(periods[kind], { number, year, day: formatDay(cutOff) });
}

function monthOf(day: Day): ReportingPeriod {
  return {
    kind: 'month',
    cutOff: day,
    number: Number(day.slice(5, 7)),
    year: Number(day.slice(0, 4)),
  };
}
