import type { Words } from '../../words/words';
import type { Tab } from '../../workbook/cells/tab';
import { gridColumns } from '../../workbook/grid-size';
import { growing } from './cell-count';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A sheet whose size is read once per run: each such question takes as long as reading cells, and after a write
 * it also makes Google apply what waits.
 * @see https://developers.google.com/apps-script/guides/support/best-practices
 */
export interface TabSheet {
  readonly sheet: Sheet;
  /** True if this run inserted the sheet, so that no look of it has to be read. */
  readonly isNew: boolean;
  /** Number of rows, blank ones too. */
  rows(): number;
  /** Number of columns, blank ones too. */
  columns(): number;
  /** Makes sure that there are at least `count` columns. */
  ensureColumns(count: number): void;
  /** Reads the size again, after rows or columns were inserted or deleted in another way. */
  forgetSize(): void;
}

/** Cells of a sheet that Google inserts: 1,000 rows of 26 columns. */
const USUAL_CELLS = 26_000;

interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Inserts sheets with as many columns as a tab needs. Google gives all of them one and the same size, so that it is
 * read of the first one only.
 */
export function sheetInserter(file: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  let given: SheetSize | null = null;
  return (tab: Tab, index: number, words: Words): TabSheet => {
    const cells = () => USUAL_CELLS;
    const sheet = growing(
      () => file,
      cells,
      words,
      () => file.insertSheet(words.tabs[tab.key].name, index),
    );
    given = given ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    return tabSheet(sheet, { ...given, columns: fitColumns(sheet, tab, given.columns) });
  };
}

/** Gives a blank sheet of `width` columns as many as a new tab has, and returns their number. */
export function fitColumns(sheet: Sheet, tab: Tab, width: number): number {
  const columns = gridColumns(tab);
  const spare = width - columns;
  if (spare > 0) sheet.deleteColumns(columns + 1, spare);
  if (spare < 0) sheet.insertColumnsAfter(width, -spare);
  return columns;
}

/** `inserted` is the size of a sheet that this run has inserted. */
export function tabSheet(sheet: Sheet, inserted?: SheetSize): TabSheet {
  let size: { rows?: number; columns?: number } = { ...inserted };
  const columns = () => {
    size.columns = size.columns ?? sheet.getMaxColumns();
    return size.columns;
  };
  return {
    sheet,
    isNew: inserted !== undefined,
    rows: () => {
      size.rows = size.rows ?? sheet.getMaxRows();
      return size.rows;
    },
    columns,
    ensureColumns: (count) => {
      const missing = count - columns();
      if (missing <= 0) return;
      sheet.insertColumnsAfter(columns(), missing);
      size.columns = count;
    },
    forgetSize: () => {
      size = {};
    },
  };
}
