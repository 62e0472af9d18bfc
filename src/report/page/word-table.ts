import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Language } from '../../texts/language';
import { printableText } from '../../texts/printable-text';
import { reportCellText } from '../document/cell-text';
import type { Heading, ReportColumn, ReportTable, TableRow as Row } from '../document/document';
import { alignmentOf } from './word-styles';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const GRID = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

/** `width` is in twentieths of a point. */
export function wordTable(table: ReportTable, width: number, language: Language): Table {
  const totalWidth = table.columns.reduce((sum, column) => sum + column.width, 0);
  const columnWidths = table.columns.map((column) =>
    Math.round((column.width / totalWidth) * width),
  );
  return new Table({
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: GRID,
    margins: { left: 57, right: 57, top: 20, bottom: 20 },
    rows: [
      ...table.head.map(wordHeadRow),
      ...table.rows.map((row) => bodyRow(row, table.columns, language)),
    ],
  });
}

function wordHeadRow(headings: readonly Heading[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map(
      ({ text, columns, rows }) =>
        new TableCell({
          columnSpan: columns,
          rowSpan: rows,
          verticalAlign: VerticalAlignTable.CENTER,
          children: [new Paragraph({ style: 'head', text })],
        }),
    ),
  });
}

function bodyRow(
  { kind, cells }: Row,
  columns: readonly ReportColumn[],
  language: Language,
): TableRow {
  const isBold = kind !== 'row';
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell, at) => {
      const text = printableText(reportCellText(cell, language));
      const align = kind === 'group' ? 'left' : (columns[at]?.align ?? 'left');
      const paragraph = new Paragraph({
        style: 'cell',
        ...(align === 'left' ? {} : { alignment: alignmentOf(align) }),
        ...(isBold
          ? { keepNext: kind === 'group', children: [new TextRun({ text, bold: isBold })] }
          : { text }),
      });
      return new TableCell({
        ...(kind === 'group' ? { columnSpan: columns.length } : {}),
        verticalAlign: VerticalAlignTable.CENTER,
        children: [paragraph],
      });
    }),
  });
}
