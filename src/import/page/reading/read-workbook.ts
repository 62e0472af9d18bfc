import { unpackParts } from '../../../frame/office-file/unpack-parts';
import { xmlElements } from '../../../frame/office-file/xml-elements';
import { readSheet } from './read-sheet';
import { richText } from './rich-text';
import { sheetFormats } from './sheet-formats';

/** A visible sheet of a workbook, or a table of a document. */
export interface WorkbookSheet {
  /** '' for a table. */
  readonly name: string;
  readonly table: string[][];
}

/** Parts of the ZIP file that are unpacked. Pictures and other parts are not. */
const PARTS =
  /^xl\/(workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook|^xl\/worksheets\/(_rels\/)?[^/]+\.(xml|rels)$/i;

/**
 * Reads the visible, non-empty sheets of a workbook (.xlsx, ECMA-376). Throws if `bytes` is no
 * workbook, is too large or has a stray cell.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookSheet[] {
  const part = unpackParts(bytes, PARTS);
  const book = part('xl/workbook.xml');
  if (book === '') throw new Error('No workbook');
  const targets = targetsIn(part('xl/_rels/workbook.xml.rels'));
  const texts = xmlElements(part('xl/sharedStrings.xml'), 'si').map(richText);
  const isFrom1904 = /<(?:\w+:)?workbookPr[^>]*date1904="(1|true)"/.test(book);
  const formats = sheetFormats(part('xl/styles.xml'), isFrom1904);
  return xmlElements(book, 'sheet')
    .filter(({ attributes }) => (attributes.state ?? 'visible') === 'visible')
    .map(({ attributes }) => {
      const path = (targets.get(attributes.id ?? '') ?? '').replace(/^\/?xl\//, '');
      const links = targetsIn(part(`xl/${path.replace(/([^/]+)$/, '_rels/$1.rels')}`));
      const table = readSheet(part(`xl/${path}`), { texts, formats, links });
      return { name: attributes.name ?? '', table };
    })
    .filter(({ table }) => table.length > 0);
}

/** Targets of a part's relationships, by id. */
function targetsIn(relationships: string): Map<string, string> {
  const found = xmlElements(relationships, 'Relationship');
  return new Map(found.map(({ attributes: { Id = '', Target = '' } }) => [Id, Target]));
}
