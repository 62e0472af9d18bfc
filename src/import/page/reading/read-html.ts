import {
  attributesIn,
  type MarkupPiece,
  markupPieces,
} from '../../../frame/office-file/markup-pieces';
import { mailboxIn } from './mailbox-in';
import { type CellSpan, type TableBuilder, tableBuilder } from './table-builder';

const INVISIBLE = new Set(['style', 'script', 'head', 'title', 'template', 'xml']);

const BLOCKS = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

interface Reading {
  readonly builder: TableBuilder;
  /** Name of the invisible element that is being skipped; '' for none. */
  invisible: string;
  /** Mailto address ('' if it has none) and text of the current link. */
  mailbox: string;
  linked: string;
}

/**
 * For HTML that Word, Google Docs, Excel and browsers put on the clipboard. The address of a mailto link is
 * added if the link's text contains none.
 */
export function readHtmlTables(html: string): string[][][] {
  const reading: Reading = { builder: tableBuilder(), invisible: '', mailbox: '', linked: '' };
  for (const piece of markupPieces(html)) {
    if (reading.invisible === '') read(reading, piece);
    else if (piece.kind === 'close' && piece.name === reading.invisible) reading.invisible = '';
  }
  return reading.builder.tables();
}

function read(reading: Reading, piece: MarkupPiece): void {
  const { builder } = reading;
  if (piece.kind === 'text') {
    const text = piece.text.replace(/[ \t\r\n]+/g, ' ');
    reading.linked += text;
    builder.write(text);
  } else if (piece.name === 'a') {
    const { mailbox, linked } = reading;
    if (mailbox !== '' && !linked.includes('@')) builder.write(` ${mailbox}`);
    reading.mailbox =
      piece.kind === 'open' ? mailboxIn(attributesIn(piece.attributes).get('href') ?? '') : '';
    reading.linked = '';
  } else if (BLOCKS.has(piece.name)) builder.breakLine();
  else if (piece.kind === 'close') close(builder, piece.name);
  else if (INVISIBLE.has(piece.name)) reading.invisible = piece.name;
  else open(builder, piece);
}

function open(builder: TableBuilder, piece: Extract<MarkupPiece, { kind: 'open' }>): void {
  if (piece.name === 'table') builder.openTable();
  else if (piece.name === 'tr') builder.openRow();
  else if (isCell(piece.name)) builder.openCell(spanOf(piece.attributes));
}

function close(builder: TableBuilder, name: string): void {
  if (name === 'table') builder.closeTable();
  else if (name === 'tr' || isCell(name)) builder.closeCell();
}

function isCell(name: string): boolean {
  return name === 'td' || name === 'th';
}

function spanOf(written: string): CellSpan {
  const attributes = attributesIn(written);
  const count = (name: string) =>
    Math.max(1, Number.parseInt(attributes.get(name) ?? '1', 10) || 1);
  return { across: count('colspan'), down: count('rowspan'), continues: false };
}
