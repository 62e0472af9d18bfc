import { correctionOf } from '../../periods/rules/seals';
import { dispatchNumber } from '../../records/dispatch-number';
import type { FrozenFigures } from '../../records/frozen-figures';
import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';

/** Most characters of a period's name in a file name. */
const MOST_LETTERS = 60;

/**
 * Without extension, for example `Báo cáo 1384-CV-HU 2024-11-30`. A closed period has its name in place of the
 * day.
 */
export function fileNameOf(
  { dispatch, cutOff, closing }: Pick<ReportData, 'dispatch' | 'cutOff' | 'closing'>,
  { report }: ReportWords,
): string {
  const number = fileNamePart(dispatchNumber(dispatch));
  if (closing === null) return format(report.fileName, { number, figures: cutOff });
  const name = format(report.fileName, { number, figures: periodNamePart(closing.total) });
  return correctedName(name, closing.total, report.fileCorrected);
}

/** For example `Báo cáo chung 3 văn bản 2024-11-30`. */
export function jointFileName(
  { period, cutOff }: Pick<ReportData, 'period' | 'cutOff'>,
  count: number,
  { report }: ReportWords,
): string {
  const figures = period === '' ? cutOff : periodNamePart({ period, cutOff });
  return format(report.fileName, { number: format(report.jointNumber, { count }), figures });
}

/** The cut-off day if the period's name has no letter or digit. */
export function periodNamePart({
  period,
  cutOff,
}: Pick<FrozenFigures, 'period' | 'cutOff'>): string {
  return fileNamePart([...period.normalize()].slice(0, MOST_LETTERS).join('')) || cutOff;
}

/** Unchanged for the first closing. */
export function correctedName(
  name: string,
  total: Pick<FrozenFigures, 'closing'>,
  corrected: string,
): string {
  const number = correctionOf(total);
  return number === 0 ? name : format(corrected, { name, number });
}

export function fileNamePart(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
