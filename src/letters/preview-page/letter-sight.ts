import { type Child, element, fill } from '../../frame/element';
import { radioRow } from '../../frame/fields/radio-row';
import type { LetterPreview } from '../rules/letters-view';
import type { LettersDialog } from './letters-desk';

/** The ways in which a letter is looked at. */
const WAYS = ['phone', 'desktop', 'text'] as const;

type Way = (typeof WAYS)[number];

/**
 * Builds the line in the list of a telephone's inbox, cut where the line ends, and shows the letter in its place as on a
 * telephone, on a desk, or as its text part. The letter is markup, so it lives in a frame that may run nothing.
 */
export function letterSight(
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
