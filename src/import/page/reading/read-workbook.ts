import { unpackParts } from '../../../frame/office-file/unpack-parts';
import { xmlElements, xmlPieces } from '../../../frame/office-file/xml-pieces';
import { readSheet } from './read-sheet';
import { richText } from './rich-text';
import { sheetFormats } from './sheet-formats';

export interface WorkbookSheet {
  /** '' for a table of a document. */
  readonly name: string;
  readonly table: string[][];
}

/** Pictures and other parts of the ZIP file are not unpacked. */
const PARTS =
  /^xl\/(workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook|^xl\/worksheets\/(_rels\/)?[^/]+\.(xml|rels)$/i;

/**
 * Reads only visible, non-empty sheets (.xlsx, ECMA-376). Throws if `bytes` is no workbook, is too large or has
 * a stray cell.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookSheet[] {
  const part = unpackParts(bytes, PARTS);
  const book = part('xl/workbook.xml');
  if (book === '') throw new Error('No workbook');
  const targets = targetsIn(part('xl/_rels/workbook.xml.rels'));
  const texts = sharedTexts(part('xl/sharedStrings.xml'));
  const isFrom1904 = xmlElements(book, 'workbookpr').some((attributes) =>
    /^(1|true)$/.test(attributes.get('date1904') ?? ''),
  );
  const formats = sheetFormats(part('xl/styles.xml'), isFrom1904);
  const names = new Map(
    xmlElements(book, 'sheet')
      .filter((attributes) => (attributes.get('state') ?? 'visible') === 'visible')
      .map((attributes) => [
        (targets.get(attributes.get('id') ?? '') ?? '').replace(/^\/?xl\//, ''),
        attributes.get('name') ?? '',
      ]),
  );
  return [...names]
    .map(([path, name]) => {
      const links = targetsIn(part(`xl/${relationshipsOf(path)}`));
      return { name, table: readSheet(part(`xl/${path}`), { texts, formats, links }) };
    })
    .filter(({ table }) => table.length > 0);
}

function relationshipsOf(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** No real list comes near this number. */
const MAX_TEXTS = 1_000_000;

function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  const text = richText();
  for (const piece of xmlPieces(xml)) {
    text.read(piece);
    if (piece.kind !== 'close' || piece.name !== 'si') continue;
    if (texts.length === MAX_TEXTS) throw new RangeError('Too many texts');
    texts.push(text.take());
  }
  return texts;
}

function targetsIn(relationships: string): Map<string, string> {
  const found = xmlElements(relationships, 'relationship');
  return new Map(
    found.map((attributes) => [attributes.get('id') ?? '', attributes.get('target') ?? '']),
  );
}
