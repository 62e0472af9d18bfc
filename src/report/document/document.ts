import type { Day } from '../../calendar/day';
import type { Language } from '../../texts/language';
import type { PageLayout, ParagraphStyle } from './layout';

export interface ReportParagraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly text: string;
}

/** Horizontal line, centred in its column. `length` is in millimetres. */
export interface Rule {
  readonly kind: 'rule';
  readonly length: number;
}

/**
 * Two columns side by side without borders: the letterhead, or the list of copies and the
 * signature.
 */
export interface SideBySide {
  readonly kind: 'columns';
  /** Both sides of a row start at the same height. */
  readonly rows: readonly {
    readonly left: readonly (ReportParagraph | Rule)[];
    readonly right: readonly (ReportParagraph | Rule)[];
  }[];
}

export type ReportCell =
  | string
  | number
  | { readonly part: number; readonly whole: number }
  | { readonly day: Day };

/** A `group` has one cell across all columns. */
export interface TableRow {
  readonly kind: 'row' | 'group' | 'total';
  readonly cells: readonly ReportCell[];
}

/** `columns` and `rows` are the numbers of columns and head rows that the cell spans. */
export interface Heading {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** `width` is relative to the other columns. */
export interface ReportColumn {
  readonly head: string;
  /** Heading shared with neighbouring columns; `''` for none. */
  readonly group: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** The head is repeated on every page, and rows do not break across pages. */
export interface ReportTable {
  readonly kind: 'table';
  readonly columns: readonly ReportColumn[];
  readonly head: readonly (readonly Heading[])[];
  readonly rows: readonly TableRow[];
  /** Adds a filter in the workbook. */
  readonly filter?: true;
}

export type ReportBlock = ReportParagraph | Rule | SideBySide | ReportTable;

/** Consecutive pages of one orientation. `name` is the name of the sheet in a workbook. */
export interface Section {
  readonly name: string;
  readonly landscape: boolean;
  readonly blocks: readonly ReportBlock[];
}

export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly layout: PageLayout;
  readonly sections: readonly Section[];
}

export function isTable(block: ReportBlock): block is ReportTable {
  return block.kind === 'table';
}

export function reportParagraph(style: ParagraphStyle, text: string): ReportParagraph {
  return { kind: 'paragraph', style, text };
}
