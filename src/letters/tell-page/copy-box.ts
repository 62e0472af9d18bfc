import { namedButton } from '../../frame/button';
import { copyText } from '../../frame/copy-text';
import { element } from '../../frame/element';
import { textField } from '../../frame/fields/text-field';
import { tellIn } from '../../frame/tell-in';
import type { TellDesk } from './tell-desk';

/** A text to be copied. */
export interface CopyText {
  /** Unique in the page. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** What its button says. */
  readonly press: string;
}

/** Builds a box with a text, which a person may change, and the button that copies it. */
export function copyBox(desk: TellDesk, { id, label, hint, text, press }: CopyText): HTMLElement {
  const { tell: words } = desk.words;
  const field = textField(
    { id, name: id, label, hint, need: '' },
    { kind: 'longText', value: text, required: false },
  );
  const area = field.element.querySelector('textarea');
  area?.setAttribute('rows', String(Math.min(10, text.split('\n').length + 1)));
  const said = element('div', { class: 'said' });
  const copy = namedButton(press, `${press}: ${label}`, 'second', async () => {
    const copied = await copyText(field.read());
    const sentence = copied ? words.copied : words.copyByHand;
    if (!copied) area?.select();
    tellIn(desk, said, copied ? 'good' : 'warning', sentence);
  });
  return element('div', {}, field.element, element('p', { class: 'acts' }, copy), said);
}
