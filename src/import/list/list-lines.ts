import { cleanCode, cleanText } from '../../texts/clean-text';
import { plainLetters } from '../../texts/likeness';
import { cellLook } from './column-contents';
import type { Header, Table } from './find-header';
import { heldBy } from './holder-cells';
import type { ListColumn } from './list-columns';
import { areNamesNumbered, nameCell, namesIn, withoutNumber } from './names-in';
import { blockIn, type ListState, lineJudge, type PassedOver } from './passed-over';
import { numbersAlone } from './person-cells';

/** A line of a list, cleaned; only the columns that the list has. */
export interface ListLine {
  /** Line of the list, counted from 1. */
  readonly line: number;
  readonly values: Partial<Record<ListColumn, string>>;
  /** Names that share one cell, on lines of their own; empty when it holds one. */
  readonly names: readonly string[];
}

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

/** What a person has said of the lines of a list. */
export interface ListChoices {
  /** Lines, counted from 1, that are taken in although they look like none of a unit. */
  readonly takenIn: ReadonlySet<number>;
  /** Whether names and numbers of persons in the columns of offices are taken too. */
  readonly withPersons: boolean;
  /** Lines at which another list begins: blocks and the end of the one before do not hold any more. */
  readonly begins: ReadonlySet<number>;
}

/** What holds before a person has said anything. */
export const NO_CHOICES: ListChoices = {
  takenIn: new Set(),
  withPersons: false,
  begins: new Set(),
};

const BEGINNING: ListState = { before: null, ended: null };

/** Every mailbox of a cell. */
const ADDRESSES = /[^\s@<>();,]+@[^\s@<>();,]+/g;

/** What lists write where there is nothing, a dash too. */
const NONE = /^(chua|khong)?( co)?$/;

/** Columns in which no blank belongs. */
const CODES: readonly ListColumn[] = ['email', 'ccEmail', 'phone', 'code'];

/**
 * Reads the lines below a header. A line that only names a block gives the lines below it their block where they
 * have none; what stands for no unit is passed over, each line with its reason, unless a person takes it in.
 */
export function readUnitList(table: Table, header: Header, choices = NO_CHOICES): UnitList {
  const lines: ListLine[] = [];
  const skipped: SkippedLine[] = [];
  const judge = lineJudge(table, header);
  const isNumbered = areNamesNumbered(table, header);
  let state = BEGINNING;
  let block = '';
  for (const [at, row] of table.entries()) {
    const line = at + 1;
    if (choices.begins.has(line)) [state, block] = [BEGINNING, ''];
    const reason = choices.takenIn.has(line) ? null : judge(at, state);
    state = { before: reason, ended: endAfter(reason, state) };
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

/** A sum or a signature ends a list, a new block goes on with it. */
function endAfter(reason: PassedOver | null, { ended }: ListState): ListState['ended'] {
  if (reason === 'total' || reason === 'signature') return reason;
  return reason === 'block' ? null : ended;
}

interface LinePlace {
  readonly line: number;
  readonly header: Header;
  readonly block: string;
  /** Whether running numbers stand before the names. */
  readonly isNumbered: boolean;
  readonly choices: ListChoices;
}

/** The cells of a row, cleaned, by what their columns hold. */
function valuesIn(row: readonly string[], header: Header): Partial<Record<ListColumn, string>> {
  const entries = Object.entries(header.mapping) as [ListColumn, number][];
  const values: Partial<Record<ListColumn, string>> = {};
  for (const [column, place] of entries) {
    if (column === 'holder' || column === 'holderPhone') continue;
    const cell = column === 'phone' ? numbersAlone(row[place] ?? '') : (row[place] ?? '');
    const isNone = column !== 'code' && CODES.includes(column) && NONE.test(plainLetters(cell));
    const clean = CODES.includes(column) ? cleanCode(lineBreaksKept(cell)) : cleanText(cell);
    values[column] = isNone ? '' : clean;
  }
  return inTheirPlaces(values);
}

/** Puts telephones that stand among addresses, and addresses among telephones, with their own kind. */
function inTheirPlaces(values: ListLine['values']): Partial<Record<ListColumn, string>> {
  const sorted = { ...values };
  const move = (from: ListColumn, to: ListColumn, kept: string, moved: string) => {
    sorted[from] = kept;
    sorted[to] = [sorted[to], moved].filter(Boolean).join('; ');
  };
  const { addresses, others } = apart(values.phone);
  if (addresses !== '') move('phone', 'email', numbersAlone(others), addresses);
  for (const column of ['email', 'ccEmail'] as const) {
    const { addresses, others } = apart(values[column]);
    if (cellLook(others) === 'phone') move(column, 'phone', addresses, others);
  }
  return sorted;
}

/** The addresses of a cell, and what stands there besides. */
function apart(cell = ''): { readonly addresses: string; readonly others: string } {
  return {
    addresses: (cell.match(ADDRESSES) ?? []).join('; '),
    others: cell.replace(ADDRESSES, ';').replace(/^[\s;,/–-]+|[\s;,/–-]+$/g, ''),
  };
}

function lineOf(row: readonly string[], place: LinePlace): ListLine {
  const { line, header, block, choices } = place;
  const values = valuesIn(row, header);
  const name = nameOf(row, place, values);
  for (const [column, value] of Object.entries(heldBy(row, header, choices.withPersons)))
    if (!values[column as ListColumn]) values[column as ListColumn] = value;
  if (block !== '' && !values.block) values.block = block;
  return { line, values, names: namesIn(name) };
}

/** The name of a line; how to reach the unit, where its cell says that too, goes with the other values. */
function nameOf(
  row: readonly string[],
  { header, isNumbered }: LinePlace,
  values: Partial<Record<ListColumn, string>>,
): string {
  const cell = row[header.mapping.name ?? -1] ?? '';
  const { name, ...reached } = nameCell(cell);
  if (name === '') return cell;
  for (const [column, found] of Object.entries(reached) as [ListColumn, string][])
    if (found !== '') values[column] = [values[column], found].filter(Boolean).join(';');
  const whole = isNumbered ? withoutNumber(name) : name;
  values.name = cleanText(whole);
  return whole;
}

/** Addresses and numbers on lines of their own stay apart. */
function lineBreaksKept(cell: string): string {
  return cell.trim().replace(/\s*[\r\n]+\s*/g, '; ');
}
