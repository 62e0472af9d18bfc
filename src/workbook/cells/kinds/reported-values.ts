import {
  formatReportedValues,
  isSameLabel,
  NO_VALUES,
  parseReportedValue,
  parseReportedValues,
  type ReportedValue,
} from '../../../records/reported-value';
import { filledLines } from '../../../texts/filled-lines';
import { columnsOf } from '../column';
import type { ProblemKind } from '../problem';

/** Values of requested figures (số liệu đã báo), a line each. Numbers are Vietnamese in both languages. */
export const reportedValues = columnsOf<readonly ReportedValue[]>(
  {
    read: (text) => (repeatedLine(text) === undefined ? parseReportedValues(text) : null),
    write: formatReportedValues,
    fault: 'notReportedValues',
    faultOf: (text): ProblemKind | null =>
      repeatedLine(text) === undefined ? null : 'figureTwice',
    quoted: (text) =>
      filledLines(text).find((line) => parseReportedValue(line) === null) ??
      repeatedLine(text) ??
      text,
    format: 'text',
  },
  NO_VALUES,
);

/** The first line whose label is on an earlier line. */
function repeatedLine(text: string): string | undefined {
  const lines = filledLines(text);
  const labels = lines.map((line) => line.slice(0, Math.max(line.lastIndexOf(':'), 0)));
  return lines.find((_, at) =>
    labels.slice(0, at).some((earlier) => isSameLabel(earlier, labels[at] ?? '')),
  );
}
