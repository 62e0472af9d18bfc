import type { Day } from '../../calendar/day';
import { asksUnit, type LetterItemRecord } from '../../records/letter-item-record';
import { obligationKey } from '../../records/obligation';
import {
  COUNTED_STATES,
  letterDay,
  mayHaveArrived,
  type OutboxRow,
} from '../../records/outbox-letter';

export interface CancellationNotice {
  /** True if the latest letter item that counts, sent or still waiting, cancels the obligation. */
  readonly isCancelled: boolean;
  /** Day on which that cancellation was sent; `null` if not sent yet, or if the unit was asked again since. */
  readonly sentOn: Day | null;
  readonly timesSent: number;
}

/** Notices by obligation key. Obligations without a letter that asks or cancels are missing. */
export function cancellationNotices(
  letters: readonly OutboxRow[],
): Map<string, CancellationNotice> {
  const latest = new Map<string, CancellationNotice & { readonly id: string }>();
  for (const letter of letters)
    for (const item of letter.itemRecords) {
      if (!counts(letter, item)) continue;
      const { id, state } = letter;
      const key = obligationKey(item.dispatchId, item.unitCode);
      const before = latest.get(key) ?? { id: '', isCancelled: false, sentOn: null, timesSent: 0 };
      const isGone = item.kind === 'cancellation';
      const isSent = isGone && mayHaveArrived(state);
      const times = before.timesSent + Number(isSent);
      const on = isSent ? letterDay(letter) : null;
      latest.set(
        key,
        before.id < id
          ? { id, isCancelled: isGone, sentOn: on, timesSent: times }
          : { ...before, timesSent: times },
      );
    }
  return latest;
}

/**
 * True if a letter item counts for the latest request to a unit. A cancellation counts in the `COUNTED_STATES`.
 * An item that asks the unit counts if its letter may have arrived. A `notice` also counts if a person cancelled
 * its letter, because the unit then hears of the dispatch from that person.
 */
function counts({ state }: OutboxRow, record: LetterItemRecord): boolean {
  const { kind } = record;
  if (kind === 'cancellation') return COUNTED_STATES.includes(state);
  return (
    asksUnit(record) && (mayHaveArrived(state) || (kind === 'notice' && state === 'cancelled'))
  );
}
