import type { OpenForm } from '../../forms/page/field-form';
import { acts, button } from '../../frame/button';
import { element, fill } from '../../frame/element';
import { dropField } from '../../frame/fields/drop-field';
import { textField } from '../../frame/fields/text-field';
import { notice, paragraph, type Tone } from '../../frame/notice';
import { type MarkupPiece, markupPieces } from '../../frame/office-file/markup-pieces';
import { partNames, unpackParts } from '../../frame/office-file/unpack-parts';
import type { DatedWords } from '../dated-page/dated-words';
import { blocksMeant } from '../rules/blocks-meant';
import { type ParsedDispatch, parseDispatchText } from '../rules/parse-dispatch-text';

/** What is filled in from a dispatch's text, in the order of the form. */
const FILLED = ['number', 'type', 'issuedOn', 'subject', 'recipientBlocks'] as const;

/**
 * Builds the place where a dispatch's text is pasted, or its file chosen, to fill the form in. The text stays in this page
 * and is gone once it is read; one that bears the stamp of a classified document is not read.
 */
export function dispatchText(
  open: OpenForm,
  { text: words }: DatedWords,
  blocks: readonly string[],
): HTMLElement {
  const paste = textField(
    {
      id: 'dispatch-text',
      name: 'dispatch-text',
      label: words.paste,
      hint: words.pasteHint,
      need: '',
    },
    { kind: 'longText', value: '', required: false },
  );
  const said = element('div', { class: 'said' });
  const say = (tone: Tone, sentences: readonly string[]) => {
    const told = notice(tone, ...sentences.map((sentence) => paragraph(sentence)));
    fill(said, [told]);
    open.dialog.announce(sentences.join(' '));
    told.focus();
  };
  const take = (text: string) => {
    paste.write('');
    const read = parseDispatchText(text);
    if (read === null) say('problem', [words.secret]);
    else sayFilled(fillFrom(open, read, blocks));
  };
  const sayFilled = ({ filled, missing, others, isInternal }: Filled) => {
    const sentences = [
      filled.length === 0 ? words.nothing : words.filled(filled.join(', ')),
      filled.length > 0 && missing.length > 0 ? words.missing(missing.join(', ')) : '',
      others.length > 0 ? words.others(others.join('; ')) : '',
      isInternal ? words.internal : '',
    ].filter((sentence) => sentence !== '');
    say(isInternal || filled.length === 0 ? 'warning' : 'good', sentences);
  };
  const file = dropField(
    { id: 'dispatch-file', label: words.file, hint: words.drop, accept: '.docx', multiple: false },
    async ([chosen]) => {
      if (!chosen) return;
      let text: string;
      try {
        text = readDocumentText(new Uint8Array(await chosen.arrayBuffer()));
      } catch {
        say('problem', [words.notDocument(chosen.name)]);
        return;
      }
      take(text);
    },
  );
  return element(
    'details',
    { class: 'from-text' },
    element('summary', {}, words.open),
    paste.element,
    acts(button(words.read, 'second', () => take(paste.read()))),
    file,
    said,
  );
}

/** What became of a text: labels of fields, and addressees that are no block. */
interface Filled {
  readonly filled: readonly string[];
  readonly missing: readonly string[];
  readonly others: readonly string[];
  readonly isInternal: boolean;
}

function fillFrom(
  { fields, form, arranged }: OpenForm,
  { addressees, isInternal, ...read }: ParsedDispatch,
  blocks: readonly string[],
): Filled {
  const meant = blocksMeant(addressees, blocks);
  const values = { ...read, recipientBlocks: meant.blocks.join('; ') };
  const labels = (has: boolean) =>
    FILLED.filter((name) => (values[name] !== '') === has).flatMap(
      (name) => form.fields.find((one) => one.name === name)?.label ?? [],
    );
  for (const name of FILLED) {
    const field = fields.find((one) => one.name === name);
    if (!field || values[name] === '') continue;
    field.write(values[name]);
    field.showProblem('');
  }
  arranged.refresh();
  return { filled: labels(true), missing: labels(false), others: meant.others, isInternal };
}

/** The text of a document and of its headers, in which a stamp may stand. */
const PARTS = /^word\/(document|header\d*)\.xml$/i;

/**
 * Reads the text of a Word document (.docx, ECMA-376), a line for each paragraph, whether it stands in a cell, a frame or
 * by itself. Throws when the bytes are no document.
 */
function readDocumentText(bytes: Uint8Array): string {
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
