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
  const hour = hourClosed({ closing, ...data });
  const { periodClosed, periodClosedThatDay } = report;
  const closed = format(hour === '' ? periodClosed : periodClosedThatDay, { period, cutOff, hour });
  const number = closing === null ? 0 : correctionOf(closing.total);
  if (closing === null || number === 0) return closed;
  const reason = singleBlanks(closing.total.reason);
  const { corrected, correctedBecause } = report;
  return `${closed}\n${format(reason === '' ? corrected : correctedBecause, { number, reason })}`;
}

/** Day of the figures in a sentence: its end is named only if the period was closed after it. */
export function asOfText(
  data: Pick<ReportData, 'cutOff' | 'closing'>,
  { report }: ReportWords,
): string {
  const { today, dayEnd, hour: atHour } = report.asOf;
  const hour = hourClosed(data);
  const closed = hour === '' ? dayEnd : atHour;
  return format(data.closing === null ? today : closed, { day: formatDay(data.cutOff), hour });
}

/** Time of closing if the period was closed on its last day, otherwise `''`. */
function hourClosed({ closing, cutOff }: Pick<ReportData, 'cutOff' | 'closing'>): string {
  const [day, hour = ''] = (closing?.total.closedAt ?? '').split('T');
  return day === cutOff ? hour : '';
}
