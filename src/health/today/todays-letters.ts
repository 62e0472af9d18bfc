import type { Day } from '../../calendar/day';
import { plannedToday } from '../../letters/jobs/queue-letters';
import { planObstacles } from '../../letters/send/obstacles';
import type { Dispatch } from '../../records/dispatch';
import type { LetterItemRecord } from '../../records/letter-item-record';
import { isLetter, type OutboxLetter } from '../../records/outbox-letter';
import { indexBy } from '../../texts/group-by';
import type { Needs } from '../../workbook/ports';
import type { Office } from '../../workbook/reading/office';
import { awaitingLetters } from '../block-reasons';
import { nextSendingDay } from '../running-lines';

/** A letter that is not sent yet. */
export interface TodaysLetter {
  /** Each once; empty in a letter that is about none, such as one with a new link. */
  readonly dispatches: readonly Dispatch[];
  /** `null` if the letter is due today and not yet in Hộp thư đi. */
  readonly row: OutboxLetter | null;
}

export interface TodaysLetters {
  readonly awaiting: readonly TodaysLetter[];
  /** Letters that are sent on `day` without approval. */
  readonly goes: readonly TodaysLetter[];
  readonly day: Day;
}

/** If today is a sending day whose letters are not planned yet, includes them. Writes nothing. */
export function todaysLetters(
  ports: Needs<'clock' | 'scriptProperties' | 'reader' | 'words'>,
  office: Office,
): TodaysLetters {
  const day = nextSendingDay(ports, office);
  const today = ports.clock.today();
  const isPlanned = day !== today || ports.scriptProperties.get('plannedOn') === today;
  const due =
    isPlanned || planObstacles(ports, office).length > 0
      ? []
      : plannedToday(office, today, 'scheduled').letters;
  const queued = office.letters.filter(isLetter).filter(({ state }) => state === 'queued');
  const byId = indexBy(office.dispatches, 'id');
  const letterOf = (itemRecords: readonly LetterItemRecord[], row: OutboxLetter | null) => {
    const ids = new Set(itemRecords.map(({ dispatchId }) => dispatchId));
    return { dispatches: [...ids].flatMap((id) => byId.get(id) ?? []), row };
  };
  const outboxLetters = (rows: readonly OutboxLetter[]) =>
    rows.map((row) => letterOf(row.itemRecords, row));
  const dueLetters = (needsApproval: boolean) =>
    due
      .filter((letter) => letter.needsApproval === needsApproval)
      .map(({ itemRecords }) => letterOf(itemRecords, null));
  return {
    awaiting: [...outboxLetters(awaitingLetters(ports, office)), ...dueLetters(true)],
    goes: [...outboxLetters(queued), ...dueLetters(false)],
    day,
  };
}
