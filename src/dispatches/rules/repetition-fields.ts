import type { Day } from '../../calendar/day';
import { addMonths, toDay } from '../../calendar/day';
import { choiceOf, field, optionsOf } from '../../forms/field-view';
import type { FormField } from '../../forms/form-view';
import { DUE_LIKE, type DueLike } from '../../records/repetition';
import { cutOffFrom, REPEATING_KINDS, type RepeatingKind } from '../../records/reporting-period';

interface RepetitionLabels {
  readonly repeats: string;
  readonly once: string;
  readonly repeatKinds: Readonly<Record<RepeatingKind, string>>;
  readonly periodEnd: string;
  readonly periodEndHint: string;
  readonly dueLike: string;
  readonly dueLikes: Readonly<Record<DueLike, string>>;
  readonly daysAhead: string;
  readonly daysAheadHint: string;
  readonly repeatsUntil: string;
  readonly isAutomatic: string;
}

/** In working days. */
const USUAL_DAYS_AHEAD = 5;

/** Months before the end of a year in which a new series is proposed to run until the end of the next. */
const LAST_MONTHS = 3;

/** Holds once a kind of period is chosen. */
export const REPEATS = { name: 'repeats', is: REPEATING_KINDS } as const;

/** Fields of a repeating report. Only the first is shown until a kind of period is chosen. */
export function repetitionFields(labels: RepetitionLabels, today: Day): FormField[] {
  const when = REPEATS;
  const required = { required: true, when };
  const byKind = (value: (kind: RepeatingKind) => string) => ({
    name: 'repeats',
    values: Object.fromEntries(REPEATING_KINDS.map((kind) => [kind, value(kind)])),
  });
  const year = addMonths(today, LAST_MONTHS).slice(0, 4);
  return [
    {
      ...choiceOf(
        'repeats',
        labels.repeats,
        optionsOf({ once: labels.once, ...labels.repeatKinds }),
      ),
      when: { name: 'task', is: ['report', 'own'] },
    },
    field('periodEnd', labels.periodEnd, 'day', {
      ...required,
      hint: labels.periodEndHint,
      follows: byKind((kind) => cutOffFrom(kind, today)),
    }),
    {
      ...choiceOf('dueLike', labels.dueLike, optionsOf(pickDueLikes(labels))),
      when,
      follows: byKind((kind) => (kind === 'week' ? 'weekday' : 'date')),
    },
    field('daysAhead', labels.daysAhead, 'count', {
      ...required,
      hint: labels.daysAheadHint,
      value: String(USUAL_DAYS_AHEAD),
    }),
    field('repeatsUntil', labels.repeatsUntil, 'day', {
      ...required,
      value: toDay(`${year}-12-31`),
    }),
    field('isAutomatic', labels.isAutomatic, 'check', { when }),
  ];
}

function pickDueLikes({ dueLikes }: RepetitionLabels): Readonly<Record<string, string>> {
  return Object.fromEntries(DUE_LIKE.map((like) => [like, dueLikes[like]]));
}
