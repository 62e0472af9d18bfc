import { actionButtons } from '../../forms/form-page/action-buttons';
import { namedButton } from '../../frame/button';
import { copyBox } from '../../frame/dialog/copy-box';
import { runAct } from '../../frame/dialog/run-act';
import { type Child, element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import type { PhoneReminderCalls } from '../letters-calls';
import type { UnitMessage, UnitToCall } from '../rules/phone-reminder-view';
import { phoneLinks } from './phone-links';
import type { PhoneReminderDialog } from './phone-reminder-words';

export function callCard(dialog: PhoneReminderDialog, unit: UnitToCall): HTMLElement {
  const { tell: words } = dialog.words;
  const place = element('div');
  const noticePlace = element('div');
  const compose = namedButton(words.compose, words.composeFor(unit.name), 'second', async () => {
    const run = () => server<PhoneReminderCalls>().unitMessage(unit.code);
    const composed = await runAct(dialog, {
      buttons: [compose],
      pressed: compose,
      status: noticePlace,
      run,
    });
    if (composed === null) return;
    fill(place, [messageBox(dialog, composed, `message-${unit.code}`)]);
    place.querySelector('textarea')?.focus();
  });
  fill(place, [element('p', { class: 'acts' }, compose), noticePlace]);
  return card(dialog, unit, place);
}

export function unitWithMessage(dialog: PhoneReminderDialog, unit: UnitMessage): HTMLElement {
  return card(dialog, unit, messageBox(dialog, unit, 'message-found'));
}

function card(dialog: PhoneReminderDialog, unit: UnitToCall, message: HTMLElement): HTMLElement {
  const { tell: words } = dialog.words;
  const phone = unit.phone === '' ? [words.noPhone] : phoneLinks(unit.phone);
  const record = {
    label: words.done,
    name: words.doneOf(unit.name),
    asks: null,
    run: () => server<PhoneReminderCalls>().recordTold(unit.code),
  };
  return element(
    'div',
    {},
    element('h3', {}, unit.name),
    line(words.phone, ...phone),
    unit.reason === '' ? null : line(words.reason, unit.reason),
    paragraph(words.open, 'soft'),
    element('ul', {}, ...unit.open.map((open) => element('li', {}, open))),
    element('div', { class: 'ways' }, message, actionButtons(dialog, [record])),
  );
}

function line(name: string, ...values: readonly Child[]): HTMLElement {
  return element('p', {}, element('span', { class: 'soft' }, `${name} `), ...values);
}

function messageBox(
  dialog: PhoneReminderDialog,
  { name, message }: UnitMessage,
  id: string,
): HTMLElement {
  const { tell: words } = dialog.words;
  return copyBox(
    { ...dialog, words },
    {
      id,
      label: words.message(name),
      hint: words.messageHint,
      text: message,
      press: words.copyMessage,
    },
  );
}
