import { formatDay } from '../../calendar/day';
import { dayOfMoment } from '../../calendar/moment';
import { actionButtons } from '../../forms/form-page/action-buttons';
import { button } from '../../frame/button';
import { copyText } from '../../frame/copy-text';
import { copyBox } from '../../frame/dialog/copy-box';
import { runAct } from '../../frame/dialog/run-act';
import { type Child, element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { safeLink } from '../../frame/safe-link';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { LettersCalls, PhoneReminderCalls } from '../../letters/letters-calls';
import { phoneLinks } from '../../letters/phone-reminder-page/phone-links';
import { dispatchNumber } from '../../records/dispatch-number';
import { addressOf } from '../../records/email-address';
import { figuresIn, stageFigures } from '../../records/figures';
import { indexBy } from '../../texts/group-by';
import { menuIn } from '../../words/menu-in';
import type { Latest, UnitFile } from '../today/today-view';
import { entryButton } from './entry-button';
import { owedCard } from './owed-card';
import type { TodaySidebar } from './today-words';
import { editUnitForm } from './unit-forms';

/** `changed` shows the unit again with a message. */
export function unitFileCard(
  dialog: TodaySidebar,
  file: UnitFile,
  changed: (message: string) => Promise<void>,
): HTMLElement {
  const { today: words } = dialog.words;
  const dispatches = indexBy(file.dispatches, 'id');
  const owed = file.owed.rows
    .flatMap((row) => {
      const dispatch = dispatches.get(row.dispatchId);
      return dispatch ? [{ row, dispatch }] : [];
    })
    .sort((a, b) => (a.dispatch.issuedOn < b.dispatch.issuedOn ? 1 : -1));
  return element(
    'div',
    { class: 'unit', tabindex: '-1' },
    ...contactLines(dialog, file),
    returnedButton(dialog, file),
    editUnitForm(dialog, file, changed),
    element('h4', {}, words.owed),
    latestNote(dialog, file.owed),
    owed.length === 0
      ? paragraph(words.owesNothing)
      : element('ul', { class: 'rows' }, ...owed.map((one) => owedCard(dialog, one))),
    ...periods(dialog, file, dispatches),
    ...letters(dialog, file),
    unitActions(dialog, file),
  );
}

function contactLines(dialog: TodaySidebar, { unit }: UnitFile): Child[] {
  const { today: words } = dialog.words;
  const { name, code, block, state, contact, position, phone, email, leaderEmail } = unit;
  const line = (label: string, ...parts: readonly Child[]) =>
    element('p', {}, element('span', { class: 'soft' }, `${label} `), ...parts);
  const returned = (mailbox: string) => (isReturned(mailbox, unit) ? ` ${words.returned}` : null);
  return [
    element('h3', {}, name),
    paragraph(joined([code, block, state === 'active' ? '' : words.unitState[state]]), 'soft'),
    line(words.contact, joined([position, contact]) || words.none),
    line(words.phone, ...(phone === '' ? [words.none] : phoneLinks(phone))),
    line(words.email, email || words.none, returned(email)),
    leaderEmail === '' ? null : line(words.leaderEmail, leaderEmail, returned(leaderEmail)),
    unit.parent === '' ? null : line(words.parent, unit.parent),
  ];
}

function isReturned(mailbox: string, { returnedEmail }: UnitFile['unit']): boolean {
  const address = addressOf(mailbox, returnedEmail);
  return !address.usable && address.fault === 'returned';
}

/** Marks the unit's mailbox as one from which a letter came back. */
function returnedButton(dialog: TodaySidebar, { unit }: UnitFile): HTMLElement | null {
  const { today: words } = dialog.words;
  const address = addressOf(unit.email, unit.returnedEmail);
  if (!address.usable) return null;
  return actionButtons(dialog, [
    {
      label: words.letterReturned,
      name: `${words.letterReturned}: ${unit.name}`,
      asks: { sentence: words.returnedAsk(address.mailbox), yes: words.letterReturned },
      run: () => server<LettersCalls>().markReturned([address.mailbox]),
    },
  ]);
}

function periods(
  dialog: TodaySidebar,
  { closed }: UnitFile,
  dispatches: ReadonlyMap<string, UnitFile['dispatches'][number]>,
): Child[] {
  const { today: words } = dialog.words;
  // A later closing of a period replaces the earlier one.
  const last = new Map(closed.rows.map((row) => [`${row.dispatchId} ${row.period}`, row]));
  const lines = [...last.values()].map((row) => {
    const dispatch = dispatches.get(row.dispatchId);
    const number = dispatch ? dispatchNumber(dispatch) : row.number;
    return element('li', {}, words.period(row.period, number, words[periodState(row)]));
  });
  return lines.length === 0
    ? []
    : [element('h4', {}, words.periods), latestNote(dialog, closed), element('ul', {}, ...lines)];
}

/** Words for what a unit had done by the end of a period, of the stages that were asked. */
function periodState(row: UnitFile['closed']['rows'][number]) {
  const figures = figuresIn(row);
  const receipt = stageFigures(figures, 'acknowledge');
  const result = stageFigures(figures, 'complete');
  if (result.done > 0) return 'periodDone';
  if (receipt.done > 0) return result.asked > 0 ? 'periodAcknowledged' : 'periodReceived';
  return receipt.asked === 0 && result.asked > 0 ? 'periodNotDone' : 'periodOpen';
}

/** Letters to the unit. Leaves out digests for its superior that mention it. */
function letters(dialog: TodaySidebar, { letters: { rows } }: UnitFile): Child[] {
  const { today: words } = dialog.words;
  const own = rows.filter(({ kind }) => kind !== 'escalation');
  const lines = [...own].reverse().map(({ kind, state, sentAt, plannedOn }) => {
    const day = formatDay(sentAt === null ? plannedOn : dayOfMoment(sentAt));
    return element(
      'li',
      {},
      words.letter(
        day,
        words.letterKind[kind ?? 'notice'],
        words.letterState[state ?? 'deliveryUnknown'],
      ),
    );
  });
  return lines.length === 0 ? [] : [element('h4', {}, words.letters), element('ul', {}, ...lines)];
}

function latestNote(dialog: TodaySidebar, { count, rows }: Latest<unknown>): HTMLElement | null {
  const { today: words } = dialog.words;
  const sentence = words.latest(dialog.count(rows.length), dialog.count(count));
  return rows.length < count ? paragraph(sentence, 'soft') : null;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function unitActions(dialog: TodaySidebar, file: UnitFile): HTMLElement {
  const { today: words } = dialog.words;
  const { unit, link } = file;
  const status = element('div', { class: 'status' });
  const messageArea = element('div');
  const messageButton = button(words.message, 'second', async () => {
    const run = () => server<PhoneReminderCalls>().unitMessage(unit.code);
    const composed = await runAct(dialog, {
      pressed: messageButton,
      status,
      run,
    });
    if (composed === null) return;
    const { messageOf, copyMessage } = words;
    const box = { id: 'message', label: messageOf(unit.name), hint: '', press: copyMessage };
    fill(messageArea, [copyBox({ ...dialog, words }, { ...box, text: composed.message })]);
    messageArea.scrollIntoView({ block: 'nearest' });
  });
  const formValues = { unit: unit.code };
  return element(
    'div',
    {},
    element('h4', {}, words.link),
    link === '' ? paragraph(words.noLink) : element('p', {}, safeLink(link, words.openLink)),
    element(
      'p',
      { class: 'acts' },
      link === '' ? null : copyLink(dialog, link, status),
      messageButton,
      entryButton(dialog, {
        label: menuIn(dialog.language).openUnitChanges,
        entry: 'openUnitChanges',
        status,
      }),
      link === ''
        ? null
        : entryButton(dialog, {
            label: words.otherLink,
            entry: 'openUnitLink',
            chosen: formValues,
            status,
          }),
    ),
    status,
    messageArea,
    letterAgain(dialog, file),
  );
}

/** If the browser forbids copying, shows the link selected. */
function copyLink(dialog: TodaySidebar, link: string, status: HTMLElement): HTMLButtonElement {
  const { today: words } = dialog.words;
  return button(words.copyLink, 'second', async () => {
    if (await copyText(link)) showNotice(dialog, status, 'good', words.copied);
    else {
      const { lastElementChild } = showNotice(dialog, status, 'warning', words.copyByHand, link);
      if (lastElementChild) getSelection()?.selectAllChildren(lastElementChild);
    }
  });
}

function letterAgain(dialog: TodaySidebar, { letters, unit }: UnitFile): HTMLElement | null {
  const { today: words } = dialog.words;
  const last = [...letters.rows]
    .reverse()
    .find(({ kind, state }) => kind !== 'escalation' && state === 'sent');
  if (!last) return null;
  return actionButtons(dialog, [
    {
      label: words.again,
      name: `${words.again}: ${unit.name}`,
      asks: { sentence: words.againAsk, yes: words.again },
      run: () => server<LettersCalls>().sendLettersAgain([last.id]),
    },
  ]);
}
