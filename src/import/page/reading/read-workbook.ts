import { readSheet } from './read-sheet';
import { richText } from './rich-text';
import { sheetFormats } from './sheet-formats';
import { unpackParts } from './unpack-parts';
import { xmlElements } from './xml-elements';

/** A sheet of a workbook that people see, or a table of a document: its name, and its cells as texts. */
export interface WorkbookSheet {
  /** '' for a table, which has none. */
  readonly name: string;
  readonly table: string[][];
}

/** Parts of a workbook that are read; pictures and the like stay packed. */
const PARTS =
  /^xl\/(workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook|^xl\/worksheets\/[^/]+\.xml$/i;

/**
 * Reads the sheets of a workbook (.xlsx, ECMA-376) that are not hidden and hold anything. Throws when the bytes are
 * no workbook, and where it is too large or has a stray cell.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookSheet[] {
  const part = unpackParts(bytes, PARTS);
  const book = part('xl/workbook.xml');
  if (book === '') throw new Error('No workbook');
  const targets = new Map(
    xmlElements(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      (attributes.Target ?? '').replace(/^\/?xl\//, ''),
    ]),
  );
  const texts = xmlElements(part('xl/sharedStrings.xml'), 'si').map(richText);
  const isFrom1904 = /<(?:\w+:)?workbookPr[^>]*date1904="(1|true)"/.test(book);
  const formats = sheetFormats(part('xl/styles.xml'), isFrom1904);
  return xmlElements(book, 'sheet')
    .filter(({ attributes }) => (attributes.state ?? 'visible') === 'visible')
    .map(({ attributes }) => ({
      name: attributes.name ?? '',
      table: readSheet(part(`xl/${targets.get(attributes.id ?? '') ?? ''}`), { texts, formats }),
    }))
    .filter(({ table }) => table.length > 0);
}
