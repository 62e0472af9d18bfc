import { formatDay, isDay } from '../../src/calendar/day';
import type { Language } from '../../src/texts/language';
import { formatCount } from '../../src/texts/number-text';
import type { Answer, Value } from '../engine';

/** Columns without thousands separator: the year is 2026, not 2.026. */
const UNFORMATTED = /^(year|month|closing)$/;

/** An answer as lines for a terminal. Texts are aligned left, figures right. A column without a name keeps its own. */
export function answerLines(
  { columns, rows }: Answer,
  names: Readonly<Record<string, string>>,
  language: Language,
): string[] {
  const heads = columns.map((column) => names[column] ?? column);
  const body = rows.map((row) =>
    row.map((value, at) => valueText(value, columns[at] ?? '', language)),
  );
  const widths = heads.map((head, at) =>
    body.reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), widthOf(head)),
  );
  const isFigure = heads.map((_, at) => rows.some((row) => typeof row[at] === 'number'));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => {
        const blanks = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
        return isFigure[at] ? blanks + cell : cell + blanks;
      })
      .join('  ')
      .trimEnd();
  return [line(heads), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)];
}

/** Formats a value for people: `1.234`, `98,6`, `+0,5`, `30/11/2024`. An empty value gives `–`. */
function valueText(value: Value, column: string, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'string') return isDay(value) ? formatDay(value) : value;
  if (UNFORMATTED.test(column)) return String(value);
  const isChange = column === 'points_moved';
  if (Number.isInteger(value) && !isChange && !column.endsWith('percent'))
    return value < 0 ? `-${formatCount(-value, language)}` : formatCount(value, language);
  const [units = '', rest = ''] = Math.abs(value).toFixed(1).split('.');
  const sign = value < 0 ? '-' : isChange && value > 0 ? '+' : '';
  return `${sign}${formatCount(Number(units), language)}${language === 'vi' ? ',' : '.'}${rest}`;
}

/** Number of terminal columns that a text takes. Combining marks take none. */
function widthOf(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;
}
