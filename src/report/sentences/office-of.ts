import { singleBlanks } from '../../texts/single-blanks';
import type { ReportWords } from '../../words/report-words';
import type { ReportSettings } from '../data/report-data';

export function officeOf({ officeName }: ReportSettings, { report }: ReportWords): string {
  return singleBlanks(officeName) || report.officeUnknown;
}
