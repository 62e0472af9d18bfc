import { button } from '../../frame/button';
import { copyBox } from '../../frame/dialog/copy-box';
import { openDialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { suggestField } from '../../frame/fields/suggest-field';
import { paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { readView } from '../../frame/view';
import type { PhoneReminderCalls } from '../letters-calls';
import type { PhoneReminderView } from '../rules/phone-reminder-view';
import { PHONE_REMINDER_WORDS, type PhoneReminderDialog } from './phone-reminder-words';
import { callCard, unitWithMessage } from './unit-card';

function openPhoneReminders(view: PhoneReminderView): void {
  const dialog = openDialog(view.language, PHONE_REMINDER_WORDS, (words) => words.tell.title);
  const { tell: words, close } = dialog.words;
  dialog.show(
    element('h1', { class: 'spoken' }, words.title),
    paragraph(words.intro, 'soft'),
    unreachableUnits(dialog, view),
    otherUnit(dialog, view.units),
    chatLists(dialog, view),
    element('p', { class: 'acts' }, button(close, 'quiet', closeDialog)),
  );
}

function unreachableUnits(
  dialog: PhoneReminderDialog,
  { unreachable }: PhoneReminderView,
): HTMLElement {
  const { tell: words } = dialog.words;
  if (unreachable.length === 0) return paragraph(words.allReachable);
  const cards = unreachable.map((unit) => element('li', {}, callCard(dialog, unit)));
  return element(
    'section',
    {},
    element('h2', {}, words.unreachable(dialog.count(unreachable.length))),
    element('ul', { class: 'rows' }, ...cards),
  );
}

function chatLists(dialog: PhoneReminderDialog, { lists }: PhoneReminderView): HTMLElement | null {
  if (lists.length === 0) return null;
  const { tell: words } = dialog.words;
  const boxes = lists.map(({ document, text }, at) =>
    copyBox(
      { ...dialog, words },
      {
        id: `list-${at}`,
        label: words.list(document),
        hint: words.listHint,
        text,
        press: words.copyList,
      },
    ),
  );
  return element('section', {}, element('h2', {}, words.lists), ...boxes);
}

function otherUnit(dialog: PhoneReminderDialog, units: PhoneReminderView['units']): HTMLElement {
  const { tell: words } = dialog.words;
  const options = units.map(({ code, name }) => ({ value: code, label: name }));
  const fieldProps = {
    id: 'unit',
    name: 'unit',
    label: words.unit,
    hint: words.unitHint,
    need: '',
  };
  const field = suggestField(fieldProps, options, '');
  const noticePlace = element('div');
  const found = element('div', { class: 'rows' });
  const compose = button(words.compose, 'second', async () => {
    const code = field.read();
    if (units.every((unit) => unit.code !== code)) {
      field.showProblem(words.unitUnknown);
      field.focus();
      return;
    }
    const run = () => server<PhoneReminderCalls>().unitMessage(code);
    const unit = await runAct(dialog, {
      buttons: [compose],
      pressed: compose,
      status: noticePlace,
      run,
    });
    if (unit === null) return;
    fill(found, [unitWithMessage(dialog, unit)]);
    found.querySelector('textarea')?.focus();
  });
  compose.type = 'submit';
  const form = element(
    'form',
    { novalidate: true, autocomplete: 'off' },
    field.element,
    element('p', { class: 'acts' }, compose),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => field.showProblem(''));
  return element('section', {}, element('h2', {}, words.other), form, noticePlace, found);
}

openPhoneReminders(readView<PhoneReminderView>());
