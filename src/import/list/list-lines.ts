import { cleanCode, cleanText } from '../../texts/clean-text';
import { plainLetters } from '../../texts/plain-letters';
import { cellKind } from './column-contents';
import type { Header, ListTable } from './find-header';
import { holderContact } from './holder-contact';
import { blockIn, type LineSkipReason, type ListState, lineClassifier } from './line-skip-reason';
import type { ListColumn } from './list-columns';
import { isTooLong } from './long-cells';
import { areNamesNumbered, nameCell, namesIn, withoutNumber } from './names-in';
import { numbersAlone } from './person-cells';

/** `values` has only the columns that the list has. */
export interface ListLine {
  /** Line number in the list, from 1. */
  readonly line: number;
  readonly values: Partial<Record<ListColumn, string>>;
  /** Empty unless the name cell contains several names on separate lines. */
  readonly names: readonly string[];
}

export interface SkippedLine {
  readonly line: number;
  readonly reason: LineSkipReason;
  readonly text: string;
}

export interface UnitList {
  readonly lines: readonly ListLine[];
  readonly skipped: readonly SkippedLine[];
}

export interface ListChoices {
  /** Line numbers that are imported although they do not look like units. */
  readonly includedLines: ReadonlySet<number>;
  /** True to import names and numbers of persons. */
  readonly withPersons: boolean;
}

export const DEFAULT_CHOICES: ListChoices = {
  includedLines: new Set(),
  withPersons: false,
};

const START: ListState = { previous: null, endedBy: null };

const ADDRESSES = /(?<![^\s@<>();,])[^\s@<>();,]+@[^\s@<>();,]+/g;

/** Texts that mean "none", converted by `plainLetters`. A dash becomes an empty text. */
const NONE = /^(chua|khong)?( co)?$/;

/** Columns whose values contain no blanks. */
const CODES: readonly ListColumn[] = ['email', 'ccEmail', 'leaderEmail', 'phone', 'code'];

/**
 * A line that only names a block sets the block of the lines below it. Lines that are no units are skipped,
 * unless a person chose to import them.
 */
export function readUnitList(
  table: ListTable,
  header: Header,
  choices = DEFAULT_CHOICES,
): UnitList {
  const lines: ListLine[] = [];
  const skipped: SkippedLine[] = [];
  const skipReason = lineClassifier(table, header);
  const isNumbered = areNamesNumbered(table, header);
  let listState = START;
  let block = '';
  for (const [at, row] of table.entries()) {
    const line = at + 1;
    const reason = choices.includedLines.has(line) ? null : skipReason(at, listState);
    listState = { previous: reason, endedBy: endAfter(reason, listState) };
    if (reason === null) lines.push(lineOf(row, { line, header, block, isNumbered, choices }));
    else {
      if (reason === 'block') block = blockIn(row, header);
      const text = row
        .map(cleanText)
        .filter((cell) => cell !== '')
        .join(' ');
      skipped.push({ line, reason, text });
    }
  }
  return { lines, skipped };
}

function endAfter(reason: LineSkipReason | null, { endedBy }: ListState): ListState['endedBy'] {
  if (reason === 'total' || reason === 'signature') return reason;
  return reason === 'block' ? null : endedBy;
}

interface LinePlace {
  readonly line: number;
  readonly header: Header;
  readonly block: string;
  readonly isNumbered: boolean;
  readonly choices: ListChoices;
}

function valuesIn(row: readonly string[], header: Header): Partial<Record<ListColumn, string>> {
  const entries = Object.entries(header.mapping) as [ListColumn, number][];
  const values: Partial<Record<ListColumn, string>> = {};
  for (const [column, place] of entries) {
    if (column === 'holder' || column === 'holderPhone') continue;
    const whole = row[place] ?? '';
    if (isTooLong(whole)) {
      values[column] = cleanText(whole);
      continue;
    }
    const cell = column === 'phone' ? numbersAlone(whole) : whole;
    const isNone = column !== 'code' && CODES.includes(column) && NONE.test(plainLetters(cell));
    const clean = CODES.includes(column)
      ? cleanCode(lineBreaksAsSemicolons(cell))
      : cleanText(cell);
    values[column] = isNone ? '' : clean;
  }
  return moveMisplaced(values);
}

/** Moves telephone numbers out of address columns, and addresses out of the telephone column. */
function moveMisplaced(values: ListLine['values']): Partial<Record<ListColumn, string>> {
  const result = { ...values };
  const move = (from: ListColumn, to: ListColumn, kept: string, moved: string) => {
    result[from] = kept;
    result[to] = [result[to], moved].filter(Boolean).join('; ');
  };
  const { addresses, others } = splitAddresses(values.phone);
  if (addresses !== '') move('phone', 'email', numbersAlone(others), addresses);
  for (const column of ['email', 'ccEmail', 'leaderEmail'] as const) {
    const { addresses, others } = splitAddresses(values[column]);
    if (cellKind(others) === 'phone') move(column, 'phone', addresses, others);
  }
  return result;
}

function splitAddresses(cell = ''): { readonly addresses: string; readonly others: string } {
  if (isTooLong(cell)) return { addresses: '', others: '' };
  return {
    addresses: (cell.match(ADDRESSES) ?? []).join('; '),
    others: cell.replace(ADDRESSES, ';').replace(/^[\s;,/–-]+|[\s;,/–-]+$/g, ''),
  };
}

function lineOf(row: readonly string[], place: LinePlace): ListLine {
  const { line, header, block, choices } = place;
  const values = valuesIn(row, header);
  const name = nameOf(row, place, values);
  for (const [column, value] of Object.entries(holderContact(row, header, choices.withPersons)))
    if (!values[column as ListColumn]) values[column as ListColumn] = value;
  if (block !== '' && !values.block) values.block = block;
  return { line, values, names: namesIn(name) };
}

/** Adds addresses and numbers in the name cell to `values`. */
function nameOf(
  row: readonly string[],
  { header, isNumbered }: LinePlace,
  values: Partial<Record<ListColumn, string>>,
): string {
  const cell = row[header.mapping.name ?? -1] ?? '';
  const { name, ...contact } = nameCell(cell);
  if (name === '' || isTooLong(cell)) return cell;
  for (const [column, found] of Object.entries(contact) as [ListColumn, string][])
    if (found !== '') values[column] = [values[column], found].filter(Boolean).join(';');
  const whole = isNumbered ? withoutNumber(name) : name;
  values.name = cleanText(whole);
  return whole;
}

function lineBreaksAsSemicolons(cell: string): string {
  return cell.trim().replace(/\s*[\r\n]+\s*/g, '; ');
}
