import { formatDay } from '../../calendar/day';
import type { Figures } from '../../records/figures';
import type { Summary } from '../rules/summarise';
import type { SummaryPage } from './summary-page';

/**
 * Text for the change of a figure, such as `+12`; `''` if there is no earlier period. `moved` gives the text for a
 * change other than 0.
 */
export function changeText(
  { words, change }: SummaryPage,
  { since }: Pick<Summary, 'since'>,
  of: (figures: Figures) => number,
  moved = change,
): string {
  if (since === null) return '';
  const by = of(since.change);
  return by === 0 ? words.unmoved : moved(by);
}

export function comparedWith(
  { words }: SummaryPage,
  { since, periods }: Pick<Summary, 'since' | 'periods'>,
): string {
  if (since !== null)
    return since.closed === ''
      ? words.before(since.period, formatDay(since.cutOff))
      : words.closedBefore(since.closed, since.period);
  const [first] = periods;
  return first ? words.firstPeriod(first.period) : words.noBefore;
}
