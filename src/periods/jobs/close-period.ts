import { addDays, type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { periodName } from '../../dispatches/rules/period-name';
import { choiceOf, field } from '../../forms/field-view';
import { fieldText, invalidForm } from '../../forms/form-fields';
import type { FormAnswers, FormContent, FormOutcome } from '../../forms/form-view';
import type { Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import {
  CLOSING_KINDS,
  type ClosingKind,
  lastPeriod,
  type PeriodRules,
  periodEnding,
  type ReportingPeriod,
} from '../../records/reporting-period';
import { cleanText } from '../../texts/clean-text';
import { format } from '../../texts/format';
import { nameKey } from '../../texts/name-key';
import type { Words } from '../../words/words';
import type { OfficePorts, Ports } from '../../workbook/ports';
import { queuedText } from '../../workbook/reading/letters-in';
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
  const proposed = periodOf(ports.clock.today(), settings.periods);
  const open = rowsOf(readTab(ports, dispatchesTab, words)).filter(isOpen);
  if (open.length === 0) throw new Error(words.errors.noOpenDispatch);
  const proposalLabel = open.length > 1 ? labels.proposalOf : labels.proposal;
  // Only an office that closes such months by schedule is asked about them
  const kinds = CLOSING_KINDS.filter((kind) => kind !== 'midMonth' || proposed.kind === kind);
  const kindOptions = kinds.map((kind) => ({ value: kind, label: labels.kinds[kind] }));
  return {
    intro: labels.intro,
    fields: [
      choiceOf('kind', labels.kind, kindOptions, proposed.kind),
      field('lastDay', labels.lastDay, 'day', { required: true, value: proposed.cutOff }),
      field('period', labels.period, 'text', {
        hint: labels.periodHint,
        when: { name: 'kind', is: ['custom'] },
      }),
      ...open.map((dispatch, at) => {
        const label = format(proposalLabel, { number: dispatchNumber(dispatch) });
        const hint = at === 0 ? labels.proposalHint : '';
        return field(proposalField(dispatch.id), label, 'longText', { hint });
      }),
      field('reason', labels.reason, 'text', { hint: labels.reasonHint }),
    ],
    submitLabel: labels.submit,
  };
}

/**
 * The figures are those of the last day. If the period is already closed, the form must give a reason, and the
 * figures are corrected as of the original cut-off day.
 */
export function closePeriod(
  ports: Ports,
  rules: OfficeRules,
  answers: FormAnswers,
  planLetters: PlanLeadershipLetters,
): FormOutcome {
  const { words, settings } = rules;
  const { periodTaken, periodDone, lastDayAhead } = words.says;
  const proposed = periodOf(ports.clock.today(), settings.periods);
  const typedKind = fieldText(answers, 'kind');
  const kind = CLOSING_KINDS.find((one) => one === typedKind) ?? proposed.kind;
  const cutOff = parseDay(fieldText(answers, 'lastDay') || proposed.cutOff);
  if (cutOff === null) return invalidForm([{ field: 'lastDay', message: words.says.required }]);
  if (cutOff > ports.clock.today()) {
    const message = format(lastDayAhead, { day: formatDay(cutOff) });
    return invalidForm([{ field: 'lastDay', message }]);
  }
  const period =
    cleanText(fieldText(answers, 'period')) ||
    periodName(periodEnding(kind, cutOff), words.periods);
  const order = {
    period,
    cutOff,
    reason: cleanText(fieldText(answers, 'reason')),
    manner: 'byHand',
    proposalOf: (dispatchId: string) => cleanLines(answers[proposalField(dispatchId)] ?? ''),
    lastDayFault: (dispatches: readonly Dispatch[]) =>
      lastDayFault(dispatches, words, { kind, cutOff, period }),
  } as const;
  const closed = freezePeriod(ports, rules, order, planLetters);
  if ('lastDayFault' in closed)
    return invalidForm([{ field: 'lastDay', message: closed.lastDayFault }]);
  if ('closedTo' in closed) {
    const taken = { name: closed.period, day: formatDay(closed.closedTo) };
    return invalidForm([{ field: 'reason', message: format(periodTaken, taken) }]);
  }
  const done = format(periodDone, { name: closed.period, rows: closed.rows });
  const paragraphs = [done, queuedText(closed.letters, words), ...closed.faults];
  return { done: true, message: paragraphs.filter((text) => text !== '').join('\n\n') };
}

/**
 * Why a period cannot end on its last day: its name says another day, or it is before any followed dispatch was
 * issued or before the last closed period of its kind.
 */
function lastDayFault(
  dispatches: readonly Dispatch[],
  words: Words,
  { kind, cutOff, period }: { kind: ClosingKind; cutOff: Day; period: string },
): string | null {
  const { lastDayBefore, lastDayEmpty, lastDayOfNine, lastDayOther } = words.says;
  const day = formatDay(cutOff);
  if (kind === 'nineMonths' && cutOff.slice(5) > '09-30') return lastDayOfNine;
  const open = dispatches.filter(isOpen);
  if (open.length > 0 && open.every(({ issuedOn }) => issuedOn > cutOff))
    return format(lastDayEmpty, { day });
  const closings = dispatches.flatMap(({ closings: own }) => own);
  if (closings.some((one) => nameKey(one.period) === nameKey(period))) return null;
  const named = lastDayIn(period);
  if (named !== null && named !== cutOff)
    return format(lastDayOther, { day, named: formatDay(named) });
  const later = closings.find(
    (one) =>
      one.cutOff > cutOff &&
      one.period === periodName(periodEnding(kind, one.cutOff), words.periods),
  );
  if (!later) return null;
  return format(lastDayBefore, { day, name: later.period, last: formatDay(later.cutOff) });
}

/** The last day that a name contains in full, such as `Tuần từ 09/11 đến 15/11/2026`; `null` if there is none. */
function lastDayIn(name: string): Day | null {
  const days = name.match(/\d{1,2}\/\d{1,2}\/\d{4}/g) ?? [];
  return parseDay(days.pop() ?? '');
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

/** Closes a period that has ended, with the figures of its last day. */
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
    const order = {
      period: periodName(due, words.periods),
      cutOff: due.cutOff,
      reason: '',
      manner: 'auto',
      proposalOf: () => '',
      lastDayFault: () => null,
    } as const;
    freezePeriod(ports, rules, order, planLetters);
  } else ports.scriptProperties.set('periodsOn', today);
}

/**
 * A scheduled period that is still running is left to be closed automatically, so a custom period is proposed
 * instead. Without a schedule, the month of `day` is proposed.
 */
function periodOf(day: Day, rules: PeriodRules): ReportingPeriod {
  if (rules.kind === 'none') return periodEnding('month', day);
  const last = lastPeriod(rules, addDays(day, 1));
  return last?.cutOff === day ? last : periodEnding('custom', day);
}
