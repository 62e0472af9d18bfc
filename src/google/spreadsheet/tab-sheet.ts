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

interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** Inserted sheets have one and the same size, so that it is read of the first one only. */
export function sheetInserter(file: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  let size: SheetSize | null = null;
  return (name: string, index: number): TabSheet => {
    const sheet = file.insertSheet(name, index);
    size = size ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    return tabSheet(sheet, size);
  };
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
