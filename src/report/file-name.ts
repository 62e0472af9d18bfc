import { say } from '../core/say';
import type { ReportData } from './report-data';
import type { ReportWords } from './report-words';

/** Names the files of a report, without an ending: `Báo cáo 1384-CV-HU 2024-11-30`. */
export function fileNameOf(
  { directive, cutOff }: Pick<ReportData, 'directive' | 'cutOff'>,
  { report }: ReportWords,
): string {
  const number = directive.number.replace(/[^\p{L}\p{N}]+/gu, '-');
  return say(report.fileName, { number, cutOff });
}
