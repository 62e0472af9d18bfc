import ExcelJS from 'exceljs';

/** An .xlsx file with one sheet. Rows begin at A1; `merges` are ranges to merge. */
export async function workbookBytes(
  rows: readonly (readonly ExcelJS.CellValue[])[],
  merges: readonly string[] = [],
  finish: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void = () => {},
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Danh sách');
  for (const row of rows) sheet.addRow([...row]);
  for (const range of merges) sheet.mergeCells(range);
  finish(sheet, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
