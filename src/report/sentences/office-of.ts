import { singleBlanks } from '../../texts/single-blanks';
import type { ReportSettings } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';

/** Names the office that reports, or says that its name is to be filled in. */
export function officeOf({ officeName }: ReportSettings, { words }: ReportDesk): string {
  return singleBlanks(officeName) || words.report.officeUnknown;
}
