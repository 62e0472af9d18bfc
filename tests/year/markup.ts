export interface TextLine {
  readonly kind: 'line';
  readonly text: string;
}

export interface TextTable {
  readonly kind: 'table';
  /** One heading for each column; a heading above several columns is replaced by those below it. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Names of tags, as parts of patterns. */
interface Tags {
  readonly table: string;
  readonly row: string;
  readonly cell: string;
  readonly line: string;
}

const HTML: Tags = { table: 'table', row: 'tr', cell: 't[dh]', line: '(?:p|h[1-3])' };
const WORD: Tags = { table: 'w:tbl', row: 'w:tr', cell: 'w:tc', line: 'w:p' };

/** Lines and tables of HTML in order. A bar is read as its width. */
export function partsOfHtml(html: string): (TextLine | TextTable)[] {
  const body = html
    .replace(/[\s\S]*<body>/, '')
    .replace(/<td class="bar"[\s\S]*?class="full"[^>]*width="(\d+%)"[\s\S]*?<\/table>/g, '<td>$1')
    .replaceAll('<br>', '\n')
    .replaceAll('&nbsp;', ' ');
  return partsOf(body, HTML);
}

/** Lines and tables of the file `word/document.xml` in order. */
export function partsOfWord(xml: string): (TextLine | TextTable)[] {
  return partsOf(xml, WORD);
}

/** Elements with a tag that are not inside one another. */
const elements = (markup: string, tag: string) =>
  markup.match(new RegExp(`<(${tag})[ >][\\s\\S]*?</\\1>`, 'g')) ?? [];

function partsOf(markup: string, tags: Tags): (TextLine | TextTable)[] {
  const all = elements(markup, `(?:${tags.table}|${tags.line})`);
  return all.map((element) =>
    element.startsWith(`<${tags.table}`)
      ? tableOf(element, tags)
      : { kind: 'line', text: textOf(element) },
  );
}

function tableOf(markup: string, tags: Tags): TextTable {
  const rows = elements(markup, tags.row).map((row) => ({
    isHead: row.includes('w:tblHeader') || /^<tr>\s*<th(?! class="cell")/.test(row),
    cells: elements(row, tags.cell).map((cell) => ({
      text: textOf(cell.replaceAll(`</${tags.line}>`, '\n')),
      span: Number(/(?:colspan=|w:gridSpan w:val=)"(\d+)"/.exec(cell)?.[1] ?? 1),
    })),
  }));
  const [above, below] = rows.filter(({ isHead }) => isHead);
  const parts = below?.cells.map(({ text }) => text).filter((text) => text !== '') ?? [];
  return {
    kind: 'table',
    heads: (above?.cells ?? []).flatMap(({ text, span }) =>
      span === 1 ? [text] : Array.from({ length: span }, () => parts.shift() ?? text),
    ),
    rows: rows.filter(({ isHead }) => !isHead).map(({ cells }) => cells.map(({ text }) => text)),
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const textOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign)
    .trim();
