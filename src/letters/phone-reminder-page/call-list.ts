import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { checkField } from '../../frame/fields/choice-fields';
import { paragraph } from '../../frame/notice';
import { printSheet } from '../../frame/print-sheet';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { PhoneReminderCalls } from '../letters-calls';
import type { PhoneReminderView } from '../rules/phone-reminder-view';
import type { PhoneReminderDialog } from './phone-reminder-words';
import { slipSheet } from './slips';
import { unitCard } from './unit-card';

/** The units to call today, and the buttons that record calls and print slips for the units ticked. */
export function callList(
  dialog: PhoneReminderDialog,
  { toCall, count, hasLinks }: PhoneReminderView,
): { element: HTMLElement; status: HTMLElement; buttons: readonly HTMLButtonElement[] } {
  const { tell: words } = dialog.words;
  const status = element('div', { class: 'status' });
  if (toCall.length === 0) return { element: paragraph(words.nobodyToCall), status, buttons: [] };
  let left = count;
  const heading = element('h2');
  const calls = toCall.map((unit) => {
    const id = `called-${unit.code}`;
    const tick = checkField({ id, name: id, label: unit.name, hint: '', need: '' }, false);
    const row = element('li', {}, unitCard(dialog, tick.element, unit));
    return { unit, row, isTicked: () => row.isConnected && tick.read() === 'yes' };
  });
  const ticked = () => calls.filter(({ isTicked }) => isTicked());
  const onPaper = () => ticked().filter(({ unit }) => unit.needsPaper);
  const codesOf = (chosen: typeof calls) => chosen.map(({ unit }) => unit.code);
  const refresh = () => {
    heading.textContent = words.toCall(dialog.count(left));
    record.textContent = words.record(dialog.count(ticked().length));
    print.textContent = words.print(dialog.count(onPaper().length));
  };
  const warn = (sentence: string) => {
    showNotice(dialog, status, 'warning', sentence).scrollIntoView({ block: 'nearest' });
  };
  const act = <Result>(pressed: HTMLButtonElement, run: () => Promise<Result>) =>
    runAct(dialog, { pressed, status, run });
  const record = button('', 'main', async () => {
    const chosen = ticked();
    if (chosen.length === 0) return warn(words.tickFirst);
    const run = () => server<PhoneReminderCalls>().recordTold(codesOf(chosen));
    const outcome = await act(record, run);
    if (!outcome?.done) return;
    for (const { row } of chosen) row.remove();
    left -= chosen.length;
    refresh();
    showNotice(dialog, status, 'good', outcome.message).scrollIntoView({ block: 'nearest' });
  });
  const print = button('', 'second', async () => {
    const chosen = onPaper();
    if (chosen.length === 0) return warn(words.tickOnPaper);
    const slips = await act(print, () => server<PhoneReminderCalls>().printSlips(codesOf(chosen)));
    refresh();
    if (slips) printSheet(slipSheet(dialog, slips), words.slips);
  });
  const list = element('ul', { class: 'rows' }, ...calls.map(({ row }) => row));
  list.addEventListener('change', refresh);
  const section = element('section', {}, heading, list);
  if (count > toCall.length)
    section.append(paragraph(words.moreToCall(dialog.count(count - toCall.length)), 'soft'));
  refresh();
  const hasPaper = hasLinks && toCall.some(({ needsPaper }) => needsPaper);
  return { element: section, status, buttons: hasPaper ? [record, print] : [record] };
}
