import { addDays, type Day, formatDay } from '../../calendar/day';
import { momentText } from '../../calendar/moment';
import { lastPeriod, type PeriodRules, type ReportingPeriod } from '../../records/reporting-period';
import { cleanText } from '../../texts/clean-text';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { type OfficeRules, readRules } from '../../workbook/reading/office';
import { freezePeriod, type Taken, type Tell } from './freeze-period';

/**
 * Asks for the name of the period and freezes the figures of every dispatch that is followed up. Only where the period
 * turns out to be closed already is the reason asked for, after the lock was given up: it is then corrected, as of its
 * own last day.
 */
export function closePeriod(ports: Ports, tell: Tell): void {
  const rules = readRules(ports);
  const { words, settings } = rules;
  const { periodTitle, periodQuestion, periodTaken, periodStopped, periodDone } = words.says;
  const today = ports.clock.today();
  const suggestion = periodName(periodOf(today, settings.periods), words);
  const question = say(periodQuestion, { suggestion, day: formatDay(today) });
  const answer = ports.people.ask(periodTitle, question);
  if (answer === null) return;
  const freeze = (reason: string) => {
    const period = cleanText(answer) || suggestion;
    const order = { period, cutOff: today, reason, manner: 'byHand' } as const;
    return freezePeriod(ports, rules, order, tell);
  };
  const reasonFor = ({ period, takenTo }: Taken) => {
    const taken = say(periodTaken, { name: period, day: formatDay(takenTo) });
    return cleanText(ports.people.ask(periodTitle, taken) ?? '');
  };
  const first = freeze('');
  const closed = 'takenTo' in first ? freeze(reasonFor(first)) : first;
  if ('takenTo' in closed) throw new Error(periodStopped);
  const done = say(periodDone, { name: closed.period, rows: closed.rows });
  ports.people.tell(periodTitle, [done, ...closed.faults].join('\n\n'));
}

/**
 * Closes the period that has ended since the last look, once: on the day after its last day the figures hold to the end
 * of that day; where that day was missed, to today, which the row says.
 */
export function closeDuePeriod(ports: Ports, rules: OfficeRules, tell: Tell): void {
  const { words, settings } = rules;
  const today = ports.clock.today();
  const due = lastPeriod(settings.periods, today);
  const lookedOn = ports.memory.get('periodsOn') ?? addDays(today, -1);
  if (due !== null && due.cutOff >= lookedOn) {
    const isLate = addDays(due.cutOff, 1) < today;
    const late = { day: formatDay(due.cutOff), at: momentText(ports.clock.now()) };
    const order = {
      period: periodName(due, words),
      cutOff: isLate ? today : due.cutOff,
      reason: isLate ? say(words.periods.late, late) : '',
      manner: 'auto',
    } as const;
    freezePeriod(ports, rules, order, tell);
  } else ports.memory.set('periodsOn', today);
}

/** Names a period as reports do. */
function periodName({ kind, cutOff, number, year }: ReportingPeriod, { periods }: Words): string {
  if (kind === 'halfYear') return say(periods[number === 1 ? 'firstHalf' : 'secondHalf'], { year });
  return say(periods[kind], { number, year, day: formatDay(cutOff) });
}

/**
 * Gives the period that figures of a day belong to: that of the office's calendar which ends on it, else one that ends
 * with the day itself, so that the running period is left to the clock; the month where there is no calendar.
 */
function periodOf(day: Day, rules: PeriodRules): ReportingPeriod {
  if (rules.kind === 'none') return monthOf(day);
  const last = lastPeriod(rules, addDays(day, 1));
  return last?.cutOff === day ? last : { ...monthOf(day), kind: 'custom' };
}

function monthOf(day: Day): ReportingPeriod {
  return {
    kind: 'month',
    cutOff: day,
    number: Number(day.slice(5, 7)),
    year: Number(day.slice(0, 4)),
  };
}
