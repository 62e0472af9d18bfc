import { cleanText } from '../../texts/clean-text';
import { plainLetters } from '../../texts/plain-letters';
import { cellKind } from './column-contents';
import type { Header, ListTable } from './find-header';
import { mayBeUnitName, nameCell } from './names-in';
import { isNote, isSignature, isSubtotal, isTotal } from './side-lines';

export type LineSkipReason =
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

/**
 * `previous` is why the line before was skipped (`null` for a unit). `endedBy` is what ended the list (`null`
 * if nothing).
 */
export interface ListState {
  readonly previous: LineSkipReason | null;
  readonly endedBy: 'total' | 'signature' | null;
}

export type LineClassifier = (at: number, state: ListState) => LineSkipReason | null;

const PAGE_NUMBER = /^(trang|page) \d+( \d+)?$/;

export function lineClassifier(table: ListTable, header: Header): LineClassifier {
  const tiers = table.slice(header.first, header.first + header.height).map(cleanedCells);
  const titles = new Set(
    table.slice(0, header.first).flatMap((row) => {
      const texts = new Set(filledCells(cleanedCells(row)).map(plainLetters));
      return texts.size === 1 ? [...texts] : [];
    }),
  );
  const isNumberedList = areMostNumbered(table, header);
  return (at, { previous, endedBy }) => {
    const cells = cleanedCells(table[at] ?? []);
    if (filledCells(cells).length === 0) return 'blank';
    if (at < header.first) return 'title';
    if (at < header.first + header.height) return 'header';
    if (isHeaderAgain(cells, tiers, previous)) return 'headerAgain';
    const onlyLetters = plainLetters(onlyText(cells));
    if (onlyLetters !== '' && (titles.has(onlyLetters) || PAGE_NUMBER.test(onlyLetters)))
      return 'headerAgain';
    return sideLine(cells, header) ?? blockOrFooter(cells, { header, isNumberedList }, endedBy);
  };
}

/** Without the number of the block and its count of units. */
export function blockIn(row: readonly string[], header: Header): string {
  const [text = ''] = partsOf(cleanedCells(row), header).texts;
  return text
    .replace(/^([IVX]+|[A-ZĐ])\s*[.)/-]\s*/, '')
    .replace(/\s*[:(-]*\s*\d+ (đơn vị|đầu mối|cơ quan|tổ chức|chi bộ|trường|thôn)\)?\.?$/i, '')
    .replace(/\s*\(\d+\)\.?$/, '');
}

function sideLine(cells: readonly string[], header: Header): LineSkipReason | null {
  const { mapping } = header;
  const filled = filledCells(cells);
  const isSum = filled.some(isTotal) && (filled.length <= 3 || filled.every(isSumCell));
  if (isSum) return filled.some(isSubtotal) ? 'subtotal' : 'total';
  const name = cells[mapping.name ?? -1] ?? '';
  const foot = isNumbered(cells, header) ? null : footLine(filled, name);
  return foot ?? (isNoName(name) ? 'notName' : null);
}

/**
 * If the row has a name, only the name can make it a signature. A row with an address or a telephone number is
 * a unit.
 */
function footLine(filled: readonly string[], name: string): LineSkipReason | null {
  const hasContact = () => filled.some((cell) => ['address', 'phone'].includes(cellKind(cell)));
  const isSigned = name === '' ? filled.some(isSignature) : isSignature(name);
  const foot = isNote(filled[0] ?? '') ? 'note' : isSigned ? 'signature' : null;
  return foot === null || hasContact() ? null : foot;
}

function isNoName(cell: string): boolean {
  const kind = cellKind(cell);
  return (
    kind === 'phone' || kind === 'number' || (kind === 'address' && nameCell(cell).name === '')
  );
}

function blockOrFooter(
  cells: readonly string[],
  { header, isNumberedList }: { readonly header: Header; readonly isNumberedList: boolean },
  endedBy: ListState['endedBy'],
): LineSkipReason | null {
  if (isBlockRow(cells, header, endedBy)) return 'block';
  const { order } = header.mapping;
  if (endedBy === null || isNumbered(cells, header))
    return isNumberedList && isNameRest(cells, header) ? 'unnumbered' : null;
  if (order !== undefined) return 'footer';
  return endedBy === 'signature' && filledCells(cells).length < 3 ? 'footer' : null;
}

/** A text merged over the whole row is not a number. */
function isNumbered(cells: readonly string[], header: Header): boolean {
  return header.mapping.order !== undefined && /\d/.test(partsOf(cells, header).number);
}

/**
 * The row's only text is in the name column and does not begin like a name: it is the rest of a wrapped name.
 */
function isNameRest(cells: readonly string[], { mapping }: Header): boolean {
  const name = cells[mapping.name ?? -1] ?? '';
  return name !== '' && onlyText(cells) === name && !mayBeUnitName(name);
}

function areMostNumbered(table: ListTable, header: Header): boolean {
  const { first, height, mapping } = header;
  const rows = table.slice(first + height).filter((row) => row[mapping.name ?? -1]?.trim());
  return rows.filter((row) => isNumbered(cleanedCells(row), header)).length * 2 >= rows.length;
}

function isSumCell(cell: string): boolean {
  return isTotal(cell) || /^[\d\s.,%]+(\p{L}+ ?){0,2}$/u.test(cell);
}

/** The page header repeated in one or two lines, or a row of column numbers below it: (1) (2) (3). */
function isHeaderAgain(
  cells: readonly string[],
  tiers: readonly (readonly string[])[],
  previous: LineSkipReason | null,
): boolean {
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
  if (filled.length < 2 && previous !== 'headerAgain') return false;
  const isOf = ({ cell, at }: { cell: string; at: number }) =>
    tiers.some((tier) => plainLetters(tier[at] ?? '') === plainLetters(cell));
  const areNumbers = filled.every(({ cell }) => /^[([]?\d{1,2}[)\]]?$/.test(cell));
  return filled.every(isOf) || (filled.length > 2 && areNumbers);
}

/**
 * The row must have a single text, and a block number, a word for several units (khối, các, nhóm, cụm), or a
 * text merged over the number column.
 */
function isBlockRow(
  cells: readonly string[],
  header: Header,
  endedBy: ListState['endedBy'],
): boolean {
  const { texts, number } = partsOf(cells, header);
  if (new Set(texts).size !== 1) return false;
  const isMerged = endedBy === null && cells[header.mapping.order ?? -1] === texts[0];
  const isNumbered = isBlockNumber(number);
  const isSeveral = /^([IVX]+[.)/-] *)?(khối|các|nhóm|cụm) /i.test(texts[0] ?? '');
  return isMerged || isNumbered || (number === '' && isSeveral);
}

/** For example "II", "B.", "I.1". */
export function isBlockNumber(text: string): boolean {
  return /^([IVXLC]+|[A-ZĐ])([.)]\d+)*\s*[.)]?$/.test(text);
}

/** The number is '' if a text merged over the row begins in the number column. */
function partsOf(
  cells: readonly string[],
  { mapping: { order } }: Header,
): { number: string; texts: string[] } {
  const first = order === undefined ? '' : (cells[order] ?? '');
  const number = /^\P{L}*\p{L}.*\s.*\p{L}/u.test(first) ? '' : first;
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
