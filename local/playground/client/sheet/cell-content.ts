import type { CellValue } from '../../../services/spreadsheet/cells/cell-value';

/** Texts that o-spreadsheet would read as a number, date, boolean, formula or link. */
const READ_OTHERWISE = /^['=+\-\d.,(]|^(?:true|false)$|^\[/i;

/** In a cell with text format, only texts that begin with `=` or an apostrophe need another apostrophe. */
const KEPT_BY_FORMAT = /^(?!['=])/;

/**
 * Converts a cell's value to o-spreadsheet's notation. Numbers get a decimal point. A text that
 * would be read as something else gets an apostrophe in front.
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
 * Converts typed content from o-spreadsheet's notation to the notation of `locale`: for Vietnamese,
 * decimal commas, and semicolons between the arguments of a formula.
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
