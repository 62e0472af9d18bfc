import type { Day } from '../../../calendar/day';
import { columnsOf } from '../column';
import { readChoice } from '../read-choice';
import { dayCodec } from './day';

/** Value of a deadline cell: a day, or `none` for a cell that says “Không có hạn” (no deadline). */
export type DeadlineCell = Day | NoDeadline;

/** Why a dispatch has no day for a stage. */
type NoDeadline = 'none' | 'notAsked';

export function isNoDeadline(cell: DeadlineCell): cell is NoDeadline {
  return cell === 'none' || cell === 'notAsked';
}

/** A column of deadlines. Every row must fill it, because an empty cell could be a day that was forgotten. */
export const deadline = columnsOf<DeadlineCell>({
  ...dayCodec,
  read: (text, words, cell) =>
    readChoice(text, 'deadline', words) ?? dayCodec.read(text, words, cell),
  write: (set, words) =>
    isNoDeadline(set) ? words.choices.deadline[set] : dayCodec.write(set, words),
  emptyFault: 'noDeadline',
});
