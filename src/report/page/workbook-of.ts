import { packWorkbook } from '../../frame/xlsx/pack-workbook';
import type { Language } from '../../texts/language';
import type { Section } from '../document/document';
import { workbookStyles } from './workbook-cells';
import { filterRange, repeatedRows, sheetParts, sheetXml } from './workbook-sheet';

export function workbookOf(sections: readonly Section[], language: Language): Uint8Array {
  const sheets = sections
    .map(sheetParts)
    .filter((parts) => parts !== null)
    .map((parts) => ({
      name: parts.name,
      xml: sheetXml(parts, language),
      heads: repeatedRows(parts),
      filter: filterRange(parts),
    }));
  return packWorkbook({ sheets, styles: workbookStyles() });
}
