import type { TabKey } from '../records/tab-key';
import type { Vocabulary } from '../words/vocabulary';
import type { Words } from '../words/words';
import type { Cell, CellBlock, Grid, GridRow, Scan } from './cells/cell';
import type { Tab } from './cells/tab';
import type { ChartChange, StandingChart, SummaryRow, SummarySheet } from './tabs/summary-sheet';

/** Columns that a file may lack are reported after the last column and read as blank. */
export interface TabReader {
  /** Reads a tab from its header row down. Throws a user-facing Error if the tab is missing. */
  read(tab: Tab): Grid;
  /** Costs no read. */
  has(tab: Tab): boolean;
  /** True if the account of this run may write into every cell of a tab. Asked once per run. */
  canEdit(tab: Tab): boolean;
  /** Read once per run. */
  headers(tab: Tab): readonly string[];
  /**
   * Reads trimmed texts in one block from the leftmost to the rightmost of the columns, down to the last row that
   * has a text in one of them.
   */
  scan(tab: Tab, keys: readonly string[]): Scan;
  /**
   * One call per block; rows that lie near each other are read in one. Reads `width` columns from column `from`
   * (default 1).
   */
  readPlaces(tab: Tab, places: readonly number[], width: number, from?: number): readonly GridRow[];
  /**
   * Reads the rows whose trimmed texts in the columns `keys` are wanted, and the tab's `last` rows (default none). Also
   * returns rows between them that were read in the same block. Returns the whole tab if people keep moving rows.
   */
  readMatching(
    tab: Tab,
    keys: readonly string[],
    isWanted: (texts: readonly string[]) => boolean,
    last?: number,
  ): Grid;
  /**
   * Reads the headers again and the rows `first` to `last`, as far as the sheet has them, with one call if `first`
   * is the row below the headers.
   */
  readStretch(tab: Tab, first: number, last: number): Grid;
}

/** Writing anything but blanks into a column that the tab lacks creates the column first. */
export interface TabWriter {
  /** One call per block. */
  write(tab: Tab, blocks: readonly CellBlock[]): void;
  /** Makes sure that `rows` rows can be appended, of which the first would be row `first`. Throws `FileFull`. */
  makeRoom(tab: Tab, first: number, rows: number): void;
  /** Adds the rows below the last non-empty one, and returns the row number of the first. Throws `FileFull`. */
  append(tab: Tab, cells: readonly (readonly Cell[])[]): number;
  /** Deletes runs of rows, by row number. Of many runs, only the cells are emptied. */
  remove(tab: Tab, runs: readonly (readonly number[])[]): void;
  /** Makes everything written so far visible to other runs. */
  flush(): void;
  /** Text that is unique in the file and, in the same minute, greater than those of earlier calls. */
  nextWriteMark(): string;
}

export interface TabLayout {
  /**
   * Does not change what people made. In a tab with rows, a missing column is added only if a file may lack it
   * (`mayBeMissing`). Calls `onNewTab` before it makes a tab.
   */
  prepare(
    tabs: readonly Tab[],
    words: Words,
    onNewTab?: (tab: TabKey) => void,
  ): readonly RepairedTab[];
  makeNewColumns(tab: Tab): void;
  /** `choices` is by row number. Cells that have a validation rule are left alone. */
  addDropdowns(tab: Tab, column: number, choices: ReadonlyMap<number, Vocabulary>): void;
  /** Makes rows a group, collapsed. */
  foldRows(tab: Tab, rows: { readonly first: number; readonly count: number }): void;
  /** Hides the rows between the headers and `row`. */
  hideAbove(tab: Tab, row: number): void;
  /**
   * Moves the headers back if they are in another row or below a row of data. Returns `null` if the tab is
   * empty or missing.
   */
  repairHeaders(tab: Tab, words: Words): HeaderState | null;
  /** Cells of all tabs, blank ones and those of people's own tabs too. Asks two questions a tab. */
  cellCount(): number;
  /** Number of blank columns at the right of a tab that need not be there. Reads how each of their cells looks. */
  blankColumns(tab: Tab): number;
  /**
   * Deletes the last `count` columns of a tab, less those that somebody has filled since `blankColumns`. Returns the
   * number of cells that are gone.
   */
  cutColumns(tab: Tab, count: number): number;
  /** Hides the tab "Bắt đầu" (first steps), which copies of the template have. */
  hideStart(): void;
  /** Throws a user-facing Error if there is no such tab. */
  isTabHidden(tab: TabKey): boolean;
  /**
   * Opens a tab for the person at the spreadsheet, and shows it for everyone if it is hidden. Throws a user-facing
   * Error if there is no such tab.
   */
  openTab(tab: TabKey): void;
  /** Opens a tab at one of its rows. Throws as `openTab`. */
  openRow(tab: Tab, row: number): void;
  /** Hides tabs that exist, for everyone, as long as another one remains in sight. */
  hideTabs(tabs: readonly TabKey[]): void;
}

export interface SummaryWriter {
  /** Writes the line above the headers of the tab Theo dõi. */
  writeStatus(text: string): void;
  /** Writes the rows, not the charts. */
  writeSummary(sheet: SummarySheet): void;
  /** Charts with one of the ids, and charts whose title begins with one of the texts. */
  standingCharts(ids: readonly number[], titles: readonly string[]): readonly StandingChart[];
  /** Changes charts that `standingCharts` has found. Returns the id of each inserted or changed chart by its key. */
  drawCharts(changes: readonly ChartChange[]): ReadonlyMap<string, number>;
  /** Replaces the alarm rows at the top of the tab Tổng hợp. */
  writeAlarm(rows: readonly SummaryRow[]): void;
}

export interface HeaderState {
  readonly headers: readonly string[];
  /** The headers were in another row or below a row of data, and have been moved back. */
  readonly isRaised: boolean;
  /** True if nothing that set-up creates is missing, such as headers and dropdowns. */
  readonly isRight: boolean;
}

/**
 * What set-up added to a tab. `isNew` is true if it added the whole tab; `columns` and `dropdowns` are column
 * keys.
 */
export interface RepairedTab {
  readonly tab: TabKey;
  readonly isNew: boolean;
  readonly columns: readonly string[];
  readonly dropdowns: readonly string[];
}
