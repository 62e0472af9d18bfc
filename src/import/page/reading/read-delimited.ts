const DELIMITERS = ['\t', ';', ','] as const;

const SEARCHED_LINES = 20;

/** Parses RFC 4180. Detects the delimiter and drops empty rows at the end. */
export function readDelimited(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '').replace(/^sep=(.)\r?\n/i, '');
  const rows = rowsIn(clean, delimiterOf(clean));
  const lastFilled = rows.reduce((last, row, at) => (isEmpty(row) ? last : at), -1);
  return rows.slice(0, lastFilled + 1);
}

/**
 * The delimiter in most lines, outside quotes. In a tie the comma comes last, because names contain commas too.
 */
function delimiterOf(text: string): string {
  const lines = text.replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/, SEARCHED_LINES);
  const counts = DELIMITERS.map((mark) => lines.filter((line) => line.includes(mark)).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function rowsIn(text: string, delimiter: string): string[][] {
  const ends = new RegExp(`${delimiter}|\r\n|[\r\n]|$`, 'g');
  let row: string[] = [];
  const rows = [row];
  for (let at = 0; at <= text.length; ) {
    const closing = closingQuote(text, at, delimiter);
    ends.lastIndex = closing < 0 ? at : closing + 1;
    const end = ends.exec(text);
    const [mark = ''] = end ?? [];
    const to = end?.index ?? text.length;
    row.push(closing < 0 ? text.slice(at, to) : text.slice(at + 1, closing).replace(/""/g, '"'));
    if (mark === '') return rows;
    if (mark !== delimiter) {
      row = [];
      rows.push(row);
    }
    at = to + mark.length;
  }
  return rows;
}

/**
 * -1 if the cell is not quoted, or if its closing quote is not at the cell's end: quotes in the cell are then
 * ordinary characters.
 */
function closingQuote(text: string, from: number, delimiter: string): number {
  if (text[from] !== '"') return -1;
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return [delimiter, '\r', '\n', undefined].includes(text[at + 1]) ? at : -1;
}

function isEmpty(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
