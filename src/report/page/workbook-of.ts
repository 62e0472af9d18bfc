import { packWorkbook } from '../../frame/xlsx/pack-workbook';
import type { Language } from '../../texts/language';
import type { Section } from '../document/document';
import { workbookStyles } from './workbook-cells';
import { filterRange, headRows, sheetParts, sheetXml } from './workbook-sheet';

/** Writes the tables of a report as a workbook, a sheet each. */
export function workbookOf(sections: readonly Section[], language: Language): Uint8Array {
  const sheets = sections
    .map(sheetParts)
    .filter((parts) => parts !== null)
    .map((parts) => ({
      name: parts.name,
      xml: sheetXml(parts, language),
      heads: headRows(parts),
      filter: filterRange(parts),
    }));
  return packWorkbook({ sheets, styles: workbookStyles() });
}
