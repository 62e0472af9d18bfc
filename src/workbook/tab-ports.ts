import type { TabKey } from '../records/tab-key';
import type { Vocabulary } from '../words/vocabulary';
import type { Words } from '../words/words';
import type { Cell, CellBlock, Grid, GridRow, Scan } from './cells/cell';
import type { Tab } from './cells/tab';
import type { SummaryRow, SummarySheet } from './tabs/summary-sheet';

/**
 * Reads the shared spreadsheet in bulk. Columns that a file may lack (`newColumns`) are reported after the last
 * column and read as blank.
 */
export interface TabReader {
  /** Reads a tab from its header row down. Throws a user-facing Error if the tab is missing. */
  read(tab: Tab): Grid;
  /** True if the tab exists. Costs no read. */
  has(tab: Tab): boolean;
  /** Header cells of a tab, read once per run. */
  headers(tab: Tab): readonly string[];
  /** Reads some columns as trimmed texts, in one block from the leftmost to the rightmost. */
  scan(tab: Tab, keys: readonly string[]): Scan;
  /**
   * Reads rows by row number, one call per run of consecutive rows: `width` columns from column `from` (default
   * 1).
   */
  readPlaces(tab: Tab, places: readonly number[], width: number, from?: number): readonly GridRow[];
  /**
   * Reads the rows whose cell in column `key` is in `values`. Also returns rows between them that were read in
   * the same block. Reads the headers, that column, and one block per group of nearby rows.
   */
  readMatching(tab: Tab, key: string, values: ReadonlySet<string>): Grid;
}

/** Writes rows. A write of anything but blanks into a column that the tab lacks creates the column first. */
export interface TabWriter {
  /** Writes blocks, one call each. */
  write(tab: Tab, blocks: readonly CellBlock[]): void;
  /** Adds rows below the last non-empty one. */
  append(tab: Tab, cells: readonly (readonly Cell[])[]): void;
  /** Makes everything written so far visible to other runs. */
  flush(): void;
}

/**
 * Creates and repairs the parts of tabs that are not rows of data: the tabs themselves, columns, headers and
 * dropdowns.
 */
export interface TabLayout {
  /**
   * Creates missing tabs, columns, dropdowns and formats without changing what people made. In a tab with rows,
   * a missing column is added only if a file may lack it (`mayBeMissing`). Returns what was added, per tab.
   */
  prepare(tabs: readonly Tab[], words: Words): readonly RepairedTab[];
  /** Creates the columns that a tab may lack and lacks. */
  makeNewColumns(tab: Tab): void;
  /**
   * Adds dropdowns to cells of a column, given by row number. Cells that have a validation rule are left alone.
   */
  addDropdowns(tab: Tab, column: number, choices: ReadonlyMap<number, Vocabulary>): void;
  /** Hides the rows between the headers and a row. */
  hideAbove(tab: Tab, row: number): void;
  /**
   * Reads the headers of a tab. If they are in another row, or below a row of data, moves them back. Returns
   * `null` if the tab is empty or missing.
   */
  repairHeaders(tab: Tab, words: Words): HeaderState | null;
  /** Hides the tab "Bắt đầu" (first steps), which copies of the template have. */
  hideStart(): void;
}

/** Writes Tổng hợp and the status line. */
export interface SummaryWriter {
  /** Writes the line above the headers of Theo dõi. */
  writeStatus(text: string): void;
  /** Replaces the content of Tổng hợp. */
  writeSummary(sheet: SummarySheet): void;
  /** Replaces the alarm rows at the top of Tổng hợp. */
  writeAlarm(rows: readonly SummaryRow[]): void;
  /** Opens Tổng hợp for the person at the spreadsheet. */
  show(): void;
}

/** Result of `repairHeaders`. */
export interface HeaderState {
  readonly headers: readonly string[];
  /** True if the headers were in another row, or below a row of data. They have been moved back. */
  readonly isRaised: boolean;
  /** True if nothing that set-up creates is missing, such as headers and dropdowns. */
  readonly isRight: boolean;
}

/**
 * What set-up added to a tab because it was missing: the whole tab (`isNew`), columns, or dropdowns of columns,
 * by column key.
 */
export interface RepairedTab {
  readonly tab: TabKey;
  readonly isNew: boolean;
  readonly columns: readonly string[];
  readonly dropdowns: readonly string[];
}
