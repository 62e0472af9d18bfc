import type { ReportLayout } from '../../records/settings';

/** How a paragraph is set: sizes and spaces in points, the first line's indent in millimetres. */
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
  /** Whether it stands on one page with what follows. */
  readonly stays?: true;
  /** Whether its lines are spaced as running text is. */
  readonly running?: true;
}

/** How a report is set on A4; lengths in millimetres, sizes in points. */
export interface Layout {
  readonly name: ReportLayout;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** The left column of the letterhead, as a share of the width. */
  readonly leftColumn: number;
  readonly numberSize: number;
  /** Lines of running text: exactly so many points, or so many times the height of the letters. */
  readonly lines: { readonly points: number } | { readonly times: number };
  /** Whether the pages of each annex are numbered from 1. */
  readonly annexesNumberedApart: boolean;
  readonly settings: Readonly<Record<Look, Setting>>;
}

/** On A4, of both layouts: 20 mm above and below, 30 mm where the sheets are bound. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };

/** Bold headings of 14 points in the middle, which stay with what follows. */
const HEADED = { size: 14, align: 'center', bold: true, stays: true } as const;

/** What both layouts set alike. */
const SHARED = {
  subject: HEADED,
  annexLabel: HEADED,
  annexTitle: HEADED,
  period: { size: 14, align: 'center', italic: true, before: 3, after: 12 },
  addressee: { size: 14, align: 'center', before: 6, after: 6 },
  notice: { size: 11, align: 'justify', italic: true, boxed: true, before: 6, after: 6 },
  annexNote: { size: 14, align: 'center', italic: true, after: 8 },
  chartTitle: { size: 13, align: 'center', bold: true, before: 8, after: 4, stays: true },
  cell: { size: 10, align: 'left' },
  head: { size: 10, align: 'center', bold: true },
} as const;

/**
 * The layout of Party documents, by Quy định 399-QĐ/TW (09/01/2026) and Hướng dẫn 05-HD/VPTW (27/5/2026): body of 14
 * points on lines of 19, first line 10 mm, the signatory's position not bold, "Nơi nhận" underlined.
 */
function partyLayout(): Layout {
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
    annexesNumberedApart: false,
    settings: {
      ...SHARED,
      superior: plain,
      issuer: { ...plain, bold: true },
      number: plain,
      draft: { ...plain, bold: true, before: 6 },
      nation: { ...plain, size: 15, bold: true },
      motto: plain,
      placeDate: { ...plain, italic: true },
      type: { ...HEADED, size: 16, before: 18 },
      section: { ...body, bold: true, before: 6, stays: true },
      subsection: { ...body, bold: true, stays: true },
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

/** The layout of State documents, by Nghị định 30/2020/NĐ-CP, Phụ lục I. */
function stateLayout(): Layout {
  const plain = { size: 13, align: 'center' } as const;
  const body = { size: 14, align: 'justify', indent: 12.7, after: 6, running: true } as const;
  return {
    name: 'state',
    margins: MARGINS,
    leftColumn: 0.36,
    numberSize: 14,
    lines: { times: 1.15 },
    annexesNumberedApart: true,
    settings: {
      ...SHARED,
      superior: plain,
      issuer: { ...plain, bold: true },
      number: { ...plain, before: 6 },
      draft: { ...plain, bold: true, before: 6 },
      nation: { ...plain, bold: true },
      motto: { size: 14, align: 'center', bold: true },
      placeDate: { size: 14, align: 'center', italic: true, before: 6 },
      type: { ...HEADED, before: 18 },
      section: { ...body, bold: true, before: 6, stays: true },
      subsection: { ...body, bold: true, stays: true },
      body,
      item: body,
      prompt: { ...body, italic: true },
      copiesTitle: { size: 12, align: 'left', bold: true, italic: true, before: 12 },
      copies: { size: 11, align: 'left' },
      authority: { ...HEADED, before: 12 },
      position: { ...HEADED, after: 72 },
    },
  };
}

/** Gives a layout by its name. */
export function layoutOf(name: ReportLayout): Layout {
  return name === 'party' ? partyLayout() : stateLayout();
}

/** What a paragraph is, by which a layout knows how to set it. */
export type Look =
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
  | 'chartTitle'
  | 'cell'
  | 'head';
