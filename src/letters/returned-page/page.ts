import { button, buttonRow } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { choicesField } from '../../frame/fields/choice-fields';
import type { Field } from '../../frame/fields/field';
import { textField } from '../../frame/fields/text-field';
import { notice, paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView } from '../../frame/view';
import type { LettersCalls } from '../letters-calls';
import {
  type FoundMailbox,
  type ReturnedMailboxes,
  type ReturnedView,
  returnedMailboxes,
} from '../rules/returned-mailboxes';
import { RETURNED_WORDS, type ReturnedDialog } from './returned-words';

function openReturned(view: ReturnedView): void {
  const dialog = openDialog(view.language, RETURNED_WORDS, (words) => words.returned.title);
  const { returned: words, close } = dialog.words;
  const status = element('div', { class: 'status' });
  const paste = textField(
    { id: 'paste', name: 'paste', label: words.paste, hint: words.pasteHint, need: '' },
    { kind: 'longText', value: '', required: false },
  );
  const place = element('div', { 'aria-live': 'polite' });
  let choice: Field | null = null;
  const chosen = () => (choice?.read() ?? '').split('; ').filter((mailbox) => mailbox !== '');
  const save = button('', 'main', () => void send());
  const count = () => {
    save.textContent = words.save(dialog.count(chosen().length));
  };
  paste.element.addEventListener('input', () => {
    const text = paste.read();
    const result = returnedMailboxes(text, view);
    choice = result.found.length === 0 ? null : mailboxChoice(dialog, result.found);
    choice?.element.addEventListener('change', count);
    fill(place, text.trim() === '' ? [] : shownResult(dialog, result, choice));
    count();
  });
  const send = async () => {
    const mailboxes = chosen();
    if (mailboxes.length === 0) {
      showNotice(dialog, status, 'warning', words.chooseFirst).scrollIntoView({ block: 'nearest' });
      return;
    }
    const outcome = await runAct(dialog, {
      pressed: save,
      status,
      run: () => server<LettersCalls>().markReturned(mailboxes),
    });
    if (outcome?.done) dialog.finish('good', outcome.message);
  };
  count();
  dialog.show(
    element('h1', { class: 'spoken' }, words.title),
    paste.element,
    place,
    status,
    buttonRow(save, button(close, 'quiet', closeDialog)),
  );
  paste.focus();
}

/** Mailboxes that are recorded already, or named only beside the reader who was not reached, are not ticked. */
function mailboxChoice(dialog: ReturnedDialog, found: readonly FoundMailbox[]): Field {
  const { returned: words } = dialog.words;
  const title = words.foundTitle(dialog.count(found.length));
  return choicesField(
    { id: 'mailboxes', name: 'mailboxes', label: title, hint: words.effect, need: '' },
    found.map(({ mailbox, units, isRecorded, onlyBeside }) => {
      const remark = isRecorded ? words.isRecorded : onlyBeside ? words.onlyBeside : '';
      const remarkText = remark === '' ? '' : ` (${remark})`;
      return { value: mailbox, label: `${units.join('; ')}: ${mailbox}${remarkText}` };
    }),
    found
      .filter(({ isRecorded, onlyBeside }) => !isRecorded && !onlyBeside)
      .map(({ mailbox }) => mailbox),
  );
}

function shownResult(
  dialog: ReturnedDialog,
  { own, unknown, isDelayed }: ReturnedMailboxes,
  choice: Field | null,
): (HTMLElement | null)[] {
  const { returned: words } = dialog.words;
  return [
    isDelayed ? notice('warning', paragraph(words.delayed)) : null,
    choice?.element ?? paragraph(words.none),
    own === 0 ? null : paragraph(words.own(dialog.count(own)), 'soft'),
    unknown.length === 0 ? null : paragraph(words.unknown(unknown.join(', ')), 'soft'),
  ];
}

openReturned(readView<ReturnedView>());
