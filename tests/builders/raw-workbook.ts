import { strToU8, zipSync } from 'fflate';

/** Parts of a hand-written workbook. */
export interface RawParts {
  /** Rows of the sheet as XML. */
  readonly rows: string;
  /** XML after the rows. */
  readonly after?: string;
  readonly sharedStrings?: string;
}

/** Packs a workbook of one sheet from raw XML, which may be damaged or hostile. */
export function rawWorkbook({ rows, after = '', sharedStrings = '' }: RawParts): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(sharedStrings),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ),
  });
}

/** A row of texts as XML, from column A on. */
export function rawRow(at: number, ...texts: string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${at}">${cells.join('')}</row>`;
}
