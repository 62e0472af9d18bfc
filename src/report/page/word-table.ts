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
import { cellText } from '../document/cell-text';
import type { Column, Heading, Table as ReportTable, TableRow as Row } from '../document/document';
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

/** Sets a table over so many twentieths of a point: its head on every page, its rows whole. */
export function wordTable(table: ReportTable, width: number, language: Language): Table {
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
  const columnWidths = table.columns.map((column) => Math.round((column.width / whole) * width));
  return new Table({
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: GRID,
    margins: { left: 57, right: 57, top: 20, bottom: 20 },
    rows: [
      ...table.head.map(headRow),
      ...table.rows.map((row) => bodyRow(row, table.columns, language)),
    ],
  });
}

function headRow(headings: readonly Heading[]): TableRow {
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

function bodyRow({ kind, cells }: Row, columns: readonly Column[], language: Language): TableRow {
  const bold = kind !== 'row';
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell, at) => {
      const text = printableText(cellText(cell, language));
      const align = kind === 'group' ? 'left' : (columns[at]?.align ?? 'left');
      const paragraph = new Paragraph({
        style: 'cell',
        ...(align === 'left' ? {} : { alignment: alignmentOf(align) }),
        ...(bold
          ? { keepNext: kind === 'group', children: [new TextRun({ text, bold })] }
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
