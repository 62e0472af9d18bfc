import type { Day } from '../calendar/day';
import { AUDIENCES, addedHeads, type HeadCounts, sumOf, totalHeads } from './audience';

/** Forms of training. In forms without a session, people need not be counted. */
export const TRAINING_FORMS = {
  meeting: { session: true },
  onlineMeeting: { session: true },
  cellMeeting: { session: true },
  officeMeeting: { session: true },
  copies: { session: false },
  noticeBoard: { session: false },
  loudspeaker: { session: false },
  website: { session: false },
  other: { session: true },
} as const;

export type TrainingForm = keyof typeof TRAINING_FORMS;

/** One round (đợt) of a unit's training. */
export interface TrainingEntry {
  readonly form: TrainingForm;
  readonly heldOn: Day;
  /** `null` if the form has no session or the number is not known yet. */
  readonly sessions: number | null;
  readonly attended: HeadCounts;
}

export interface TrainingTotals {
  readonly heldOn: Day | null;
  readonly forms: readonly TrainingForm[];
  readonly sessions: number | null;
  /** Attendances (lượt người): a person who came twice counts twice. */
  readonly attended: number | null;
}

export function isTrainingForm(form: string): form is TrainingForm {
  return Object.keys(TRAINING_FORMS).includes(form);
}

export function hasSession(form: string): boolean {
  return isTrainingForm(form) && TRAINING_FORMS[form].session;
}

export function trainingTotals(entries: readonly TrainingEntry[]): TrainingTotals {
  const days = entries.map(({ heldOn }) => heldOn).sort();
  return {
    heldOn: days[days.length - 1] ?? null,
    forms: [...new Set(entries.map(({ form }) => form))],
    sessions: sumOf(entries.map(({ sessions }) => sessions)),
    attended: totalHeads(attendedBy(entries)),
  };
}

/** Attendances summed by audience. An audience that no round counted is missing. */
export function attendedBy(entries: readonly Pick<TrainingEntry, 'attended'>[]): HeadCounts {
  return addedHeads(entries.map(({ attended }) => attended));
}

/**
 * Numerator and denominator of the attendance rate: `attended` counts attendances and `eligible` people, only
 * of audiences for which both numbers are known. Both are 0 if there is no such audience.
 */
export function reachedHeads(
  entries: readonly Pick<TrainingEntry, 'attended'>[],
  eligible: HeadCounts,
): { readonly attended: number; readonly eligible: number } {
  const attended = attendedBy(entries);
  const reached = AUDIENCES.filter(
    (audience) => attended[audience] !== undefined && eligible[audience] !== undefined,
  );
  const sum = (heads: HeadCounts) =>
    reached.reduce((total, audience) => total + (heads[audience] ?? 0), 0);
  return { attended: sum(attended), eligible: sum(eligible) };
}

/** True if a completed training counts 0 of 0 people: such a unit asks for an exemption instead. */
export function isAboutNobody({
  complete,
  eligible,
  attended,
}: {
  readonly complete?: string | undefined;
  readonly eligible?: number | null | undefined;
  readonly attended?: number | null | undefined;
}): boolean {
  return complete === 'completed' && eligible === 0 && !attended;
}
