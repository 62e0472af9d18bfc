import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import type { ReportWords } from '../../words/report-words';
import type { ReportContext } from '../data/report-words';

/** For example `57 đơn vị`; in English `1 unit` or `57 units`. */
export function countedText(
  count: number,
  noun: keyof ReportWords['report']['counted'],
  { words, language }: ReportContext,
): string {
  const { one, many } = words.report.counted[noun];
  return format(count === 1 ? one : many, { count: formatCount(count, language) });
}
