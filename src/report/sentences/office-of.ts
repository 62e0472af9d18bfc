import { singleBlanks } from '../../texts/single-blanks';
import type { ReportWords } from '../../words/report-words';
import type { ReportSettings } from '../data/report-data';

/** Names the office that reports, or says that its name is to be filled in. */
export function officeOf({ officeName }: ReportSettings, { report }: ReportWords): string {
  return singleBlanks(officeName) || report.officeUnknown;
}
