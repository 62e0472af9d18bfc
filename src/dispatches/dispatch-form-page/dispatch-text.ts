import type { OpenForm } from '../../forms/form-page/field-form';
import { button, buttonRow } from '../../frame/button';
import { element, fill } from '../../frame/element';
import { dropField } from '../../frame/fields/drop-field';
import { textField } from '../../frame/fields/text-field';
import { notice, paragraph, type Tone } from '../../frame/notice';
import type { MarkupPiece } from '../../frame/office-file/markup-pieces';
import { partNames, unpackParts } from '../../frame/office-file/unpack-parts';
import { xmlPieces } from '../../frame/office-file/xml-pieces';
import type { DatedWords } from '../dated-page/dated-words';
import { matchBlocks } from '../rules/match-blocks';
import { type ParsedDispatch, parseDispatchText } from '../rules/parse-dispatch-text';

const FILLED = ['number', 'type', 'issuedOn', 'subject', 'recipientBlocks'] as const;

/**
 * The text never leaves this page and is dropped after reading. If it has a secrecy stamp, nothing is filled
 * in.
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
  const result = element('div', { class: 'status' });
  const showResult = (tone: Tone, sentences: readonly string[]) => {
    const resultNotice = notice(tone, ...sentences.map((sentence) => paragraph(sentence)));
    fill(result, [resultNotice]);
    open.dialog.announce(sentences.join(' '));
    resultNotice.focus();
  };
  const fillFromText = (text: string) => {
    paste.write('');
    const read = parseDispatchText(text);
    if (read === null) showResult('problem', [words.secret]);
    else showFilled(fillFrom(open, read, blocks));
  };
  const showFilled = ({ filled, missing, others, isInternal }: Filled) => {
    const sentences = [
      filled.length === 0 ? words.nothing : words.filled(filled.join(', ')),
      filled.length > 0 && missing.length > 0 ? words.missing(missing.join(', ')) : '',
      others.length > 0 ? words.others(others.join('; ')) : '',
      isInternal ? words.internal : '',
    ].filter((sentence) => sentence !== '');
    showResult(isInternal || filled.length === 0 ? 'warning' : 'good', sentences);
  };
  const file = dropField(
    { id: 'dispatch-file', label: words.file, hint: words.drop, accept: '.docx', multiple: false },
    async ([chosen]) => {
      if (!chosen) return;
      let text: string;
      try {
        text = readDocumentText(new Uint8Array(await chosen.arrayBuffer()));
      } catch {
        showResult('problem', [words.notDocument(chosen.name)]);
        return;
      }
      fillFromText(text);
    },
  );
  return element(
    'details',
    { class: 'from-text' },
    element('summary', {}, words.open),
    paste.element,
    buttonRow(button(words.read, 'second', () => fillFromText(paste.read()))),
    file,
    result,
  );
}

/** `filled` and `missing` are labels of fields. `others` are addressees that match no block. */
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
  const matched = matchBlocks(addressees, blocks);
  const values = { ...read, recipientBlocks: matched.blocks.join('; ') };
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
  return { filled: labels(true), missing: labels(false), others: matched.others, isInternal };
}

/** Parts of a .docx that are read: the body (`document`) and the headers, where the secrecy stamp may be. */
const PARTS = /^word\/(document|header\d*)\.xml$/i;

/**
 * Text of a Word document (.docx, ECMA-376), one line per paragraph, including table cells and text frames.
 * Throws if the bytes are no Word document.
 */
function readDocumentText(bytes: Uint8Array): string {
  const part = unpackParts(bytes, PARTS);
  const names = partNames(bytes).filter((name) => PARTS.test(name));
  if (names.length === 0) throw new Error('No document');
  return names.map((name) => textOf(part(name))).join('\n');
}

/** Characters written in place of an element. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['nobreakhyphen', '-'],
]);

function textOf(markup: string): string {
  const inside = new Set<string>();
  return [...xmlPieces(markup)].map((piece) => pieceText(piece, inside)).join('');
}

/**
 * `inside` has the names of the open elements and is updated. Text in `fallback` is skipped, because it repeats
 * other text for older programs.
 */
function pieceText(piece: MarkupPiece, inside: Set<string>): string {
  if (piece.kind === 'text') return inside.has('t') && !inside.has('fallback') ? piece.text : '';
  if (piece.kind === 'open') {
    inside.add(piece.name);
    return CHARACTERS.get(piece.name) ?? '';
  }
  inside.delete(piece.name);
  return piece.name === 'p' ? '\n' : '';
}
