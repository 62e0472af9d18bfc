import Papa from 'papaparse';

const DELIMITERS = ['\t', ';', ','] as const;

/** Lines that are looked at to find the delimiter. */
const LINES_LOOKED_AT = 20;

/** Splits a text into rows and cells by its own delimiter. Empty rows at the end go. */
export function readDelimited(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '').replace(/^sep=(.)\r?\n/i, '');
  const { data } = Papa.parse<string[]>(clean, { delimiter: delimiterOf(clean) });
  const lastFilled = data.reduce((last, row, at) => (isEmpty(row) ? last : at), -1);
  return data.slice(0, lastFilled + 1);
}

/** The delimiter is the one that most lines hold outside quotes; names hold commas too, so these come last. */
function delimiterOf(text: string): string {
  const lines = text.replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/, LINES_LOOKED_AT);
  const holding = DELIMITERS.map((mark) => lines.filter((line) => line.includes(mark)).length);
  return DELIMITERS[holding.indexOf(Math.max(...holding))] ?? ',';
}

function isEmpty(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
