import { copyBox } from '../../frame/dialog/copy-box';
import { type Child, element } from '../../frame/element';
import type { UnitMessage } from '../rules/phone-reminder-view';
import { phoneLinks } from './phone-links';
import type { PhoneReminderDialog } from './phone-reminder-words';

/** Telephone of a unit, why it is to be called, and a message to copy. `heading` names the unit. */
export function unitCard(
  dialog: PhoneReminderDialog,
  heading: HTMLElement,
  { code, name, phone, reason, message }: UnitMessage,
): HTMLElement {
  const { tell: words } = dialog.words;
  const phoneLine = phone === '' ? [words.noPhone] : phoneLinks(phone);
  return element(
    'div',
    {},
    heading,
    line(words.phone, ...phoneLine),
    reason === '' ? null : line(words.reason, reason),
    copyBox(
      { ...dialog, words },
      {
        id: `message-${code}`,
        label: words.message(name),
        hint: '',
        text: message,
        press: words.copyMessage,
      },
    ),
  );
}

function line(name: string, ...values: readonly Child[]): HTMLElement {
  return element('p', {}, element('span', { class: 'soft' }, `${name} `), ...values);
}
