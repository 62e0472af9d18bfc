import { addDays, addMonths, type Day, formatDay } from '../../calendar/day';
import { formatMoment } from '../../calendar/moment';
import { field } from '../../forms/field-view';
import { fieldText, invalidForm } from '../../forms/form-fields';
import type { FormAnswers, FormContent, FormOutcome } from '../../forms/form-view';
import type { Dispatch } from '../../records/dispatch';
import { lastPeriod, type PeriodRules, type ReportingPeriod } from '../../records/reporting-period';
import { cleanText } from '../../texts/clean-text';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { OfficePorts, Ports } from '../../workbook/ports';
import { type OfficeRules, readRules, readTab, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { freezePeriod, type PlanLeadershipLetters } from './freeze-period';

declare module '../../workbook/property-store-port' {
  interface Properties {
    /** Day on which the last check for ended periods ran. */
    periodsOn: string;
  }
}

/** Throws a message for the user if no dispatch is open or paused. */
export function periodForm(ports: OfficePorts): FormContent {
  const { words, settings } = readRules(ports);
  const labels = words.forms.closePeriod;
  const today = ports.clock.today();
  const open = rowsOf(readTab(ports, dispatchesTab, words)).filter(isOpen);
  if (open.length === 0) throw new Error(words.errors.noOpenDispatch);
  const proposalLabel = open.length > 1 ? labels.proposalOf : labels.proposal;
  return {
    intro: format(labels.intro, { day: formatDay(today) }),
    fields: [
      field('period', labels.period, 'text', {
        required: true,
        value: periodName(periodOf(today, settings.periods), words),
      }),
      ...open.map(({ id, number }, at) =>
        field(proposalField(id), format(proposalLabel, { number }), 'longText', {
          hint: at === 0 ? labels.proposalHint : '',
        }),
      ),
      field('reason', labels.reason, 'text', { hint: labels.reasonHint }),
    ],
    submitLabel: labels.submit,
  };
}

/**
 * If the period is already closed, the form must give a reason. The figures are then corrected as of the
 * original cut-off day.
 */
export function closePeriod(
  ports: Ports,
  planLetters: PlanLeadershipLetters,
  answers: FormAnswers,
): FormOutcome {
  const rules = readRules(ports);
  const { words, settings } = rules;
  const { periodTaken, periodDone } = words.says;
  const today = ports.clock.today();
  const order = {
    period:
      cleanText(fieldText(answers, 'period')) ||
      periodName(periodOf(today, settings.periods), words),
    cutOff: today,
    reason: cleanText(fieldText(answers, 'reason')),
    manner: 'byHand',
    proposalOf: (dispatchId: string) => cleanLines(answers[proposalField(dispatchId)] ?? ''),
  } as const;
  const closed = freezePeriod(ports, rules, order, planLetters);
  if ('closedTo' in closed) {
    const taken = { name: closed.period, day: formatDay(closed.closedTo) };
    return invalidForm([{ field: 'reason', message: format(periodTaken, taken) }]);
  }
  const done = format(periodDone, { name: closed.period, rows: closed.rows });
  return { done: true, message: [done, ...closed.faults].join('\n\n') };
}

function isOpen({ state }: Pick<Dispatch, 'state'>): boolean {
  return state === 'open' || state === 'paused';
}

/** Drops empty lines, because letters, pages and reports show each line as a paragraph. */
function cleanLines(text: string): string {
  const lines = text.split('\n').map(cleanText);
  return lines.filter((line) => line !== '').join('\n');
}

function proposalField(dispatchId: string): string {
  return `proposal ${dispatchId}`;
}

/**
 * A period closed on the day after its cut-off day has the figures of the cut-off day. Any later, it has the
 * figures of today and its rows give the reason.
 */
export function closeDuePeriod(
  ports: Ports,
  rules: OfficeRules,
  planLetters: PlanLeadershipLetters,
): void {
  const { words, settings } = rules;
  const today = ports.clock.today();
  const due = lastPeriod(settings.periods, today);
  const lastCheckedOn = ports.scriptProperties.get('periodsOn') ?? addDays(today, -1);
  if (due !== null && due.cutOff >= lastCheckedOn) {
    const isLate = addDays(due.cutOff, 1) < today;
    const late = { day: formatDay(due.cutOff), at: formatMoment(ports.clock.now()) };
    const order = {
      period: periodName(due, words),
      cutOff: isLate ? today : due.cutOff,
      reason: isLate ? format(words.periods.late, late) : '',
      manner: 'auto',
      proposalOf: () => '',
    } as const;
    freezePeriod(ports, rules, order, planLetters);
  } else ports.scriptProperties.set('periodsOn', today);
}

function periodName(
  { kind, cutOff, number, year }: ReportingPeriod,
  { periods }: Pick<Words, 'periods'>,
): string {
  if (kind === 'halfYear')
    return format(periods[number === 1 ? 'firstHalf' : 'secondHalf'], { year });
  return format(periods[kind], {
    number,
    year,
    month: periods.months[number - 1] ?? '',
    day: formatDay(cutOff),
    from: firstDay(kind, cutOff),
  });
}

/**
 * First day of a week or of a month that ends on `cutOff`. Has the year only if `cutOff` is in another year.
 */
function firstDay(kind: ReportingPeriod['kind'], cutOff: Day): string {
  const first = addDays(kind === 'week' ? addDays(cutOff, -7) : addMonths(cutOff, -1), 1);
  const day = formatDay(first);
  return first.slice(0, 4) === cutOff.slice(0, 4) ? day.slice(0, 5) : day;
}

/**
 * A scheduled period that is still running is left to be closed automatically, so a custom period is proposed
 * instead. Without a schedule, the month of `day` is proposed.
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
