import { correctionOf } from '../../periods/rules/seals';
import type { FrozenFigures } from '../../records/frozen-figures';
import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';

/** Most characters of a period's name in a file name. */
const MOST_LETTERS = 60;

/**
 * Name of a report's files, without extension. Different figures get different names: `Báo cáo
 * 1384-CV-HU 2024-11-30` for the current state, `Báo cáo 1384-CV-HU Tháng-11-2024` for a closed
 * period, with the number of the correction if any.
 */
export function fileNameOf(
  { dispatch, cutOff, closing }: Pick<ReportData, 'dispatch' | 'cutOff' | 'closing'>,
  { report }: ReportWords,
): string {
  const number = fileNamePart(dispatch.number);
  if (closing === null) return format(report.fileName, { number, figures: cutOff });
  const name = format(report.fileName, { number, figures: periodNamePart(closing.total) });
  return correctedName(name, closing.total, report.fileCorrected);
}

/** Name of a closed period for file names; its cut-off day if the name has no letter or digit. */
export function periodNamePart({
  period,
  cutOff,
}: Pick<FrozenFigures, 'period' | 'cutOff'>): string {
  return fileNamePart([...period.normalize()].slice(0, MOST_LETTERS).join('')) || cutOff;
}

/** Adds the number of the correction to a file name; unchanged for the first closing. */
export function correctedName(
  name: string,
  total: Pick<FrozenFigures, 'closing'>,
  corrected: string,
): string {
  const number = correctionOf(total);
  return number === 0 ? name : format(corrected, { name, number });
}

/** Replaces everything except letters and digits by single dashes, for file names. */
export function fileNamePart(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
