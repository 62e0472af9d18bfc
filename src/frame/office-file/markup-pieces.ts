import { textOfMarkup } from './markup-text';

/** A tag or a text of XML or HTML. Tag names are in lower case and without prefix. */
export type MarkupPiece =
  | {
      readonly kind: 'open';
      readonly name: string;
      /** As written; `attributesIn` reads it. */
      readonly attributes: string;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Tokenizes XML or HTML. Skips comments and declarations, resolves entities, and yields `close` right after
 * `open` for a self-closing tag. A comment, quote or tag without an end reaches to the end of the text, as in
 * https://html.spec.whatwg.org/multipage/parsing.html#tokenization. So tokenizing stops at the
 * first search that does not find an end, and the time is linear for any text.
 */
export function* markupPieces(markup: string): Generator<MarkupPiece> {
  let at = 0;
  while (at < markup.length) {
    const from = at;
    switch (tokenKind(markup, from)) {
      case 'text':
        at = next(markup, '<', from + 1);
        yield { kind: 'text', text: textOfMarkup(markup.slice(from, at)) };
        break;
      case 'cdata': {
        const end = next(markup, ']]>', from);
        yield { kind: 'text', text: markup.slice(from + CDATA.length, end) };
        at = end + 3;
        break;
      }
      case 'comment':
        at = next(markup, '-->', from + 2) + 3;
        break;
      case 'declaration':
        at = next(markup, '>', from) + 1;
        break;
      case 'close': {
        const end = next(markup, '>', from);
        if (end < markup.length)
          yield { kind: 'close', name: tagIn(markup.slice(from + 2, end)).name };
        at = end + 1;
        break;
      }
      case 'open': {
        const end = tagEnd(markup, from);
        if (end === markup.length) return;
        const isEmpty = markup[end - 1] === '/';
        const { name, attributes } = tagIn(markup.slice(from + 1, isEmpty ? end - 1 : end));
        yield { kind: 'open', name, attributes };
        if (isEmpty) yield { kind: 'close', name };
        at = end + 1;
      }
    }
  }
}

type TokenKind = 'text' | 'cdata' | 'comment' | 'declaration' | 'open' | 'close';

const CDATA = '<![CDATA[';
const LETTER = /[a-z]/i;

function tokenKind(markup: string, from: number): TokenKind {
  if (markup[from] !== '<') return 'text';
  const sign = markup[from + 1] ?? '';
  if (LETTER.test(sign)) return 'open';
  if (sign === '/') return LETTER.test(markup[from + 2] ?? '') ? 'close' : 'text';
  if (markup.startsWith('<!--', from)) return 'comment';
  if (markup.startsWith(CDATA, from)) return 'cdata';
  return sign === '!' || sign === '?' ? 'declaration' : 'text';
}

/** Index of the next `mark`; the markup's length if there is none. */
function next(markup: string, mark: string, from: number): number {
  const at = markup.indexOf(mark, from);
  return at < 0 ? markup.length : at;
}

const TAG_MARKS = />|=\s*(["'])/g;

/**
 * Index of the `>` that ends the tag at `from`; a quoted `>` does not. The markup's length if there is none.
 */
function tagEnd(markup: string, from: number): number {
  TAG_MARKS.lastIndex = from;
  for (;;) {
    const found = TAG_MARKS.exec(markup);
    if (found === null) return markup.length;
    const [, quote] = found;
    if (quote === undefined) return found.index;
    TAG_MARKS.lastIndex = next(markup, quote, TAG_MARKS.lastIndex) + 1;
  }
}

function tagIn(written: string): { name: string; attributes: string } {
  const [tag = '', name = ''] = /^(?:[^\s/:]*:)?([^\s/]*)/.exec(written) ?? [];
  return { name: name.toLowerCase(), attributes: written.slice(tag.length) };
}

export type Attributes = ReadonlyMap<string, string>;

const ATTRIBUTE = /(?:[^\s/=:]*:)?([^\s/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']\S*)))?/g;

/** Names are in lower case and without prefix. */
export function attributesIn(written: string): Attributes {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(written); found !== null; found = ATTRIBUTE.exec(written)) {
    const [, name = '', a, b, c] = found;
    attributes.set(name.toLowerCase(), textOfMarkup(a ?? b ?? c ?? ''));
  }
  return attributes;
}
