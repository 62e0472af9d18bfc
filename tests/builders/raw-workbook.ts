import { strToU8, zipSync } from 'fflate';

/** Hand-written XML parts of a workbook. */
export interface RawParts {
  readonly rows: string;
  /** XML that follows the rows. */
  readonly after?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** XML of the list of sheets; one sheet if it is left out. */
  readonly sheets?: string;
  /** Path of the sheet as its relationship says it. */
  readonly target?: string;
}

/** Packs a workbook with one sheet from XML, which may be damaged or hostile. */
export function rawWorkbook({
  rows,
  after = '',
  sharedStrings = '',
  styles = '',
  sheets = '<sheet name="S" sheetId="1" r:id="rId1"/>',
  target = 'worksheets/sheet1.xml',
}: RawParts): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Target="${target}"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(styles),
    'xl/sharedStrings.xml': strToU8(sharedStrings),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ),
  });
}

/** XML of a row with texts, from column A on. */
export function rawRow(at: number, ...texts: string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${at}">${cells.join('')}</row>`;
}
