import type { Day } from '../../calendar/day';
import type { Language } from '../../texts/language';
import type { Layout, Look } from './layout';

/** A paragraph of a report. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly look: Look;
  readonly text: string;
}

/** A line drawn in the middle of its column: its length in millimetres. */
export interface Rule {
  readonly kind: 'rule';
  readonly length: number;
}

/** Two columns side by side, without borders: the letterhead, or the list of copies beside the signature. */
export interface Columns {
  readonly kind: 'columns';
  /** Rows that begin at one height on both sides. */
  readonly rows: readonly {
    readonly left: readonly (Paragraph | Rule)[];
    readonly right: readonly (Paragraph | Rule)[];
  }[];
}

/** What stands in a cell: a text, a count, a share of a whole, or a day. */
export type Cell =
  | string
  | number
  | { readonly part: number; readonly whole: number }
  | { readonly day: Day };

/** A row of a table; a `group` has one cell across all columns. */
export interface TableRow {
  readonly kind: 'row' | 'group' | 'total';
  readonly cells: readonly Cell[];
}

/** A heading of a table: how many columns, and how many rows of the head, it covers. */
export interface Heading {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A column of a table: its heading, its share of the width, and where its cells stand. */
export interface Column {
  readonly head: string;
  /** A heading that it shares with its neighbours; '' for none. */
  readonly group: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A table whose head stands again on every page, and whose rows stay whole. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly head: readonly (readonly Heading[])[];
  readonly rows: readonly TableRow[];
  /** Whether a workbook lets its rows be filtered. */
  readonly filter?: true;
}

/** A picture in the middle of the page: a PNG in base64, its size in millimetres. */
export interface Picture {
  readonly kind: 'picture';
  readonly png: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
}

/** A part of a section, in order. */
export type Block = Paragraph | Rule | Columns | Table | Picture;

/** A stretch of pages of one kind; an annex begins a new one. `name` is what a workbook calls its sheet. */
export interface Section {
  readonly name: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** A report as it is to be set: every form of it, on paper or on screen, is made from this value. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** The office, as the file's author. */
  readonly author: string;
  readonly layout: Layout;
  readonly sections: readonly Section[];
}

/** Tells whether a block is a table. */
export function isTable(block: Block): block is Table {
  return block.kind === 'table';
}

/** Makes a paragraph. */
export function paragraph(look: Look, text: string): Paragraph {
  return { kind: 'paragraph', look, text };
}
