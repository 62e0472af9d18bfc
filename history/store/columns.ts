import { addDays, type Day } from '../../src/calendar/day';
import { directiveKey } from '../../src/dispatches/rules/directive-key';
import { SAME_PERIOD_DAYS } from '../../src/lower/rules/plan-lower';
import type { PeriodFile } from '../../src/periods/rules/period-file';
import { FIGURE_NAMES } from '../../src/records/figures';
import type { FrozenFigures } from '../../src/records/frozen-figures';
import { matchKey } from '../../src/texts/match-key';

/** What a column holds: a text, a day or a whole number; null where nothing is kept. */
export type Kind = 'text' | 'day' | 'count';

/** A value of a column. */
export type Value = string | number | null;

/** A column of the table of figures: a row is the whole of a closing, or a block of it. */
export interface HistoryColumn {
  readonly name: string;
  readonly kind: Kind;
  readonly isNeeded: boolean;
  readonly of: (file: PeriodFile, row: FrozenFigures) => Value;
}

type Reader = HistoryColumn['of'];

const needed = (name: string, kind: Kind, of: Reader): HistoryColumn => {
  return { name, kind, isNeeded: true, of };
};
const kept = (name: string, kind: Kind, of: Reader): HistoryColumn => {
  return { name, kind, isNeeded: false, of };
};

/** The columns, in the order in which they stand in the files: a load by wildcard needs one order in all of them. */
export const COLUMNS: readonly HistoryColumn[] = [
  needed('year', 'count', ({ total }) => monthOf(total.cutOff).year),
  needed('month', 'count', ({ total }) => monthOf(total.cutOff).month),
  needed('office_key', 'text', ({ office }) => matchKey(office)),
  needed('dispatch_key', 'text', dispatchKey),
  needed('office', 'text', ({ office }) => office),
  needed('type', 'text', ({ type }) => type),
  needed('number', 'text', ({ total }) => total.number),
  needed('issued_on', 'day', ({ issuedOn }) => issuedOn),
  needed('issuing_body', 'text', ({ issuingBody }) => issuingBody),
  needed('subject', 'text', ({ subject }) => subject),
  needed('directive', 'text', ({ total }) => total.directive),
  needed('period', 'text', ({ total }) => total.period),
  needed('cut_off', 'day', ({ total }) => total.cutOff),
  needed('closing', 'count', ({ total }) => total.closing),
  needed('closed_at', 'text', ({ total }) => total.closedAt),
  needed('reason', 'text', ({ total }) => total.reason),
  needed('version', 'text', ({ version }) => version),
  needed('level', 'text', (_, { level }) => level),
  needed('block', 'text', (_, { block }) => block),
  ...FIGURE_NAMES.map((name) => needed(snake(name), 'count', (_, row) => row[name])),
  kept('reminders', 'count', (_, { reminders }) => reminders),
  kept('completed_after', 'count', (_, { completedAfter }) => completedAfter),
  needed('checksum', 'text', (_, { checksum }) => checksum),
  needed('file_seal', 'text', ({ seal }) => seal),
];

/** Gives the rows of a file: the whole, then its blocks. */
export function rowsOfFile(file: PeriodFile): Value[][] {
  return [file.total, ...file.blocks].map((row) => COLUMNS.map(({ of }) => of(file, row)));
}

/**
 * Gives the month for which a closing was made. One that was missed is made some days later, as Nhập tổng hợp cấp dưới
 * reckons too: so it is that of some days before the cut-off.
 */
export function monthOf(cutOff: Day): { readonly year: number; readonly month: number } {
  const [year = 0, month = 0] = addDays(cutOff, -SAME_PERIOD_DAYS).split('-').map(Number);
  return { year, month };
}

/** Gives the key by which offices mean one dispatch. */
export function dispatchKey({ issuedOn, issuingBody, total }: PeriodFile): string {
  return directiveKey({ number: total.number, issuedOn, issuingBody });
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
