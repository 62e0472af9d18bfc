import { cleanCode, cleanText } from '../../texts/clean-text';
import { plainLetters } from '../../texts/likeness';
import type { Header, Table } from './find-header';
import type { ListColumn } from './list-columns';

/** A line of a list, cleaned; only the columns that the list has. */
export interface ListLine {
  /** Line of the list, counted from 1. */
  readonly line: number;
  readonly values: Partial<Record<ListColumn, string>>;
  /** Names that share one cell, on lines of their own; empty when it holds one. */
  readonly names: readonly string[];
}

/** Why a line of a list is passed over. */
export type PassedOver =
  | 'title'
  | 'header'
  | 'blank'
  | 'block'
  | 'total'
  | 'footer'
  | 'headerAgain';

/** A line that is passed over, and what stands in it. */
export interface SkippedLine {
  readonly line: number;
  readonly reason: PassedOver;
  readonly text: string;
}

/** A list as an import takes it up: its lines, and every line that it passes over. */
export interface UnitList {
  readonly lines: readonly ListLine[];
  readonly skipped: readonly SkippedLine[];
}

/** Columns in which no blank belongs. */
const CODES: readonly ListColumn[] = ['email', 'ccEmail', 'phone', 'code'];

/**
 * Reads the lines below a header. A line that only names a block gives the lines below it their block where they
 * have none; titles, totals and what follows a total are passed over, each with its reason.
 */
export function readUnitList(table: Table, header: Header): UnitList {
  const lines: ListLine[] = [];
  const skipped: SkippedLine[] = [];
  let block = '';
  let ended = false;
  for (const [at, row] of table.entries()) {
    const reason = skipReason(row, { at, header, ended });
    if (reason !== null) {
      const text = row
        .map(cleanText)
        .filter((cell) => cell !== '')
        .join(' ');
      if (reason === 'block') block = blockIn(row, header);
      if (reason === 'total') ended = true;
      else if (reason === 'block') ended = false;
      skipped.push({ line: at + 1, reason, text });
      continue;
    }
    lines.push(lineOf(row, { at, header, block }));
  }
  return { lines, skipped };
}

function lineOf(
  row: readonly string[],
  { at, header, block }: { at: number; header: Header; block: string },
): ListLine {
  const entries = Object.entries(header.mapping) as [ListColumn, number][];
  const values: Partial<Record<ListColumn, string>> = {};
  for (const [column, place] of entries) {
    const cell = row[place] ?? '';
    values[column] = CODES.includes(column) ? cleanCode(lineBreaksKept(cell)) : cleanText(cell);
  }
  if (block !== '' && !values.block) values.block = block;
  return { line: at + 1, values, names: namesIn(row[header.mapping.name ?? -1] ?? '') };
}

/** Addresses and numbers on lines of their own stay apart. */
function lineBreaksKept(cell: string): string {
  return cell.trim().replace(/\s*[\r\n]+\s*/g, '; ');
}

/** Splits a cell in which a line break stands before a capital: two names, or one that was wrapped there. */
function namesIn(cell: string): string[] {
  const parts = cell
    .split(/[\r\n]+/)
    .map(cleanText)
    .filter((part) => part !== '');
  const several = parts.slice(1).some((part) => /^\p{Lu}/u.test(part));
  return several ? parts : [];
}

function skipReason(
  row: readonly string[],
  { at, header, ended }: { at: number; header: Header; ended: boolean },
): PassedOver | null {
  const cells = row.map(cleanText);
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'blank';
  if (at < header.first) return 'title';
  if (at < header.first + header.height) return 'header';
  if (isHeaderAgain(cells, header)) return 'headerAgain';
  if (filled.length <= 3 && filled.some(isTotal)) return 'total';
  if (isBlockRow(cells, header)) return 'block';
  const { order } = header.mapping;
  const isNumbered = order === undefined || (cells[order] ?? '') !== '';
  return ended && !isNumbered ? 'footer' : null;
}

function isTotal(cell: string): boolean {
  return /^(tong( cong| so)?|cong)( (don vi|danh sach nai))?( \d+.*)?$/.test(plainLetters(cell));
}

/** A page's header repeated, or the row of column numbers under it: (1) (2) (3). */
function isHeaderAgain(cells: readonly string[], { texts }: Header): boolean {
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
  if (filled.length < 2) return false;
  const same = filled.every(({ cell, at }) => cell === texts[at]);
  return (
    same || (filled.length > 2 && filled.every(({ cell }) => /^[([]?\d{1,2}[)\]]?$/.test(cell)))
  );
}

/** A row with one text and at most a roman number or letter in front of it, as offices head a block. */
function isBlockRow(cells: readonly string[], header: Header): boolean {
  const { texts, number } = partsOf(cells, header);
  if (new Set(texts).size !== 1) return false;
  const isMerged = cells[header.mapping.order ?? -1] === texts[0];
  const isNumbered = /^([IVXLC]+|[A-ZĐ])\.?$/.test(number);
  return isMerged || isNumbered || (number === '' && /^([IVX]+\. *)?khối /i.test(texts[0] ?? ''));
}

/** The running number and the other cells of a row; a name that is merged over the whole row may begin there. */
function partsOf(
  cells: readonly string[],
  { mapping: { order } }: Header,
): { number: string; texts: string[] } {
  const first = order === undefined ? '' : (cells[order] ?? '');
  const number = /\p{L}.*\s.*\p{L}/u.test(first) ? '' : first;
  const isText = (cell: string, at: number) => cell !== '' && (at !== order || number === '');
  return { number, texts: cells.filter(isText) };
}

function blockIn(row: readonly string[], header: Header): string {
  const [text = ''] = partsOf(row.map(cleanText), header).texts;
  return text.replace(/^([IVX]+|[A-Z])\. */, '');
}
