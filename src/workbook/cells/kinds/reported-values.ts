import { isSameLabel, NO_VALUES, type ReportedValue } from '../../../records/reported-value';
import { allOf } from '../../../texts/all-of';
import { formatNumber, typedNumber } from '../../../texts/number-text';
import { columnsOf } from '../column';
import type { ProblemKind } from '../problem';
import { filledLines } from './heads';

/** Values of requested figures (số liệu đã báo), a line each. Numbers are Vietnamese in both languages. */
export const reportedValues = columnsOf<readonly ReportedValue[]>(
  {
    read: (text) => (repeatedLine(text) === undefined ? parseReportedValues(text) : null),
    write: formatReportedValues,
    fault: 'notReportedValues',
    faultOf: (text): ProblemKind | null =>
      repeatedLine(text) === undefined ? null : 'figureTwice',
    quoted: (text) =>
      filledLines(text).find((line) => valueIn(line) === null) ?? repeatedLine(text) ?? text,
    format: 'text',
  },
  NO_VALUES,
);

/** For example `Số tin, bài đã đăng: 1.234`. */
export function formatReportedValues(values: readonly ReportedValue[]): string {
  return values.map(({ label, value }) => `${label}: ${formatNumber(value, 'vi')}`).join('\n');
}

export function parseReportedValues(text: string): ReportedValue[] | null {
  return allOf(filledLines(text).map(valueIn));
}

function valueIn(line: string): ReportedValue | null {
  const at = line.lastIndexOf(':');
  const label = line.slice(0, Math.max(at, 0)).trim();
  const number = typedNumber(line.slice(at + 1));
  return label === '' || number === null ? null : { label, value: number.value };
}

/** The first line whose label is on an earlier line. */
function repeatedLine(text: string): string | undefined {
  const lines = filledLines(text);
  const labels = lines.map((line) => line.slice(0, Math.max(line.lastIndexOf(':'), 0)));
  return lines.find((_, at) =>
    labels.slice(0, at).some((earlier) => isSameLabel(earlier, labels[at] ?? '')),
  );
}
