import Papa from 'papaparse';

const DELIMITERS = ['\t', ';', ','] as const;

/** Lines that are looked at to find the delimiter. */
const LINES_LOOKED_AT = 20;

/** A list as rows of texts, just as it stands in the file. */
export type Table = string[][];

/** The text of a file, and whether its encoding had to be guessed. */
export interface FileText {
  readonly text: string;
  readonly guessed: boolean;
}

/** Splits a list into rows and cells by its own delimiter. Empty rows at the end go. */
export function readTable(text: string): Table {
  const clean = text.replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(clean, { delimiter: delimiterOf(clean) });
  const lastFilled = data.reduce((last, row, at) => (isEmpty(row) ? last : at), -1);
  return data.slice(0, lastFilled + 1);
}

/**
 * Reads the bytes of a file: UTF-16 by its mark, else UTF-8, else Windows-1258, the encoding of older
 * Vietnamese files, which is a guess.
 */
export function decodeText(bytes: ArrayBuffer): FileText {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), guessed: true };
  }
}

/** Tells whether bytes are a workbook (a zip file), whatever the file's name says. */
export function isWorkbook(bytes: ArrayBuffer): boolean {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  return first === 0x50 && second === 0x4b;
}

/** The delimiter is the one that most lines hold outside quotes; names hold commas too, so these come last. */
function delimiterOf(text: string): string {
  const lines = text.replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/, LINES_LOOKED_AT);
  const holding = DELIMITERS.map((mark) => lines.filter((line) => line.includes(mark)).length);
  return DELIMITERS[holding.indexOf(Math.max(...holding))] ?? ',';
}

function decodeAs(encoding: string, bytes: ArrayBuffer): FileText {
  return { text: new TextDecoder(encoding).decode(bytes), guessed: false };
}

function isEmpty(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
