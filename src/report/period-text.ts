import { correctionOf } from '../core/closing';
import { formatDay } from '../core/day';
import { say } from '../core/say';
import { singleBlanks } from '../core/single-blanks';
import type { ReportData } from './report-data';
import type { ReportWords } from './report-words';

/** Says which figures a report tells: those of now, or of which period; of a correction which and why, on a line of its own. */
export function periodText(
  { period, closing, ...data }: Pick<ReportData, 'period' | 'cutOff' | 'closing'>,
  { report }: ReportWords,
): string {
  const cutOff = formatDay(data.cutOff);
  if (period === '') return say(report.periodNow, { cutOff });
  const closed = say(report.periodClosed, { period, cutOff });
  const number = closing === null ? 0 : correctionOf(closing.total);
  if (closing === null || number === 0) return closed;
  const reason = singleBlanks(closing.total.reason);
  const { corrected, correctedBecause } = report;
  return `${closed}\n${say(reason === '' ? corrected : correctedBecause, { number, reason })}`;
}
