import type { CellValue } from '../../../services/spreadsheet/cells/cell-value';

/** Texts that a spreadsheet would take for a number, a date, a truth value or a formula. */
const READ_OTHERWISE = /^['=+\-\d.,(]|^(?:true|false)$|^\[/i;

/** Whether a text cell may hold its text as it is: a text format keeps everything but formulas. */
const KEPT_BY_FORMAT = /^(?!['=])/;

/**
 * Writes a cell's value as o-spreadsheet reads it: numbers with a point, and an apostrophe before a text that it
 * would take for something else.
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
 * Turns what o-spreadsheet made of a person's typing back into what the person typed, as the Vietnamese or English
 * file reads it: a decimal comma, and semicolons between the arguments of a formula.
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
