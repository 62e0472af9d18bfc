import { strToU8, zipSync } from 'fflate';
import { xmlText } from './xml-text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function workbookBlob(bytes: Uint8Array): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX });
}

export interface PackedSheet {
  readonly name: string;
  /** The worksheet part, without the XML declaration. */
  readonly xml: string;
  /** Rows (from 1) that are repeated on every printed page, or `null`. */
  readonly heads: { readonly first: number; readonly last: number } | null;
  /** The range of the AutoFilter. Excel also needs it as a hidden defined name. */
  readonly filter?: string | null;
}

export interface WorkbookParts {
  readonly sheets: readonly PackedSheet[];
  readonly styles: string;
}

/** Packs a minimal .xlsx file (SpreadsheetML, ECMA-376 Part 1) with the sheets and the styles. */
export function packWorkbook({ sheets, styles }: WorkbookParts): Uint8Array {
  const xml: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships(sheets.length),
    'xl/styles.xml': styles,
  };
  const files: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(xml)) files[name] = strToU8(DECLARATION + text);
  sheets.forEach((sheet, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(DECLARATION + sheet.xml);
  });
  return zipSync(files);
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="json" ContentType="application/json"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>`,
    ...parts,
    '</Types>',
  ].join('');
}

function workbookXml(sheets: readonly PackedSheet[]): string {
  const entries = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, heads, filter }, at) => {
    const sheet = `'${xmlText(name.replace(/'/g, "''"))}'`;
    return [
      filter
        ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${sheet}!${absoluteRange(filter)}</definedName>`
        : '',
      heads
        ? `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${sheet}!$${heads.first}:$${heads.last}</definedName>`
        : '',
    ];
  });
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    `<sheets>${entries.join('')}</sheets><definedNames>${names.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

/** Makes a range absolute: `$A$1:$C$9`. */
function absoluteRange(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function relationships(sheets: number): string {
  const entries = Array.from(
    { length: sheets },
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return [
    `<Relationships xmlns="${PACKAGE}/relationships">`,
    ...entries,
    `<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    '</Relationships>',
  ].join('');
}
