import { textOfMarkup } from './markup-text';
import { attributesIn } from './xml-elements';

/** A piece of XML or HTML: a tag that opens or closes, by its name in small letters without prefix, or a text. */
export type MarkupPiece =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      /** Whether it closes itself. */
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const PIECE =
  /<[!?][^>]*>|<(\/?)(?:[\w-]+:)?([a-zA-Z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/g;

/** Goes through XML or HTML from piece to piece; comments are left out, entities resolved. */
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

/** Takes comments out; one that never ends goes on to the end. */
function withoutComments(markup: string): string {
  const [first = '', ...others] = markup.split('<!--');
  const rests = others.map((part) => {
    const end = part.indexOf('-->');
    return end < 0 ? '' : part.slice(end + 3);
  });
  return first + rests.join('');
}
