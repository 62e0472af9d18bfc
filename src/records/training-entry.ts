import type { Day } from '../calendar/day';
import { AUDIENCES, type HeadCounts, headsTotal } from './audience';

/** The forms in which a training may be held; those without a session need no head-count. */
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

/** A form of training, by key. */
export type TrainingForm = keyof typeof TRAINING_FORMS;

/** One round (đợt) of a unit's training. */
export interface TrainingEntry {
  readonly form: TrainingForm;
  readonly heldOn: Day;
  /** Null where the form has no session, or none was counted yet. */
  readonly sessions: number | null;
  readonly attended: HeadCounts;
}

/** What the rounds of a training come to. */
export interface TrainingTotals {
  /** The day of the last round. */
  readonly heldOn: Day | null;
  /** Each form once, in the order of the rounds. */
  readonly forms: readonly TrainingForm[];
  readonly sessions: number | null;
  /** Attendances (lượt người): one who came twice counts twice. */
  readonly attended: number | null;
}

/** Tells whether a text names a form of training. */
export function isTrainingForm(form: string): form is TrainingForm {
  return Object.keys(TRAINING_FORMS).includes(form);
}

/** Tells whether a form is held as a session, so that people are counted. */
export function hasSession(form: string): boolean {
  return isTrainingForm(form) && TRAINING_FORMS[form].session;
}

/** Sums the rounds of a training up. */
export function trainingTotals(entries: readonly TrainingEntry[]): TrainingTotals {
  const days = entries.map(({ heldOn }) => heldOn).sort();
  return {
    heldOn: days[days.length - 1] ?? null,
    forms: [...new Set(entries.map(({ form }) => form))],
    sessions: sumOf(entries.map(({ sessions }) => sessions)),
    attended: headsTotal(attendedBy(entries)),
  };
}

/** Sums attendances up by audience. */
export function attendedBy(entries: readonly Pick<TrainingEntry, 'attended'>[]): HeadCounts {
  const sums = AUDIENCES.map(
    (audience) => [audience, sumOf(entries.map(({ attended }) => attended[audience]))] as const,
  );
  return Object.fromEntries(sums.filter(([, sum]) => sum !== null));
}

/** Gives what the rate is made of: attendances and eligible heads of the audiences that a round has reached. */
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

function sumOf(values: readonly (number | null | undefined)[]): number | null {
  const counted = values.filter((value) => typeof value === 'number');
  return counted.length === 0 ? null : counted.reduce((total, value) => total + value, 0);
}
