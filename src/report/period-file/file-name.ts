import { correctionOf } from '../../periods/rules/seals';
import type { FrozenFigures } from '../../records/frozen-figures';
import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';

/** Letters of a period's name that the name of a file has at most. */
const MOST_LETTERS = 60;

/**
 * Names the files of a report, without an ending, so that no two with different figures share a name: `Báo cáo
 * 1384-CV-HU 2024-11-30` of now, `Báo cáo 1384-CV-HU Tháng-11-2024` of a closed period, which a correction adds to.
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

/** Writes the name of a closed period as names of files may hold it; its last day where it has neither letter nor number. */
export function periodNamePart({
  period,
  cutOff,
}: Pick<FrozenFigures, 'period' | 'cutOff'>): string {
  return fileNamePart([...period.normalize()].slice(0, MOST_LETTERS).join('')) || cutOff;
}

/** Adds to the name of a file which correction of its period it holds; nothing for the first closing. */
export function correctedName(
  name: string,
  total: Pick<FrozenFigures, 'closing'>,
  corrected: string,
): string {
  const number = correctionOf(total);
  return number === 0 ? name : format(corrected, { name, number });
}

/** Writes a text with nothing but letters, numbers and dashes between them, as names of files may hold it. */
export function fileNamePart(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
