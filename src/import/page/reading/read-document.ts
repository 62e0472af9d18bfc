import {
  type Attributes,
  attributesIn,
  type MarkupPiece,
} from '../../../frame/office-file/markup-pieces';
import { unpackParts } from '../../../frame/office-file/unpack-parts';
import { xmlElements, xmlPieces } from '../../../frame/office-file/xml-pieces';
import { mailboxIn } from './mailbox-in';
import { type CellSpan, PLAIN_SPAN, type TableBuilder, tableBuilder } from './table-builder';

const PARTS = /^word\/(document\.xml|_rels\/document\.xml\.rels)$/i;

interface Reading {
  readonly builder: TableBuilder;
  /** Mailto addresses by relationship id. */
  readonly mailboxes: ReadonlyMap<string, string>;
  /** Columns and rows that the current cell spans, as far as read. */
  span: CellSpan;
  isText: boolean;
  /** True inside `mc:Fallback`, which repeats content for older programs. */
  isFallback: boolean;
  mailbox: string;
  linked: string;
}

/**
 * Paragraphs and line breaks in a cell become lines of its text (ECMA-376). Throws if `bytes` is no Word
 * document.
 */
export function readDocumentTables(bytes: Uint8Array): string[][][] {
  const part = unpackParts(bytes, PARTS);
  const document = part('word/document.xml');
  if (document === '') throw new Error('No document');
  const links = xmlElements(part('word/_rels/document.xml.rels'), 'relationship');
  const reading: Reading = {
    builder: tableBuilder(),
    mailboxes: new Map(
      links.map((attributes) => [
        attributes.get('id') ?? '',
        mailboxIn(attributes.get('target') ?? ''),
      ]),
    ),
    span: PLAIN_SPAN,
    isText: false,
    isFallback: false,
    mailbox: '',
    linked: '',
  };
  for (const piece of xmlPieces(document)) read(reading, piece);
  return reading.builder.tables();
}

function read(reading: Reading, piece: MarkupPiece): void {
  const { builder } = reading;
  if (piece.kind === 'text') {
    if (!reading.isText || reading.isFallback) return;
    reading.linked += piece.text;
    builder.write(piece.text);
  } else if (piece.name === 'fallback') reading.isFallback = piece.kind === 'open';
  else if (piece.kind === 'close') closePiece(reading, piece.name);
  else OPENERS.get(piece.name)?.(reading, attributesIn(piece.attributes));
}

const OPENERS: ReadonlyMap<string, (reading: Reading, attributes: Attributes) => void> = new Map([
  ['tbl', ({ builder }) => builder.openTable()],
  ['tr', ({ builder }) => builder.openRow()],
  [
    'gridbefore',
    ({ builder }, attributes) => {
      builder.openCell({ ...PLAIN_SPAN, across: countIn(attributes) });
      builder.closeCell();
    },
  ],
  [
    'tc',
    (reading) => {
      reading.span = PLAIN_SPAN;
      reading.builder.openCell(PLAIN_SPAN);
    },
  ],
  ['gridspan', (reading, attributes) => merge(reading, { across: countIn(attributes) })],
  [
    'vmerge',
    (reading, attributes) => merge(reading, { continues: attributes.get('val') !== 'restart' }),
  ],
  [
    't',
    (reading) => {
      reading.isText = true;
    },
  ],
  ['tab', ({ builder }) => builder.write(' ')],
  ['br', ({ builder }) => builder.breakLine()],
  ['cr', ({ builder }) => builder.breakLine()],
  ['nobreakhyphen', ({ builder }) => builder.write('-')],
  [
    'hyperlink',
    (reading, attributes) => {
      reading.mailbox = reading.mailboxes.get(attributes.get('id') ?? '') ?? '';
      reading.linked = '';
    },
  ],
]);

function countIn(attributes: Attributes): number {
  return Number(attributes.get('val')) || 1;
}

// A cell's properties come before its text, so the cell has been opened already.
function merge(reading: Reading, span: Partial<CellSpan>): void {
  reading.span = { ...reading.span, ...span };
  reading.builder.merge(reading.span);
}

function closePiece(reading: Reading, name: string): void {
  const { builder } = reading;
  if (name === 'tbl') builder.closeTable();
  else if (name === 'tc') builder.closeCell();
  else if (name === 't') reading.isText = false;
  else if (name === 'p') builder.breakLine();
  else if (name === 'hyperlink') {
    const { mailbox, linked } = reading;
    if (mailbox !== '' && !linked.includes('@')) builder.write(` ${mailbox}`);
    reading.mailbox = '';
  }
}
