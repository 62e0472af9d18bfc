import { type Child, element, fill } from '../../frame/element';
import { radioRow } from '../../frame/fields/radio-row';
import type { LetterPreview } from '../rules/letters-view';
import type { LettersDialog } from './letters-words';

const WAYS = ['phone', 'desktop', 'text'] as const;

type Way = (typeof WAYS)[number];

/**
 * Shows the letter in `place`, and returns its inbox line and the choice of views. The sandboxed frame runs no
 * scripts.
 */
export function letterPreviewFrame(
  dialog: LettersDialog,
  letter: LetterPreview,
  place: HTMLElement,
): Child[] {
  const { preview: words } = dialog.words;
  const show = (way: Way) =>
    fill(place, [way === 'text' ? plainText(letter) : frameOf(dialog, letter, way)]);
  const ways = WAYS.map((way) =>
    radioRow({
      id: `way-${way}`,
      name: 'way',
      label: words.ways[way],
      ticked: way === 'phone',
      choose: () => show(way),
    }),
  );
  show('phone');
  return [
    inboxLine(dialog, letter),
    element('fieldset', { class: 'ways' }, element('legend', {}, words.seenAs), ...ways),
  ];
}

function inboxLine({ words }: LettersDialog, letter: LetterPreview): HTMLElement {
  const { from, subject, preheader } = letter;
  return element(
    'figure',
    { class: 'inbox' },
    element('figcaption', { class: 'soft' }, words.preview.inbox),
    element(
      'div',
      { class: 'inbox-line' },
      element('b', {}, from),
      element('span', {}, subject),
      element('span', { class: 'soft' }, preheader),
    ),
  );
}

function frameOf({ words }: LettersDialog, { html }: LetterPreview, way: Way): HTMLElement {
  const frame = element('iframe', {
    sandbox: '',
    title: words.preview.frame,
    class: `letter-text ${way}`,
  });
  frame.srcdoc = html;
  return frame;
}

function plainText({ text }: LetterPreview): HTMLElement {
  return element('pre', { class: 'letter-text plain', tabindex: '0' }, text);
}
