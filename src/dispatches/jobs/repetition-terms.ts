import { addMonths, type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import type { WorkingCalendar } from '../../calendar/working-calendar';
import { fieldText, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormProblem } from '../../forms/form-view';
import {
  DUE_LIKE,
  dueRuleOf,
  LONGEST_SERIES,
  MAX_DAYS_AHEAD,
  type Repetition,
} from '../../records/repetition';
import {
  cutOffFrom,
  endsPeriod,
  REPEATING_KINDS,
  type RepeatingKind,
} from '../../records/reporting-period';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';

/** How a report repeats, and the last day of its first period. */
export interface RepetitionTerms {
  readonly repetition: Repetition;
  readonly cutOff: Day;
}

type RepetitionReading =
  | { readonly ok: true; readonly terms: RepetitionTerms | null }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

export function isRepeating(answers: FormAnswers): boolean {
  return kindIn(answers) !== undefined && ['report', 'own'].includes(answers.task ?? '');
}

function kindIn({ repeats }: FormAnswers): RepeatingKind | undefined {
  return REPEATING_KINDS.find((kind) => kind === repeats);
}

/** Reads the fields of a repeating report. `terms` is `null` if the report is asked once. */
export function readRepetition(
  answers: FormAnswers,
  calendar: WorkingCalendar,
  words: Words,
): RepetitionReading {
  const kind = kindIn(answers);
  if (!isRepeating(answers) || kind === undefined) return { ok: true, terms: null };
  const { says, forms } = words;
  const missing = missingFields(answers, ['periodEnd', 'daysAhead', 'repeatsUntil'], words);
  if (missing.length > 0) return { ok: false, problems: missing };
  const cutOff = parseDay(fieldText(answers, 'periodEnd'));
  const until = parseDay(fieldText(answers, 'repeatsUntil'));
  const due = parseDay(fieldText(answers, 'completeBy'));
  const days = Number(fieldText(answers, 'daysAhead'));
  const like = DUE_LIKE.find((one) => one === answers.dueLike) ?? 'date';
  const rule = cutOff && due && dueRuleOf(like, { cutOff, due }, calendar);
  if (answers.completeNone === 'yes') return refused('completeNone', says.repeatsNeedDeadline);
  if (cutOff === null) return refused('periodEnd', says.notDay);
  if (!endsPeriod(kind, cutOff)) {
    const name = forms.addDispatch.repeatKinds[kind];
    const day = formatDay(cutOffFrom(kind, cutOff));
    return refused('periodEnd', format(says.notPeriodEnd, { name, day }));
  }
  if (!Number.isInteger(days) || days < 0 || days > MAX_DAYS_AHEAD)
    return refused('daysAhead', format(says.daysAheadOutside, { limit: MAX_DAYS_AHEAD }));
  if (until === null) return refused('repeatsUntil', says.notDay);
  if (until < cutOff)
    return refused('repeatsUntil', format(says.seriesEndsEarly, { day: formatDay(cutOff) }));
  const latest = addMonths(cutOff, 12 * LONGEST_SERIES);
  if (until > latest) {
    const limits = { years: LONGEST_SERIES, day: formatDay(latest) };
    return refused('repeatsUntil', format(says.seriesTooLong, limits));
  }
  if (due === null) return { ok: true, terms: null };
  if (rule === null) {
    const days = { due: formatDay(due), end: formatDay(cutOff) };
    return refused('dueLike', format(says.dueRuleMissing, days));
  }
  const isAutomatic = answers.isAutomatic === 'yes';
  const repetition = { kind, ...rule, daysAhead: days, until, isAutomatic };
  return { ok: true, terms: { repetition, cutOff } };
}

function refused(field: string, message: string): RepetitionReading {
  return { ok: false, problems: [{ field, message }] };
}
