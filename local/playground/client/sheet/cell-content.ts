import type { CellValue } from '../../../services/spreadsheet/cells/cell-value';

/** Texts that a spreadsheet would read as a number, date, boolean or formula. */
const READ_OTHERWISE = /^['=+\-\d.,(]|^(?:true|false)$|^\[/i;

/** Texts that a cell with text format keeps: all but formulas and a leading apostrophe. */
const KEPT_BY_FORMAT = /^(?!['=])/;

/**
 * A cell's value in o-spreadsheet's notation: numbers with a point, and an apostrophe before a text that it would
 * read as something else.
 */
export function contentOf(value: CellValue, formula: string | undefined, isText: boolean): string {
  if (formula !== undefined) return formula;
  if (value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  const isKept = isText ? KEPT_BY_FORMAT.test(value) : !READ_OTHERWISE.test(value);
  return isKept ? value : `'${value}`;
}

/**
 * Converts typed content back from o-spreadsheet's notation to the locale's: decimal comma, and semicolons between
 * arguments of a formula.
 */
export function typedText(content: string, locale: string): string {
  if (!locale.startsWith('vi')) return content;
  if (/^-?\d+\.\d+$/.test(content)) return content.replace('.', ',');
  if (!content.startsWith('=')) return content;
  return content
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"') ? part : part.replace(/,/g, ';').replace(/(?<=\d)\.(?=\d)/g, ','),
    )
    .join('');
}
