import { formatDay } from '../../calendar/day';
import type { Figures } from '../../records/figures';
import type { Summary } from '../rules/summarise';
import type { SummaryPage } from './summary-page';

/** `isShort` leaves out the words "since the last period". */
export function changeNote(
  { words, change }: SummaryPage,
  { since }: Pick<Summary, 'since'>,
  of: (figures: Figures) => number,
  isShort = false,
): string {
  if (since === null) return words.noChange;
  const by = of(since.change);
  const moved = by === 0 ? words.unmoved : change(by);
  return isShort ? moved : words.sinceBefore(moved);
}

export function comparedWith({ words }: SummaryPage, { since }: Pick<Summary, 'since'>): string {
  return since === null ? words.noBefore : words.before(since.period, formatDay(since.cutOff));
}
