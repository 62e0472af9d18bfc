import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { type OfficeList, type WrittenCell, writtenCells } from './office-lists';
import { workbookBytes } from './workbook-bytes';

type Rows = OfficeList['rows'];

/** The list as a workbook (.xlsx) with merged cells. */
export function asWorkbook(rows: Rows): Promise<Uint8Array> {
  const plain = rows.map((row) => row.map((cell) => (cell === '<' || cell === '^' ? null : cell)));
  const merges = writtenCells(rows)
    .flat()
    .filter(({ across, down }) => across > 1 || down > 1)
    .map(
      ({ row, column, across, down }) =>
        `${letter(column)}${row + 1}:${letter(column + across - 1)}${row + down}`,
    );
  return workbookBytes(plain, merges);
}

/** The list as a Word document (.docx) with a heading and a table with merged cells. */
export async function asDocument(rows: Rows, before: readonly Table[] = []): Promise<Uint8Array> {
  const document = new Document({
    sections: [{ children: [new Paragraph('ĐẢNG BỘ XÃ MẪU SƠN'), ...before, tableOf(rows)] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export function tableOf(rows: Rows): Table {
  return new Table({
    rows: writtenCells(rows).map(
      (cells) =>
        new TableRow({
          children: cells.map(
            ({ text, across, down }) =>
              new TableCell({
                columnSpan: across,
                rowSpan: down,
                children: text
                  .split('\n')
                  .map(
                    (line, at) =>
                      new Paragraph({ children: [new TextRun({ text: line, bold: at === 0 })] }),
                  ),
              }),
          ),
        }),
    ),
  });
}

/**
 * The list as HTML that Word puts on the clipboard: with styles, paragraphs in cells, and line
 * breaks in odd places.
 */
export function asClipboard(rows: Rows): string {
  const cellOf = ({ text, across, down }: WrittenCell) =>
    [
      `  <td width=64${across > 1 ? ` colspan=${across}` : ''}${down > 1 ? ` rowspan=${down}` : ''} valign=top style='width:48.0pt;border:solid windowtext 1.0pt'>`,
      ...text
        .split('\n')
        .map(
          (line) =>
            `  <p class=MsoNormal align=center><b><span lang=VI\n  style='font-size:13.0pt'>${wrapped(line)}</span></b><o:p></o:p></p>`,
        ),
      '  </td>',
    ].join('\n');
  const body = writtenCells(rows).map(
    (cells) => ` <tr style='mso-yfti-irow:0'>\n${cells.map(cellOf).join('\n')}\n </tr>`,
  );
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
<style><!-- /* <table> */ p.MsoNormal {margin:0cm;} --></style></head><body lang=VI><!--StartFragment-->
<p class=MsoNormal>ĐẢNG BỘ XÃ MẪU SƠN<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0>\n${body.join('\n')}\n</table><!--EndFragment--></body></html>`;
}

/** The list as text that Word puts on the clipboard. Line breaks in cells look like new rows. */
export function asText(rows: Rows): string {
  return writtenCells(rows)
    .map((cells, at) => {
      const columns = (rows[at] ?? []).map(
        (cell, column) =>
          cells.find((one) => one.column === column)?.text ?? (cell === '<' ? null : ''),
      );
      return columns.filter((cell) => cell !== null).join('\t');
    })
    .join('\r\n');
}

function wrapped(line: string): string {
  return line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/ /, '\n  ');
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
