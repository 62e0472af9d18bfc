import { singleBlanks } from '../../texts/single-blanks';
import type { ReportWords } from '../../words/report-words';
import type { ReportSettings } from '../data/report-data';

/** Name of the reporting office, or a placeholder to fill in. */
export function officeOf({ officeName }: ReportSettings, { report }: ReportWords): string {
  return singleBlanks(officeName) || report.officeUnknown;
}
