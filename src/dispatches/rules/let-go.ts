import type { Day } from '../../calendar/day';
import type { CoverStage, LetterItemRecord } from '../../records/cover';
import { obligationKey } from '../../records/obligation';
import { ASKED, letterDay, type OutboxLetter, reached } from '../../records/outbox-letter';

/** Cancellation letters about one obligation. */
export interface LetGo {
  /** Whether the latest letter item, sent or still waiting, cancels the obligation. */
  readonly isGone: boolean;
  /**
   * Day on which that cancellation was sent. `null` if it was not sent yet, or the unit was asked again
   * since.
   */
  readonly on: Day | null;
  /** Number of cancellations sent. */
  readonly times: number;
}

/** Letter items that ask something of a unit. */
const ASKING: readonly CoverStage[] = ['acknowledge', 'train', 'notice', 'supplement'];

/** Latest cancellation by obligation key. Obligations without any asking or cancelling letter are missing. */
export function letGo(letters: readonly OutboxLetter[]): Map<string, LetGo> {
  const latest = new Map<string, LetGo & { readonly id: string }>();
  for (const letter of letters)
    for (const item of letter.covers) {
      if (!counts(letter, item)) continue;
      const { id, state } = letter;
      const key = obligationKey(item.dispatch, item.unit);
      const before = latest.get(key) ?? { id: '', isGone: false, on: null, times: 0 };
      const isGone = item.stage === 'cancellation';
      const isSent = isGone && reached(state);
      const times = before.times + Number(isSent);
      const on = isSent ? letterDay(letter) : null;
      latest.set(key, before.id < id ? { id, isGone, on, times } : { ...before, times });
    }
  return latest;
}

/** A notice that a person stopped counts: that person tells the unit. */
function counts({ state }: OutboxLetter, { stage }: LetterItemRecord): boolean {
  if (stage === 'cancellation') return ASKED.includes(state);
  return (
    ASKING.includes(stage) && (reached(state) || (stage === 'notice' && state === 'cancelled'))
  );
}
