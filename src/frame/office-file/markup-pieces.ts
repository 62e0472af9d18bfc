import { textOfMarkup } from './markup-text';
import { attributesIn } from './xml-elements';

/** A tag or a text of XML or HTML. Tag names are in lower case and without prefix. */
export type MarkupPiece =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      /** True for a self-closing tag. */
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const PIECE =
  /<[!?][^>]*>|<(\/?)(?:[\w-]+:)?([a-zA-Z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/g;

/** Tokenizes XML or HTML. Skips comments and resolves entities. */
export function* markupPieces(markup: string): Generator<MarkupPiece> {
  const pieces = withoutComments(markup).matchAll(PIECE);
  for (const [, slash = '', tag = '', written = '', text] of pieces) {
    const name = tag.toLowerCase();
    if (text !== undefined) yield { kind: 'text', text: textOfMarkup(text) };
    else if (name === '') continue;
    else if (slash === '/') yield { kind: 'close', name };
    else
      yield {
        kind: 'open',
        name,
        attributes: attributesIn(written),
        isEmpty: written.endsWith('/'),
      };
  }
}

/** Removes comments. A comment without an end reaches to the end of the text. */
function withoutComments(markup: string): string {
  const [first = '', ...others] = markup.split('<!--');
  const rests = others.map((part) => {
    const end = part.indexOf('-->');
    return end < 0 ? '' : part.slice(end + 3);
  });
  return first + rests.join('');
}
