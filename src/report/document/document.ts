import type { Day } from '../../calendar/day';
import type { Language } from '../../texts/language';
import type { PageLayout, ParagraphStyle } from './layout';

export interface ReportParagraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly text: string;
}

/** Horizontal line, centred in its column; length in millimetres. */
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
  /** Rows start at the same height on both sides. */
  readonly rows: readonly {
    readonly left: readonly (ReportParagraph | Rule)[];
    readonly right: readonly (ReportParagraph | Rule)[];
  }[];
}

/** Value of a cell: a text, a count, a share (`part` of `whole`), or a day. */
export type ReportCell =
  | string
  | number
  | { readonly part: number; readonly whole: number }
  | { readonly day: Day };

/** Row of a table. A `group` has one cell across all columns. */
export interface TableRow {
  readonly kind: 'row' | 'group' | 'total';
  readonly cells: readonly ReportCell[];
}

/** Cell of a table's head. `columns` and `rows` are the numbers of columns and head rows that it spans. */
export interface Heading {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** Column of a table; `width` is relative to the other columns. */
export interface ReportColumn {
  readonly head: string;
  /** Heading shared with neighbouring columns; `''` for none. */
  readonly group: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** Table whose head is repeated on every page and whose rows do not break across pages. */
export interface ReportTable {
  readonly kind: 'table';
  readonly columns: readonly ReportColumn[];
  readonly head: readonly (readonly Heading[])[];
  readonly rows: readonly TableRow[];
  /** True if the table gets a filter in workbook output. */
  readonly filter?: true;
}

/** Centred picture. `png` is base64-encoded; `width` and `height` are in millimetres. */
export interface Picture {
  readonly kind: 'picture';
  readonly png: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export type ReportBlock = ReportParagraph | Rule | SideBySide | ReportTable | Picture;

/**
 * Consecutive pages of one orientation. Each annex is a section; `name` is the name of its sheet in
 * a workbook.
 */
export interface Section {
  readonly name: string;
  readonly landscape: boolean;
  readonly blocks: readonly ReportBlock[];
}

/**
 * A report independent of its output format. Word, PDF, workbook and preview are all made from it.
 */
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
