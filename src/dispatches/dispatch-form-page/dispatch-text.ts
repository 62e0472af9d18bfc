import type { OpenForm } from '../../forms/form-page/field-form';
import type { FormAnswers } from '../../forms/form-view';
import { button, buttonRow } from '../../frame/button';
import { element, fill } from '../../frame/element';
import { dropField } from '../../frame/fields/drop-field';
import { onFirstPaste } from '../../frame/fields/on-first-paste';
import { textField } from '../../frame/fields/text-field';
import { notice, paragraph, type Tone } from '../../frame/notice';
import type { MarkupPiece } from '../../frame/office-file/markup-pieces';
import { partNames, unpackParts } from '../../frame/office-file/unpack-parts';
import { xmlPieces } from '../../frame/office-file/xml-pieces';
import { nameKey } from '../../texts/name-key';
import type { UnitOption } from '../dated-form-view';
import type { DatedWords } from '../dated-page/dated-words';
import { matchBlocks } from '../rules/match-blocks';
import { parseDeadlines, type WordedDeadline } from '../rules/parse-deadlines';
import { type ParsedDispatch, parseDispatchText } from '../rules/parse-dispatch-text';
import type { UnmatchedAddressees } from './unmatched-addressees';

/**
 * The text never leaves this page and is dropped after reading. If it has a secrecy stamp, nothing is filled
 * in. Unfolded for the office's first dispatch.
 */
export function dispatchText(
  open: OpenForm,
  { text: words }: DatedWords,
  { isFirst, ...recipients }: Recipients & { readonly isFirst: boolean },
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
    else showFilled(fillFrom(open, read, parseDeadlines(text, read.issuedOn), recipients), read);
  };
  const issuingBody = () => open.fields.find(({ name }) => name === 'issuingBody')?.read() ?? '';
  const showFilled = (
    { filled, missing, others, deadlines, unread }: Filled,
    { isInternal }: ParsedDispatch,
  ) => {
    const sentences = [
      filled.length === 0 ? words.nothing : words.filled(filled.join(', ')),
      ...(filled.length === 0 ? [] : sentenceOf(missing.join(', '), words.missing)),
      ...(filled.length === 0 ? [] : sentenceOf(issuingBody(), words.bodyNotRead)),
      ...sentenceOf(others.join('; '), words.others),
      ...sentenceOf(quoted(deadlines), words.deadlines),
      ...sentenceOf(quoted(unread), words.unread),
      ...(isInternal ? [words.internal] : []),
    ];
    const isIncomplete = filled.length === 0 || others.length > 0 || unread.length > 0;
    showResult(isInternal || isIncomplete ? 'warning' : 'good', sentences);
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
  onFirstPaste(paste, () => fillFromText(paste.read()));
  // After the form, which has the cursor in its first empty field
  if (isFirst) setTimeout(() => paste.focus());
  return element(
    'details',
    { class: 'from-text', open: isFirst },
    element('summary', {}, words.open),
    paste.element,
    buttonRow(button(words.read, 'second', () => fillFromText(paste.read()))),
    file,
    result,
  );
}

/**
 * `filled` and `missing` are labels of fields. `others` are addressees that match no block. `deadlines` and
 * `unread` are wordings of deadlines that were and were not filled in.
 */
interface Filled {
  readonly filled: readonly string[];
  readonly missing: readonly string[];
  readonly others: readonly string[];
  readonly deadlines: readonly string[];
  readonly unread: readonly string[];
}

interface Recipients {
  readonly blocks: readonly string[];
  readonly units: readonly UnitOption[];
  readonly unmatched: UnmatchedAddressees;
}

function fillFrom(
  { fields, form, arranged, body }: OpenForm,
  { addressees, isInternal: _, ...read }: ParsedDispatch,
  worded: readonly WordedDeadline[],
  { blocks, units, unmatched }: Recipients,
): Filled {
  const matched = matchBlocks(addressees, blocks);
  const codes = new Map(matched.others.map((name) => [name, codeNamed(name, units)]));
  const single = [...codes.values()].filter((code) => code !== '');
  const others = matched.others.filter((name) => codes.get(name) === '');
  const visible = new Set(arranged.visible().map(({ name }) => name));
  const isRead = ({ field }: WordedDeadline) => field !== null && visible.has(field);
  const values: FormAnswers = {
    ...read,
    recipientBlocks: matched.blocks.join('; '),
    ...(single.length > 0 ? { recipientUnits: single.join('; ') } : {}),
    ...Object.fromEntries(worded.filter(isRead).map(({ field, day }) => [field, day])),
  };
  const labelsOf = (names: readonly string[]) =>
    form.fields.filter(({ name }) => names.includes(name)).map(({ label }) => label);
  const filled = Object.keys(values).filter((name) => values[name] !== '');
  for (const field of fields.filter(({ name }) => filled.includes(name))) {
    field.write(values[field.name] ?? '');
    field.showProblem('');
  }
  unmatched.show(others);
  body.dispatchEvent(new Event('input'));
  const wordings = (of: readonly WordedDeadline[]) => [...new Set(of.map((one) => one.wording))];
  return {
    filled: labelsOf(filled),
    missing: labelsOf(Object.keys(values).filter((name) => values[name] === '')),
    others,
    deadlines: wordings(worded.filter(isRead)),
    unread: wordings(worded.filter((one) => !isRead(one))),
  };
}

/** Code of the only unit with this name; `''` if there is none or there are several. */
function codeNamed(name: string, units: readonly UnitOption[]): string {
  const key = nameKey(name);
  const [only, ...more] = units.filter(({ label }) => nameKey(label) === key);
  return only && more.length === 0 ? only.value : '';
}

function sentenceOf(text: string, sentence: (text: string) => string): string[] {
  return text === '' ? [] : [sentence(text)];
}

function quoted(wordings: readonly string[]): string {
  return wordings.map((wording) => `“${wording}”`).join('; ');
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
