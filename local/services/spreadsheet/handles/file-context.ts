import { googleError } from '../../errors/google-error';
import type { Book, Tab } from '../book/book';
import type { CellsOf } from '../book/box';
import type { ChartDraft } from '../book/chart-record';
import type { RuleDraft } from '../book/conditional-format-record';
import type { Change, Store } from '../book/store';
import type { ValidationRecord } from '../book/validation';
import type { CoercionContext } from '../cells/coerce';
import { localeRules } from '../cells/locale';
import { momentOf, serialOfInstant } from '../cells/serial';
import type { Registry } from './service-class';

export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
export type ConditionalFormatBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export interface FileContext extends Registry {
  readonly store: Store;
  readonly id: string;
  /** Owner of the file, whom no protection binds; `''` if protections bind nobody. */
  readonly owner: string;
  /** Returns a new id for a tab, chart, image or protection. Never returns the same id twice. */
  newId(): number;
  /** Returns the file as the running execution sees it, or as committed if no run is under way. */
  book(): Book;
  /** Changes the file for the running execution. If no run is under way, the change is committed at once. */
  edit(change: Change): void;
  range(cells: CellsOf): Range;
  sheet(tab: number): Sheet;
  spreadsheet(): Spreadsheet;
  /** These builders start from an existing object, for modify() and copy(). */
  chartBuilder(draft: ChartDraft): ChartBuilder;
  conditionalFormatBuilder(draft: RuleDraft): ConditionalFormatBuilder;
  validationBuilder(record: ValidationRecord): ValidationBuilder;
  toast(toast: Toast): void;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

/** `now` decides the year of a date typed without one. */
export function coercionContextOf(book: Book, now: number): CoercionContext {
  const thisYear = momentOf(serialOfInstant(now, book.zone)).year;
  return { rules: localeRules(book.locale), zone: book.zone, thisYear };
}

export function tabOf(file: FileContext, id: number): Tab {
  const tab = file.book().tabs.find((one) => one.id === id);
  if (!tab) throw googleError(`Sheet ${id} not found`);
  return tab;
}

export function cellsOfRange(file: FileContext, range: Range): CellsOf {
  const known = file.states.get(range)?.state as { cells: CellsOf } | undefined;
  if (!known) throw googleError('Range not found');
  return known.cells;
}

export function idOfSheet(file: FileContext, sheet: Sheet): number {
  const known = file.states.get(sheet)?.state as { tab: number } | undefined;
  if (!known) throw googleError('Sheet not found');
  return known.tab;
}
