import { addDays, type Day } from '../../src/calendar/day';
import { dispatchKey } from '../../src/dispatches/rules/dispatch-key';
import type { PeriodFile } from '../../src/periods/rules/period-file';
import { dispatchNumber } from '../../src/records/dispatch-number';
import { FIGURE_NAMES } from '../../src/records/figures';
import type { FrozenFigures } from '../../src/records/frozen-figures';
import { formatReportedValues } from '../../src/records/reported-value';
import { SAME_PERIOD_DAYS } from '../../src/subordinates/rules/plan-subordinates';
import { matchKey } from '../../src/texts/match-key';

/** Type of a column. Every column may be null. */
export type Kind = 'text' | 'day' | 'count';

export type Value = string | number | null;

/**
 * A column of the table of figures. `read` returns its value for a row, which is the total of a
 * closing or one block.
 */
export interface HistoryColumn {
  readonly name: string;
  readonly kind: Kind;
  readonly read: (file: PeriodFile, row: FrozenFigures) => Value;
}

type Reader = HistoryColumn['read'];

const column = (name: string, kind: Kind, read: Reader): HistoryColumn => ({
  name,
  kind,
  read,
});

/** Columns in the order of the files. Loading several files by wildcard needs the same order in all of them. */
export const COLUMNS: readonly HistoryColumn[] = [
  column('year', 'count', ({ total }) => monthOf(total.cutOff).year),
  column('month', 'count', ({ total }) => monthOf(total.cutOff).month),
  column('office_key', 'text', ({ office }) => matchKey(office)),
  column('dispatch_key', 'text', dispatchKeyOf),
  column('office', 'text', ({ office }) => office),
  column('type', 'text', ({ type }) => type),
  column('number', 'text', ({ total, label }) => dispatchNumber({ number: total.number, label })),
  column('issued_on', 'day', ({ issuedOn }) => issuedOn),
  column('issuing_body', 'text', ({ issuingBody }) => issuingBody),
  column('subject', 'text', ({ subject }) => subject),
  column('asks', 'text', ({ asks }) => asks),
  column('task', 'text', ({ task }) => task),
  column('task_words', 'text', ({ taskWords }) => taskWords),
  column('dispatch', 'text', ({ total }) => total.dispatchId),
  column('period', 'text', ({ total }) => total.period),
  column('cut_off', 'day', ({ total }) => total.cutOff),
  column('closing', 'count', ({ total }) => total.closing),
  column('closed_at', 'text', ({ total }) => total.closedAt),
  column('reason', 'text', ({ total }) => total.reason),
  column('version', 'text', ({ version }) => version),
  column('level', 'text', (_, { level }) => level),
  column('block', 'text', (_, { block }) => block),
  ...FIGURE_NAMES.map((name) => column(snake(name), 'count', (_, row) => row[name])),
  column('reminders', 'count', (_, { reminders }) => reminders),
  column('completed_after', 'count', (_, { completedAfter }) => completedAfter),
  column('checksum', 'text', (_, { checksum }) => checksum),
  column('file_seal', 'text', ({ seal }) => seal),
  column('figure_titles', 'text', ({ figureTitles }) => figureTitles.join('\n') || null),
  column('reported_values', 'text', (_, row) => formatReportedValues(row.reportedValues) || null),
];

/** Rows of a file: first the total, then the blocks. */
export function rowsOfFile(file: PeriodFile): Value[][] {
  return [file.total, ...file.blocks].map((row) => COLUMNS.map(({ read }) => read(file, row)));
}

/**
 * Month to which a closing belongs. A closing may be made some days late, so `SAME_PERIOD_DAYS` are
 * subtracted from the cut-off day first, as in Nhập tổng hợp cấp dưới.
 */
export function monthOf(cutOff: Day): { readonly year: number; readonly month: number } {
  const [year = 0, month = 0] = addDays(cutOff, -SAME_PERIOD_DAYS).split('-').map(Number);
  return { year, month };
}

/** Key of the dispatch, which is the same in the files of every office. */
export function dispatchKeyOf(file: PeriodFile): string {
  return dispatchKey({ ...file, number: file.total.number });
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
