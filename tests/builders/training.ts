import type { Day } from '../../src/calendar/day';
import type { HeadCounts } from '../../src/records/audience';
import { type ReportedValue, withRounds } from '../../src/records/reported-value';
import { TRAINING, type TrainingForm } from '../../src/records/training-figures';

/** One round of a training. */
export interface Round {
  readonly form: TrainingForm;
  readonly heldOn: Day;
  /** `null` if the form has no session or the number is not known. */
  readonly sessions: number | null;
  readonly attended: HeadCounts;
}

/** What a unit reported of a training, in short. */
export interface TrainingFacts {
  readonly eligibleBy?: HeadCounts;
  readonly rounds?: readonly Round[];
  /** Forms that the office recorded without rounds, joined by "; ". */
  readonly forms?: string;
}

/** The same as reported values. */
export function trainingValues({ eligibleBy, rounds, forms }: TrainingFacts): ReportedValue[] {
  const heads = (label: string, counts: HeadCounts): ReportedValue[] =>
    Object.entries(counts).map(([audience, value]) => ({
      label,
      value,
      audience: audience as keyof HeadCounts,
    }));
  return withRounds(
    [
      ...heads(TRAINING.eligible.label, eligibleBy ?? {}),
      ...(forms ? [{ label: TRAINING.form.label, value: forms }] : []),
    ],
    (rounds ?? []).map(({ form, heldOn, sessions, attended }) => [
      { label: TRAINING.form.label, value: form },
      { label: TRAINING.heldOn.label, value: heldOn },
      ...(sessions === null ? [] : [{ label: TRAINING.sessions.label, value: sessions }]),
      ...heads(TRAINING.attended.label, attended),
    ]),
  );
}
