import type { Announce } from '../announcer';
import { namedButton } from '../button';
import { copyText } from '../copy-text';
import { element } from '../element';
import { textField } from '../fields/text-field';
import { showNotice } from '../show-notice';

export interface CopyBoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** Label of the copy button. */
  readonly press: string;
}

export interface CopyBoxContext {
  readonly announce: Announce;
  readonly words: { readonly copied: string; readonly copyByHand: string };
}

export function copyBox(
  context: CopyBoxContext,
  { id, label, hint, text, press }: CopyBoxProps,
): HTMLElement {
  const field = textField(
    { id, name: id, label, hint, need: '' },
    { kind: 'longText', value: text, required: false },
  );
  const area = field.element.querySelector('textarea');
  area?.setAttribute('rows', String(Math.min(10, text.split('\n').length + 1)));
  const result = element('div', { class: 'status' });
  const copy = namedButton(press, `${press}: ${label}`, 'second', async () => {
    const copied = await copyText(field.read());
    if (!copied) area?.select();
    const { words } = context;
    showNotice(
      context,
      result,
      copied ? 'good' : 'warning',
      copied ? words.copied : words.copyByHand,
    );
  });
  return element('div', {}, field.element, element('p', { class: 'acts' }, copy), result);
}
