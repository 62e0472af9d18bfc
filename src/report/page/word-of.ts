import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../../texts/language';
import { printableText } from '../../texts/printable-text';
import type {
  ReportBlock,
  ReportDocument,
  ReportParagraph,
  Rule,
  Section,
  SideBySide,
} from '../document/document';
import type { PageLayout, ParagraphStyle } from '../document/layout';
import { FONT, twips, wordStyles } from './word-styles';
import { wordTable } from './word-table';

/** A4 in millimetres. */
const PAPER = { width: 210, height: 297 };

/** `names` are the style names that Word shows. */
export function wordOf(
  document: ReportDocument,
  names: Readonly<Record<ParagraphStyle, string>>,
): Promise<Blob> {
  const { title, author, layout, language, sections } = document;
  return Packer.toBlob(
    new Document({
      title,
      creator: author,
      lastModifiedBy: author,
      styles: {
        default: {
          document: {
            run: {
              font: FONT,
              size: 28,
              language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' },
            },
          },
        },
        paragraphStyles: wordStyles(layout, names),
      },
      sections: sections.map((section, at) =>
        wordSection(section, layout, { language, isFirst: at === 0 }),
      ),
    }),
  );
}

function wordSection(
  { landscape, blocks }: Section,
  layout: PageLayout,
  { language, isFirst }: { language: Language; isFirst: boolean },
): ISectionOptions {
  const { top, bottom, left, right } = layout.margins;
  const margin = landscape
    ? { top: left, right: top, bottom: right, left: bottom }
    : { top, right, bottom, left };
  const width = (landscape ? PAPER.height : PAPER.width) - margin.left - margin.right;
  const restartsNumbers = layout.restartsNumbersPerAnnex && !isFirst;
  return {
    properties: {
      titlePage: isFirst || restartsNumbers,
      page: {
        size: {
          width: twips(PAPER.width),
          height: twips(PAPER.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...inTwips(margin), header: twips(10), footer: twips(10) },
        ...(restartsNumbers ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: {
      default: numberHeader(layout),
      first: new Header({ children: [new Paragraph('')] }),
    },
    children: blocks.map((block, at) => {
      const keepWithNext = blocks[at + 1]?.kind === 'columns';
      return wordBlock(block, { layout, language, width, keepWithNext });
    }),
  };
}

function inTwips<Sides extends Readonly<Record<string, number>>>(sides: Sides): Sides {
  const all = Object.entries(sides).map(([side, mm]) => [side, twips(mm)]);
  return Object.fromEntries(all) as Sides;
}

function numberHeader({ numberSize }: PageLayout): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: numberSize * 2 });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}

/** `width` is the width between the margins in millimetres. */
interface BlockContext {
  readonly layout: PageLayout;
  readonly language: Language;
  readonly width: number;
  /** Keeps the block on one page with the next one, so that the signature is never alone on a page. */
  readonly keepWithNext: boolean;
}

function wordBlock(block: ReportBlock, context: BlockContext): FileChild {
  if (block.kind === 'table') return wordTable(block, twips(context.width), context.language);
  if (block.kind === 'columns') return wordColumns(block, context);
  return wordLine(block, context.width, context.keepWithNext);
}

function wordLine(line: ReportParagraph | Rule, width: number, stays = false): Paragraph {
  if (line.kind === 'paragraph') {
    const keepNext = stays ? { keepNext: true } : {};
    return new Paragraph({ style: line.style, text: printableText(line.text), ...keepNext });
  }
  const indent = twips(Math.max(0, (width - line.length) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 40, after: 0, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000' } },
  });
}

function wordColumns({ rows }: SideBySide, { layout, width }: BlockContext): Table {
  const shares = [layout.leftColumn, 1 - layout.leftColumn];
  const widths = shares.map((share) => twips(share * width));
  const side = (lines: readonly (ReportParagraph | Rule)[], at: number) =>
    new TableCell({
      margins: { left: 57, right: 57 },
      children: lines.map((line) => wordLine(line, (shares[at] ?? 0) * width - 2)),
    });
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: rows.map(
      ({ left, right }) =>
        new TableRow({ cantSplit: true, children: [side(left, 0), side(right, 1)] }),
    ),
  });
}
