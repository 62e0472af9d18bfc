import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readListFile } from '../../../../src/import/page/reading/read-list-file';
import { cpuCost } from '../../../builders/cpu-cost';
import { type RawParts, rawRow, rawWorkbook } from '../../../builders/raw-workbook';

/**
 * Sizes of a file's measured part in bytes. The small ones come first: a quadratic reader fails there within
 * seconds, and takes an hour for the large one.
 */
const SIZES = [60_000, 1_000_000];

/** A reader may take this much longer than for a regular file of the same size. */
const MAX_RATIO = 20;

/** The least cost of so many runs counts. */
const RUNS = 4;

const costOf = (bytes: Uint8Array) => cpuCost(() => readListFile(bytes)).cost;

/** Makes a file of about `size` bytes. */
type Build = (size: number) => Uint8Array;

const fill = (text: string, size: number) => text.repeat(Math.ceil(size / text.length));
const numbered = (text: (at: number) => string, size: number) =>
  Array.from({ length: Math.ceil(size / text(1_000).length) }, (_, at) => text(at)).join('');

const workbook = (parts: Partial<RawParts>) => rawWorkbook({ rows: rawRow(1, 'x'), ...parts });
const rows = (xml: string) => workbook({ rows: xml });
const documentOf = (xml: string) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${xml}</w:body></w:document>`) });
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const page = (html: string) => strToU8(`<html><table>${html}</table></html>`);
const cell = (text: string) => `<w:tbl><w:tr><w:tc><w:t>${text}</w:t></w:tc></w:tr></w:tbl>`;

const sound = {
  sheet: (size) => rows(numbered((at) => rawRow(at + 1, 'Trường Mẫu', 'a@mau.example.org'), size)),
  sharedTexts: (size) =>
    workbook({ sharedStrings: `<sst>${fill('<si><t>Trường Mẫu</t></si>', size)}</sst>` }),
  document: (size) =>
    documentOf(
      `<w:tbl>${fill('<w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr>', size)}</w:tbl>`,
    ),
  page: (size) => page(fill('<tr><td>Trường Mẫu</td></tr>', size)),
  text: (size) => strToU8(fill('Tổ 1;a\n', size)),
  oldText: (size) => latin(fill('Tr\xfd\xf5\xccng M\xe2\xc3u;x\n', size)),
} satisfies Record<string, Build>;

type Kind = keyof typeof sound;

/** Markup that has no end, nests, or repeats. */
// biome-ignore format: a list of short texts
const MARKUP: readonly string[] = [
  '<', '<a', '<a ', '<a>', '</a>', '<a/>', '<a b=', '<a b="', "<a b='", '<a b="c" ', 'a="b" ', 'a:', '= ', '"',
  '<row aaa', '<si ', '<si>', '<t>', '<w:tr aaa', '<tr>', '<td>', '<table>', '<tr><td rowspan=99999>',
  '<a href="mailto:a">', '<!', '<!--', '-->', '<![CDATA[', '<!DOCTYPE a [', '<?', '&', '&a', '&#1', '&amp;', ' ',
];

/** Rows, cells and quotes of delimited texts. */
// biome-ignore format: a list of short texts
const TEXT: readonly string[] = ['a', ' ', '\n', '\t', ';', '"', '""', '",', '"\n', '"a";"', '""";'];

const FORMS: Readonly<Record<Kind, readonly string[]>> = {
  sheet: MARKUP,
  sharedTexts: ['<si ', '<si>', '<si/>', '<rPh>'],
  document: MARKUP,
  page: MARKUP,
  text: TEXT,
  /** One long word, and tone marks without letters. */
  oldText: ['\xe0', '\xec\xf2'],
};

/** Parts that end with the hostile form: with no `>` after it, each search for one goes to the end. */
const inside: Readonly<Record<Kind, (markup: string) => Uint8Array>> = {
  sheet: rows,
  sharedTexts: (markup) => workbook({ sharedStrings: `<sst>${markup}` }),
  document: (markup) => zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${markup}`) }),
  page: (markup) => strToU8(`<html><table>${markup}`),
  text: strToU8,
  oldText: latin,
};

/** Files with a hostile form in one place. */
const PLACES: readonly (readonly [string, Kind, Build])[] = [
  [
    'one tag with many attributes',
    'sheet',
    (size) => rows(`<row ${numbered((at) => `a${at}="" `, size)}/>`),
  ],
  ['one attribute with a long name', 'sheet', (size) => rows(`<row ${fill('a', size)}/>`)],
  [
    'a long cell reference',
    'sheet',
    (size) => rows(`<row><c r="${fill('A', size)}"><v>1</v></c></row>`),
  ],
  ['many sheets in one part', 'sheet', (size) => sheetsOf(size)],
  ['a long path of a sheet', 'sheet', (size) => rawWorkbookAt(`${fill('a', size)}/`)],
  ['an unclosed format', 'sheet', (size) => formatted(fill('[', size / 2), size / 2)],
  ['a format of many zeros', 'sheet', (size) => formatted(fill('0', size / 2), size / 2)],
  ['a cell of blanks', 'document', (size) => documentOf(cell(fill('\u00a0', size / 2)))],
  ['nested links', 'document', (size) => documentOf(cell(fill('</w:t><w:hyperlink><w:t>', size)))],
  [
    'many cells of one row',
    'document',
    (size) => documentOf(`<w:tbl><w:tr>${fill('<w:tc/>', size)}</w:tr></w:tbl>`),
  ],
  ['a cell of blanks', 'page', (size) => page(`<tr><td>${fill('\u00a0', size / 2)}`)],
  [
    'links without text',
    'page',
    (size) => page(`<tr><td>${fill('a', size / 2)}${fill('<a href="mailto:a">', size / 2)}`),
  ],
];

function sheetsOf(size: number): Uint8Array {
  return rawWorkbook({
    rows: fill(rawRow(1, 'x'), size / 2),
    sheets: fill('<sheet name="S" r:id="rId1"/>', size / 2),
  });
}

function rawWorkbookAt(target: string): Uint8Array {
  return rawWorkbook({ rows: '', target });
}

function formatted(code: string, size: number): Uint8Array {
  return workbook({
    rows: numbered((at) => `<row r="${at + 1}"><c s="0"><v>1</v></c></row>`, size),
    styles: `<styleSheet><numFmt numFmtId="164" formatCode="${code}"/><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
  });
}

const soundCosts = new Map<string, number>();

function soundCost(kind: Kind, size: number): number {
  const key = `${kind} ${size}`;
  const known = soundCosts.get(key);
  if (known !== undefined) return known;
  const bytes = sound[kind](size);
  const cost = Math.min(...Array.from({ length: RUNS }, () => costOf(bytes)));
  soundCosts.set(key, cost);
  return cost;
}

function expectLinear(kind: Kind, build: Build): void {
  for (const size of SIZES) {
    const bytes = build(size);
    const most = soundCost(kind, size) * MAX_RATIO;
    let cost = costOf(bytes);
    for (let run = 1; run < RUNS && cost >= most; run += 1) cost = Math.min(cost, costOf(bytes));
    expect(cost, `${size} bytes`).toBeLessThan(most);
  }
}

describe.each(Object.keys(sound) as Kind[])(
  'a hostile file is read or refused in linear time: %s',
  (kind) => {
    it('is readable if it is not hostile', () => {
      expect(readListFile(sound[kind](1_000)).ok).toBe(true);
    });
    it.each(FORMS[kind])('of many %j', (form) => {
      expectLinear(kind, (size) => inside[kind](fill(form, size)));
    });
    it.each(PLACES.filter(([, of]) => of === kind))('with %s', (_, of, build) => {
      expectLinear(of, build);
    });
  },
);
