import type { ReportLayout } from '../../records/setting-kinds';

/** `size`, `before` and `after` are in points; `indent`, of the first line, is in millimetres. */
export interface Setting {
  readonly size: number;
  readonly align: 'left' | 'center' | 'justify';
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly boxed?: true;
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepWithNext?: true;
  /** The paragraph has the line spacing `lines` of the layout. */
  readonly running?: true;
}

/** `margins` are in millimetres; `numberSize`, of the page number, is in points. */
export interface PageLayout {
  readonly name: ReportLayout;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Width of the left column of letterhead and signature, as a share of the text width. */
  readonly leftColumn: number;
  readonly numberSize: number;
  /** Line spacing of body text: exactly `points` points, or `times` the single spacing. */
  readonly lines: { readonly points: number } | { readonly times: number };
  readonly restartsNumbersPerAnnex: boolean;
  readonly settings: Readonly<Record<ParagraphStyle, Setting>>;
}

/** Millimetres. The pages are bound on the left side. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };

const HEADING = { size: 14, align: 'center', bold: true, keepWithNext: true } as const;

const SHARED = {
  subject: HEADING,
  annexLabel: HEADING,
  annexTitle: HEADING,
  period: { size: 14, align: 'center', italic: true, before: 3, after: 12 },
  addressee: { size: 14, align: 'center', before: 6, after: 6 },
  notice: { size: 11, align: 'justify', italic: true, boxed: true, before: 6, after: 6 },
  annexNote: { size: 14, align: 'center', italic: true, after: 8 },
  cell: { size: 10, align: 'left' },
  head: { size: 10, align: 'center', bold: true },
} as const;

/** Layout of Party documents, by Quy định 399-QĐ/TW (09/01/2026) and Hướng dẫn 05-HD/VPTW (27/5/2026). */
function partyLayout(): PageLayout {
  const plain = { size: 14, align: 'center' } as const;
  const body = {
    size: 14,
    align: 'justify',
    indent: 10,
    before: 3,
    after: 3,
    running: true,
  } as const;
  return {
    name: 'party',
    margins: MARGINS,
    leftColumn: 0.41,
    numberSize: 14,
    lines: { points: 19 },
    restartsNumbersPerAnnex: false,
    settings: {
      ...SHARED,
      superior: plain,
      issuer: { ...plain, bold: true },
      number: plain,
      draft: { ...plain, bold: true, before: 6 },
      nation: { ...plain, size: 15, bold: true },
      motto: plain,
      placeDate: { ...plain, italic: true },
      type: { ...HEADING, size: 16, before: 18 },
      section: { ...body, bold: true, before: 6, keepWithNext: true },
      subsection: { ...body, bold: true, keepWithNext: true },
      body,
      item: body,
      prompt: { ...body, italic: true },
      copiesTitle: { size: 14, align: 'left', underline: true, before: 12 },
      copies: { size: 12, align: 'left' },
      authority: { ...plain, bold: true, before: 12 },
      position: { ...plain, after: 72 },
    },
  };
}

/** Layout of State documents, by Nghị định 30/2020/NĐ-CP, Phụ lục I. */
function stateLayout(): PageLayout {
  const plain = { size: 13, align: 'center' } as const;
  const body = { size: 14, align: 'justify', indent: 12.7, after: 6, running: true } as const;
  return {
    name: 'state',
    margins: MARGINS,
    leftColumn: 0.36,
    numberSize: 14,
    lines: { times: 1.15 },
    restartsNumbersPerAnnex: true,
    settings: {
      ...SHARED,
      superior: plain,
      issuer: { ...plain, bold: true },
      number: { ...plain, before: 6 },
      draft: { ...plain, bold: true, before: 6 },
      nation: { ...plain, bold: true },
      motto: { size: 14, align: 'center', bold: true },
      placeDate: { size: 14, align: 'center', italic: true, before: 6 },
      type: { ...HEADING, before: 18 },
      section: { ...body, bold: true, before: 6, keepWithNext: true },
      subsection: { ...body, bold: true, keepWithNext: true },
      body,
      item: body,
      prompt: { ...body, italic: true },
      copiesTitle: { size: 12, align: 'left', bold: true, italic: true, before: 12 },
      copies: { size: 11, align: 'left' },
      authority: { ...HEADING, before: 12 },
      position: { ...HEADING, after: 72 },
    },
  };
}

export function layoutOf(name: ReportLayout): PageLayout {
  return name === 'party' ? partyLayout() : stateLayout();
}

export type ParagraphStyle =
  | 'superior'
  | 'issuer'
  | 'number'
  | 'draft'
  | 'nation'
  | 'motto'
  | 'placeDate'
  | 'type'
  | 'subject'
  | 'period'
  | 'addressee'
  | 'section'
  | 'subsection'
  | 'body'
  | 'item'
  | 'prompt'
  | 'copiesTitle'
  | 'copies'
  | 'authority'
  | 'position'
  | 'notice'
  | 'annexLabel'
  | 'annexTitle'
  | 'annexNote'
  | 'cell'
  | 'head';
