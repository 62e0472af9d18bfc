import type { Box } from './box';
import type { ChartRecord } from './chart-record';
import type { ColumnGroup } from './column-group';
import type { ConditionalFormatRecord } from './conditional-format-record';
import type { FilterRecord } from './filter-record';
import type { ImageRecord } from './image-record';
import type { ProtectionRecord } from './protection-record';
import type { RowGroup } from './row-group';
import type { StyleFields } from './style';

/** The whole file as plain JSON. Equal files have equal snapshots. */
export interface WorkbookSnapshot {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly zone: string;
  readonly activeTab: number;
  readonly tabs: readonly TabSnapshot[];
}

/** Only the style fields of a cell that differ from a plain cell. */
export type CellStyle = Partial<StyleFields>;

/**
 * One tab. `values` covers the cells with content: empty cells are `''`, dates are serial numbers. `display`
 * has the displayed texts. `look` has each cell's index in `looks`; index 0 and missing cells are plain.
 * Formulas and notes are keyed by A1 notation. Widths and heights are keyed by column or row number, and only
 * those that differ from the default are listed.
 */
export interface TabSnapshot {
  readonly id: number;
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly display: readonly (readonly string[])[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly looks: readonly CellStyle[];
  readonly look: readonly (readonly number[])[];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnGroups: readonly ColumnGroup[];
  /** Missing in files that were saved before row groups were emulated. */
  readonly rowGroups?: readonly RowGroup[];
  readonly hidden: boolean;
  readonly colour: string | null;
  readonly gridlinesHidden: boolean;
  readonly merges: readonly Box[];
  readonly protections: readonly ProtectionRecord[];
  readonly conditionalFormats: readonly ConditionalFormatRecord[];
  readonly charts: readonly ChartRecord[];
  readonly images: readonly ImageRecord[];
  readonly filter: FilterRecord | null;
  readonly selection: Box;
}

/** Row and column count from 1. */
export function cellStyleAt(tab: TabSnapshot, row: number, column: number): CellStyle {
  return tab.looks[tab.look[row - 1]?.[column - 1] ?? 0] ?? {};
}
