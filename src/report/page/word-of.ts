import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Header,
  ImageRun,
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
  Block,
  Columns,
  Picture,
  ReportDocument,
  Paragraph as ReportParagraph,
  Rule,
  Section,
} from '../document/document';
import type { Layout, Look } from '../document/layout';
import { FONT, twips, wordStyles } from './word-styles';
import { wordTable } from './word-table';

/** A4, in millimetres. */
const PAPER = { width: 210, height: 297 };

/** Sets a report as a Word file, exactly by its layout; `names` are those of the styles, as the writer reads them. */
export function wordOf(
  document: ReportDocument,
  names: Readonly<Record<Look, string>>,
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
  layout: Layout,
  { language, isFirst }: { language: Language; isFirst: boolean },
): ISectionOptions {
  const { top, bottom, left, right } = layout.margins;
  const margin = landscape
    ? { top: left, right: top, bottom: right, left: bottom }
    : { top, right, bottom, left };
  const width = (landscape ? PAPER.height : PAPER.width) - margin.left - margin.right;
  const numberedApart = layout.annexesNumberedApart && !isFirst;
  return {
    properties: {
      titlePage: isFirst || numberedApart,
      page: {
        size: {
          width: twips(PAPER.width),
          height: twips(PAPER.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...inTwips(margin), header: twips(10), footer: twips(10) },
        ...(numberedApart ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: {
      default: numberHeader(layout),
      first: new Header({ children: [new Paragraph('')] }),
    },
    children: blocks.map((block, at) => {
      const stays = blocks[at + 1]?.kind === 'columns';
      return wordBlock(block, { layout, language, width, stays });
    }),
  };
}

function inTwips<Sides extends Readonly<Record<string, number>>>(sides: Sides): Sides {
  const all = Object.entries(sides).map(([side, mm]) => [side, twips(mm)]);
  return Object.fromEntries(all) as Sides;
}

function numberHeader({ numberSize }: Layout): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: numberSize * 2 });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}

/** Where a block is set; the width of its page between the margins, in millimetres. */
interface Place {
  readonly layout: Layout;
  readonly language: Language;
  readonly width: number;
  /** Whether the block stands on one page with the next: the place of the signature is never alone on one. */
  readonly stays: boolean;
}

function wordBlock(block: Block, place: Place): FileChild {
  if (block.kind === 'table') return wordTable(block, twips(place.width), place.language);
  if (block.kind === 'columns') return wordColumns(block, place);
  if (block.kind === 'picture') return wordPicture(block);
  return wordLine(block, place.width, place.stays);
}

/** A rule is the upper border of an empty paragraph that is indented on both sides. */
function wordLine(line: ReportParagraph | Rule, width: number, stays = false): Paragraph {
  if (line.kind === 'paragraph') {
    const keepNext = stays ? { keepNext: true } : {};
    return new Paragraph({ style: line.look, text: printableText(line.text), ...keepNext });
  }
  const indent = twips(Math.max(0, (width - line.length) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 40, after: 0, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000' } },
  });
}

function wordPicture({ png, width, height, alt }: Picture): Paragraph {
  const size = { width: dots(width), height: dots(height) };
  const altText = { name: alt, title: alt, description: alt };
  const run = new ImageRun({ type: 'png', data: png, transformation: size, altText });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] });
}

/** Turns millimetres into the dots in which the size of a picture is told: 96 in an inch. */
function dots(mm: number): number {
  return Math.round((mm / 25.4) * 96);
}

function wordColumns({ rows }: Columns, { layout, width }: Place): Table {
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
