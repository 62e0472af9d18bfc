import { namedButton } from '../../frame/button';
import { element, fill } from '../../frame/element';
import type { Field } from '../../frame/fields/field';
import { textField } from '../../frame/fields/text-field';
import { paragraph } from '../../frame/notice';
import type { ListedResult, ResultMark } from '../rules/results-view';
import type { ResultsDialog } from './results-words';

/** Marks that are not saved, by the key of their row. */
export type Marks = Map<string, ResultMark>;

export interface ResultRow {
  readonly element: HTMLElement;
  /** Shows the problem of the mark's text. */
  showProblem(sentence: string): void;
  focus(): void;
}

/** Row of a result. Its marks are put into `marks`, and `changed` is called after each change. */
export function resultRow(
  { words }: ResultsDialog,
  result: ListedResult,
  { marks, changed }: { readonly marks: Marks; readonly changed: () => void },
): ResultRow {
  const { results } = words;
  const { key, unit, state, document, seen } = result;
  const place = element('div');
  let field: Field | null = null;
  const show = () => {
    const mark = marks.get(key);
    for (const [kind, pressed] of buttons)
      pressed.setAttribute('aria-pressed', String(mark?.kind === kind));
    field = mark ? markText(mark) : null;
    fill(place, [field?.element ?? null]);
  };
  const markText = (mark: ResultMark): Field => {
    const label = mark.kind === 'matches' ? results.against : results.because;
    const one = textField(
      { id: `text-${key}`, name: key, label, hint: '', need: '' },
      { kind: 'text', value: mark.text, required: true },
    );
    one.element.addEventListener('input', () => marks.set(key, { ...mark, text: one.read() }));
    return one;
  };
  const press = (kind: ResultMark['kind']) => {
    if (marks.get(key)?.kind === kind) marks.delete(key);
    else marks.set(key, { key, seen, kind, text: kind === 'matches' ? document : '' });
    show();
    changed();
    if (marks.get(key)?.text === '') field?.focus();
  };
  const matches = namedButton(results.matches, results.matchesOf(unit), 'second', () =>
    press('matches'),
  );
  const returned = namedButton(results.returned, results.returnedOf(unit), 'second', () =>
    press('returned'),
  );
  const buttons = new Map(
    state === 'receipt'
      ? [['returned', returned] as const]
      : [['matches', matches] as const, ['returned', returned] as const],
  );
  show();
  return {
    element: element(
      'tr',
      {},
      element('th', { scope: 'row' }, unit),
      element('td', {}, ...answerLines(result, results)),
      element('td', {}, element('div', { class: 'marks' }, ...buttons.values()), place),
    ),
    showProblem: (sentence) => field?.showProblem(sentence),
    focus: () => field?.focus(),
  };
}

function answerLines(
  { state, answer, document, channel, before }: ListedResult,
  words: ResultsDialog['words']['results'],
): HTMLElement[] {
  const source = channel === null ? [] : [paragraph(words.channel[channel], 'soft')];
  const documentLine = document === '' ? words.noDocument : words.document(document);
  return [
    paragraph(answer),
    ...(state === 'receipt' ? [] : [paragraph(documentLine, document === '' ? 'soft' : '')]),
    ...source,
    ...(before === '' ? [] : [paragraph(before, 'soft')]),
  ];
}
