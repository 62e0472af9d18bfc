import { formatDay } from '../../calendar/day';
import { correctionOf } from '../../periods/rules/seals';
import { format } from '../../texts/format';
import { singleBlanks } from '../../texts/single-blanks';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';

export function periodText(
  { period, closing, ...data }: Pick<ReportData, 'period' | 'cutOff' | 'closing'>,
  { report }: ReportWords,
): string {
  const cutOff = formatDay(data.cutOff);
  if (period === '') return format(report.periodNow, { cutOff });
  const [day, hour = ''] = (closing?.total.closedAt ?? '').split('T');
  const { periodClosed, periodClosedThatDay } = report;
  const closed = format(day === data.cutOff ? periodClosedThatDay : periodClosed, {
    period,
    cutOff,
    hour,
  });
  const number = closing === null ? 0 : correctionOf(closing.total);
  if (closing === null || number === 0) return closed;
  const reason = singleBlanks(closing.total.reason);
  const { corrected, correctedBecause } = report;
  return `${closed}\n${format(reason === '' ? corrected : correctedBecause, { number, reason })}`;
}
