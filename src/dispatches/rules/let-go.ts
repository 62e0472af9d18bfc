import type { Day } from '../../calendar/day';
import type { CoverStage, LetterItemRecord } from '../../records/cover';
import { obligationKey } from '../../records/obligation';
import { ASKED, type OutboxLetter, reached } from '../../records/outbox-letter';

/** What the outbox says of whether a unit was let go. */
export interface LetGo {
  /** Whether the latest word, sent or still to be sent, is that the unit is let go. */
  readonly isGone: boolean;
  /** The day on which that word went out; null while it has not, and when the unit was asked again since. */
  readonly on: Day | null;
  /** How often the unit has been told so. */
  readonly times: number;
}

/** What is asked of a unit, or sent back to it. */
const ASKING: readonly CoverStage[] = ['acknowledge', 'train', 'notice', 'supplement'];

/** Tells of each obligation, by its key, whether its unit was let go: of most units no letter says so. */
export function letGo(letters: readonly OutboxLetter[]): Map<string, LetGo> {
  const latest = new Map<string, LetGo & { readonly id: string }>();
  for (const letter of letters)
    for (const cover of letter.covers) {
      if (!counts(letter, cover)) continue;
      const { id, state, sentAt, plannedOn } = letter;
      const key = obligationKey(cover.dispatch, cover.unit);
      const before = latest.get(key) ?? { id: '', isGone: false, on: null, times: 0 };
      const isGone = cover.stage === 'cancellation';
      const went = isGone && reached(state);
      const times = before.times + Number(went);
      const on = went ? (sentAt?.slice(0, 10) ?? plannedOn) : null;
      latest.set(key, before.id < id ? { id, isGone, on, times } : { ...before, times });
    }
  return latest;
}

/** A notice that a person stopped leaves it to the person to tell the unit. */
function counts({ state }: OutboxLetter, { stage }: LetterItemRecord): boolean {
  if (stage === 'cancellation') return ASKED.includes(state);
  return (
    ASKING.includes(stage) && (reached(state) || (stage === 'notice' && state === 'cancelled'))
  );
}
