import { strToU8, zipSync } from 'fflate';
import type { Language } from '../../core/language';
import type { Section } from '../../report/document';
import { workbookStyles, xmlText } from './workbook-cells';
import { headRows, type SheetParts, sheetParts, sheetXml } from './workbook-sheet';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes the tables of a report as a workbook, a sheet each: ECMA-376, Part 1, SpreadsheetML, as little of it as a
 * spreadsheet program needs.
 */
export function workbookOf(sections: readonly Section[], language: Language): Uint8Array {
  const sheets = sections.map(sheetParts).filter((parts) => parts !== null);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships(sheets.length),
    'xl/styles.xml': workbookStyles(),
  };
  sheets.forEach((parts, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(parts, language);
  });
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(DECLARATION + xml)]);
  return zipSync(Object.fromEntries(bytes));
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
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>`,
    ...parts,
    '</Types>',
  ].join('');
}

function workbookXml(sheets: readonly SheetParts[]): string {
  const entries = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = sheets.map((parts, at) => {
    const { first, last } = headRows(parts);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${xmlText(parts.name)}'!$${first}:$${last}</definedName>`;
  });
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    `<sheets>${entries.join('')}</sheets><definedNames>${titles.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
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
