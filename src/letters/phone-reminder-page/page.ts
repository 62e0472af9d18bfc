import { actionButtons } from '../../forms/form-page/action-buttons';
import { button, buttonRow } from '../../frame/button';
import { copyBox } from '../../frame/dialog/copy-box';
import { openDialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { suggestField } from '../../frame/fields/suggest-field';
import { paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { readView } from '../../frame/view';
import type { PhoneReminderCalls } from '../letters-calls';
import type { PhoneReminderView, UnitMessage } from '../rules/phone-reminder-view';
import { callList } from './call-list';
import { PHONE_REMINDER_WORDS, type PhoneReminderDialog } from './phone-reminder-words';
import { unitCard } from './unit-card';

function openPhoneReminders(view: PhoneReminderView): void {
  const dialog = openDialog(view.language, PHONE_REMINDER_WORDS, (words) => words.tell.title);
  const { tell: words, close } = dialog.words;
  const calls = callList(dialog, view);
  dialog.show(
    element('h1', { class: 'spoken' }, words.title),
    paragraph(words.intro, 'soft'),
    calls.element,
    otherUnit(dialog, view.units),
    chatLists(dialog, view),
    calls.status,
    buttonRow(...calls.buttons, button(close, 'quiet', closeDialog)),
  );
}

function chatLists(dialog: PhoneReminderDialog, { lists }: PhoneReminderView): HTMLElement | null {
  if (lists.length === 0) return null;
  const { tell: words } = dialog.words;
  const boxes = lists.map(({ title, text }, at) =>
    copyBox(
      { ...dialog, words },
      {
        id: `list-${at}`,
        label: title,
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
      pressed: compose,
      status: noticePlace,
      run,
    });
    if (unit === null) return;
    fill(found, [foundUnit(dialog, unit)]);
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

function foundUnit(dialog: PhoneReminderDialog, unit: UnitMessage): HTMLElement {
  const { tell: words } = dialog.words;
  const card = unitCard(dialog, element('h3', {}, unit.name), unit);
  const record = {
    label: words.done,
    name: words.doneOf(unit.name),
    asks: null,
    run: () => server<PhoneReminderCalls>().recordTold([unit.code]),
  };
  card.append(actionButtons(dialog, [record]));
  return card;
}

openPhoneReminders(readView<PhoneReminderView>());
