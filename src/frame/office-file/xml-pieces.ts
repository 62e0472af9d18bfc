import { type Attributes, attributesIn, type MarkupPiece, markupPieces } from './markup-pieces';

/**
 * Tokenizes an XML part of an office file. Throws if elements overlap or one is not closed, so that a truncated
 * part is not read as a short one.
 */
export function* xmlPieces(xml: string): Generator<MarkupPiece> {
  const open: string[] = [];
  for (const piece of markupPieces(xml)) {
    if (piece.kind === 'open') open.push(piece.name);
    else if (piece.kind === 'close' && open.pop() !== piece.name)
      throw new Error(`The element ${piece.name} is not open`);
    yield piece;
  }
  if (open.length > 0) throw new Error(`The element ${open.pop()} is not closed`);
}

/** `name` must be in lower case. */
export function xmlElements(xml: string, name: string): Attributes[] {
  const found: Attributes[] = [];
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'open' && piece.name === name) found.push(attributesIn(piece.attributes));
  }
  return found;
}
