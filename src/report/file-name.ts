import { say } from '../core/say';
import type { ReportData } from './report-data';
import type { ReportWords } from './report-words';

/** Names the files of a report, without an ending: `Báo cáo 1384-CV-HU 2024-11-30`. */
export function fileNameOf(
  { directive, cutOff }: Pick<ReportData, 'directive' | 'cutOff'>,
  { report }: ReportWords,
): string {
  return say(report.fileName, { number: fileNamePart(directive.number), cutOff });
}

/** Writes a text with nothing but letters, numbers and dashes, as names of files may hold it. */
export function fileNamePart(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '-');
}
