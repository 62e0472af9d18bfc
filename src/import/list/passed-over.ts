import { cleanText } from '../../texts/clean-text';
import { plainLetters } from '../../texts/likeness';
import { cellLook } from './column-contents';
import type { Header, Table } from './find-header';
import { mayBeUnit, nameCell } from './names-in';
import { isNote, isSignature, isSubtotal, isTotal } from './side-lines';

/** Why a line of a list is passed over. */
export type PassedOver =
  | 'title'
  | 'header'
  | 'blank'
  | 'block'
  | 'total'
  | 'subtotal'
  | 'note'
  | 'signature'
  | 'footer'
  | 'headerAgain'
  | 'unnumbered'
  | 'notName';

/** What stands before a line of a list: the line before it, and whether the list has come to its end. */
export interface ListState {
  readonly before: PassedOver | null;
  readonly ended: 'total' | 'signature' | null;
}

/** Tells why the lines of a table are passed over, one after the other; null for one that stands for a unit. */
export type LineJudge = (at: number, state: ListState) => PassedOver | null;

const PAGE_NUMBER = /^(trang|page) \d+( \d+)?$/;

/** Makes the judge of the lines of a table under its header. */
export function lineJudge(table: Table, header: Header): LineJudge {
  const tiers = table.slice(header.first, header.first + header.height).map(cleanedCells);
  const titles = new Set(
    table.slice(0, header.first).flatMap((row) => {
      const texts = new Set(filledCells(cleanedCells(row)).map(plainLetters));
      return texts.size === 1 ? [...texts] : [];
    }),
  );
  const isNumberedList = areMostNumbered(table, header);
  return (at, { before, ended }) => {
    const cells = cleanedCells(table[at] ?? []);
    if (filledCells(cells).length === 0) return 'blank';
    if (at < header.first) return 'title';
    if (at < header.first + header.height) return 'header';
    if (isHeaderAgain(cells, tiers, before)) return 'headerAgain';
    const only = plainLetters(onlyText(cells));
    if (only !== '' && (titles.has(only) || PAGE_NUMBER.test(only))) return 'headerAgain';
    return sideLine(cells, header) ?? blockOrFooter(cells, { header, isNumberedList }, ended);
  };
}

/** Reads the name of the block that a line names, without its number and how many units it has. */
export function blockIn(row: readonly string[], header: Header): string {
  const [text = ''] = partsOf(cleanedCells(row), header).texts;
  return text
    .replace(/^([IVX]+|[A-ZĐ])\s*[.)/-]\s*/, '')
    .replace(/\s*[:(-]*\s*\d+ (đơn vị|đầu mối|cơ quan|tổ chức|chi bộ|trường|thôn)\)?\.?$/i, '')
    .replace(/\s*\(\d+\)\.?$/, '');
}

/** Sums, notes, signatures, and what can be no name. */
function sideLine(cells: readonly string[], header: Header): PassedOver | null {
  const { mapping } = header;
  const filled = filledCells(cells);
  const isSum = filled.some(isTotal) && (filled.length <= 3 || filled.every(isSumCell));
  if (isSum) return filled.some(isSubtotal) ? 'subtotal' : 'total';
  const name = cells[mapping.name ?? -1] ?? '';
  const foot = isNumbered(cells, header) ? null : footLine(filled, name);
  return foot ?? (isNoName(name) ? 'notName' : null);
}

/** A note or a signature; a row with an address, a telephone or a name that is neither is a unit's. */
function footLine(filled: readonly string[], name: string): PassedOver | null {
  const hasContact = () => filled.some((cell) => ['address', 'phone'].includes(cellLook(cell)));
  const isSigned = name === '' ? filled.some(isSignature) : isSignature(name);
  const foot = isNote(filled[0] ?? '') ? 'note' : isSigned ? 'signature' : null;
  return foot === null || hasContact() ? null : foot;
}

/** A number, a telephone number, or an address and nothing else. */
function isNoName(cell: string): boolean {
  const look = cellLook(cell);
  return (
    look === 'phone' || look === 'number' || (look === 'address' && nameCell(cell).name === '')
  );
}

function blockOrFooter(
  cells: readonly string[],
  { header, isNumberedList }: { readonly header: Header; readonly isNumberedList: boolean },
  ended: ListState['ended'],
): PassedOver | null {
  if (isBlockRow(cells, header, ended)) return 'block';
  const { order } = header.mapping;
  if (ended === null || isNumbered(cells, header))
    return isNumberedList && goesOn(cells, header) ? 'unnumbered' : null;
  if (order !== undefined) return 'footer';
  return ended === 'signature' && filledCells(cells).length < 3 ? 'footer' : null;
}

/** Whether a row has a running number; a text that is merged over the whole row is none. */
function isNumbered(cells: readonly string[], header: Header): boolean {
  return header.mapping.order !== undefined && /\d/.test(partsOf(cells, header).number);
}

/** A text that stands alone among names with running numbers, and does not begin as names do: a name that goes on. */
function goesOn(cells: readonly string[], { mapping }: Header): boolean {
  const name = cells[mapping.name ?? -1] ?? '';
  return name !== '' && onlyText(cells) === name && !mayBeUnit(name);
}

function areMostNumbered(table: Table, header: Header): boolean {
  const { first, height, mapping } = header;
  const rows = table.slice(first + height).filter((row) => row[mapping.name ?? -1]?.trim());
  return rows.filter((row) => isNumbered(cleanedCells(row), header)).length * 2 >= rows.length;
}

function isSumCell(cell: string): boolean {
  return isTotal(cell) || /^[\d\s.,%]+(\p{L}+ ?){0,2}$/u.test(cell);
}

/** A page's header repeated, in one line or two, or the row of column numbers under it: (1) (2) (3). */
function isHeaderAgain(
  cells: readonly string[],
  tiers: readonly (readonly string[])[],
  before: PassedOver | null,
): boolean {
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
  if (filled.length < 2 && before !== 'headerAgain') return false;
  const isOf = ({ cell, at }: { cell: string; at: number }) =>
    tiers.some((tier) => plainLetters(tier[at] ?? '') === plainLetters(cell));
  const areNumbers = filled.every(({ cell }) => /^[([]?\d{1,2}[)\]]?$/.test(cell));
  return filled.every(isOf) || (filled.length > 2 && areNumbers);
}

/**
 * A row with one text and at most a roman number or letter in front of it, as offices head a block; without a number,
 * when its words say that several are meant, or it is merged over the row and the list has not come to its end.
 */
function isBlockRow(cells: readonly string[], header: Header, ended: ListState['ended']): boolean {
  const { texts, number } = partsOf(cells, header);
  if (new Set(texts).size !== 1) return false;
  const isMerged = ended === null && cells[header.mapping.order ?? -1] === texts[0];
  const isNumbered = isBlockNumber(number);
  const isSeveral = /^([IVX]+[.)/-] *)?(khối|các|nhóm|cụm) /i.test(texts[0] ?? '');
  return isMerged || isNumbered || (number === '' && isSeveral);
}

/** Tells whether a text is the number of a block, or of one within it: "II", "B.", "I.1". */
export function isBlockNumber(text: string): boolean {
  return /^([IVXLC]+|[A-ZĐ])([.)]\d+)*\s*[.)]?$/.test(text);
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

function onlyText(cells: readonly string[]): string {
  const texts = new Set(filledCells(cells));
  const [text = ''] = texts;
  return texts.size === 1 ? text : '';
}

function cleanedCells(row: readonly string[]): string[] {
  return row.map(cleanText);
}

function filledCells(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '');
}
