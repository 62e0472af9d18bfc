import { type MarkupPiece, markupPieces } from '../../frame/office-file/markup-pieces';
import { partNames, unpackParts } from '../../frame/office-file/unpack-parts';

/** The text of a document and of its headers, in which a stamp may stand. */
const PARTS = /^word\/(document|header\d*)\.xml$/i;

/**
 * Reads the text of a Word document (.docx, ECMA-376), a line for each paragraph, whether it stands in a cell, a frame or
 * by itself. Throws when the bytes are no document.
 */
export function readDocumentText(bytes: Uint8Array): string {
  const part = unpackParts(bytes, PARTS);
  const names = partNames(bytes).filter((name) => PARTS.test(name));
  if (names.length === 0) throw new Error('No document');
  return names.map((name) => textOf(part(name))).join('\n');
}

/** What an element writes where it begins, and where it ends. */
const OPENS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  nobreakhyphen: '-',
};
const CLOSES: Readonly<Record<string, string>> = { p: '\n' };

function textOf(markup: string): string {
  const inside = new Set<string>();
  return [...markupPieces(markup)].map((piece) => written(piece, inside)).join('');
}

/** Gives what a piece writes, among the elements that are open. What is written twice, for older programs, is read once. */
function written(piece: MarkupPiece, inside: Set<string>): string {
  if (piece.kind === 'text') return inside.has('t') && !inside.has('fallback') ? piece.text : '';
  const closes = piece.kind === 'close' || piece.isEmpty;
  if (closes) inside.delete(piece.name);
  else inside.add(piece.name);
  const opened = piece.kind === 'open' ? (OPENS[piece.name] ?? '') : '';
  return opened + (closes ? (CLOSES[piece.name] ?? '') : '');
}
