import { notEmulated } from '../../objects/service-object';
import { type Box, boxOf, lastColumn, lastRow } from './box';

/** Converts a column number to letters: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
}

/**
 * A1 notation of a box, without its tab: `B3` or `B3:C5`. Throws for a range without an end, whose
 * notation Google does not document.
 */
export function a1Of(box: Box): string {
  if (box.isOpen) throw notEmulated('getA1Notation of whole rows or columns');
  const first = columnLetters(box.column) + box.row;
  if (box.rows === 1 && box.columns === 1) return first;
  return `${first}:${columnLetters(lastColumn(box))}${lastRow(box)}`;
}

/** Splits A1 notation at its exclamation mark. `tab` is `null` if there is none. */
export function splitA1(text: string): { tab: string | null; cells: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { tab: null, cells: text };
  const name = text.slice(0, at);
  const quoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return {
    tab: quoted ? name.slice(1, -1).replace(/''/g, "'") : name,
    cells: text.slice(at + 1),
  };
}

/** Throws for R1C1 notation. */
export function refuseOtherNotation(text: string): void {
  const { cells } = splitA1(text);
  const isR1C1 = /^R(?:\d+|\[-?\d+\])?C(?:\d|\[)/i.test(cells) && !/^RC\d+(?::|$)/i.test(cells);
  if (isR1C1) throw notEmulated(`getRange('${text}') in R1C1 notation`);
}

/**
 * Returns the box of A1 notation without a tab (`B3`, `B3:C5`, `A2:C`, `A:C`, `2:4`), or `null` if it names no
 * cells. A row or column missing at the first end is 1; one missing at the second end is the last of the sheet,
 * and the range has no end there (`isOpen`).
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#isEndRowBounded()
 */
export function boxOfA1(cells: string, size: { rows: number; columns: number }): Box | null {
  const found = /^\$?([A-Za-z]{0,3})\$?(\d{0,8})(?::\$?([A-Za-z]{0,3})\$?(\d{0,8}))?$/.exec(
    cells.trim(),
  );
  if (!found) return null;
  const [, column1 = '', row1 = '', column2, row2] = found;
  const isBlock = column2 !== undefined || row2 !== undefined;
  if (!isBlock) return column1 && row1 ? boxOf(Number(row1), columnNumber(column1)) : null;
  if (!(column1 || row1) || !(column2 || row2)) return null;
  const rows = ordered(Number(row1 || 1), Number(row2 || size.rows));
  const columns = ordered(
    column1 ? columnNumber(column1) : 1,
    column2 ? columnNumber(column2) : size.columns,
  );
  const box = boxOf(rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1);
  return [column1, row1, column2, row2].every(Boolean) ? box : { ...box, isOpen: true };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
