import { closedValues } from '../../periods/rules/closed-values';
import { totalBefore } from '../../periods/rules/period-before';
import { changedValues, numberUnder } from '../../records/reported-value';
import { figureTitle } from '../../records/requested-figure';
import { sumText } from '../../summary/rules/figure-lines';
import { ownTotals } from '../../summary/rules/value-totals';
import { format } from '../../texts/format';
import { formatChange, formatCount } from '../../texts/number-text';
import type { LetterContext } from './letter-context';
import type { ReportedPeriod } from './reported-periods';

/**
 * Sums of the figures of a dispatch when its period was closed, with their change since the period before, such as
 * `Số liệu đơn vị báo: Số tin, bài đã đăng (tin, bài): 1.234 (+12)`. After `most` sums, only counts the rest; `''` if units
 * reported none.
 */
export function reportedSumsText(
  { dispatch, closing }: ReportedPeriod,
  { words, language, frozen }: LetterContext,
  most = Number.POSITIVE_INFINITY,
): string {
  const before = totalBefore(frozen(closing.total.dispatchId), closing.total)?.reportedValues ?? [];
  const changes = changedValues(before, closing.total.reportedValues);
  const own = ownTotals(closedValues(dispatch, closing));
  const sums = (own?.figures ?? []).flatMap((figure, at) => {
    const change = numberUnder(changes, figure.label);
    const sum = sumText(own?.total[at], language);
    const moved = change === null ? '' : ` (${formatChange(change, language)})`;
    return sum === '' ? [] : [`${figureTitle(figure)}: ${sum}${moved}`];
  });
  const { values, moreValues } = words.print;
  const more = sums.length - most;
  const rest = more > 0 ? [format(moreValues, { count: formatCount(more, language) })] : [];
  const list = [...sums.slice(0, most), ...rest].join('; ');
  return list === '' ? '' : format(values, { list });
}
