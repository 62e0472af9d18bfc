import { formatDay } from '../../calendar/day';
import { actPlace } from '../../forms/page/act-place';
import { button } from '../../frame/button';
import { copyText } from '../../frame/copy-text';
import { copyBox } from '../../frame/dialog/copy-box';
import { runAct } from '../../frame/dialog/run-act';
import { type Child, element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { safeLink } from '../../frame/safe-link';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { LettersCalls } from '../../letters/letters-calls';
import { phoneLinks } from '../../letters/tell-page/phone-links';
import { indexBy } from '../../texts/group-by';
import type { Latest, UnitFile } from '../today/today-view';
import { entryButton } from './entry-button';
import { owedCard } from './owed-card';
import type { TodaySidebar } from './today-desk';

/** Shows one unit: who it is, what it owes and has answered, the periods and letters, and what can be done. */
export function unitCard(dialog: TodaySidebar, file: UnitFile): HTMLElement {
  const { today: words } = dialog.words;
  const dispatches = indexBy(file.dispatches, 'id');
  const owed = file.owed.rows
    .flatMap((row) => {
      const dispatch = dispatches.get(row.dispatch);
      return dispatch ? [{ row, dispatch }] : [];
    })
    .sort((a, b) => (a.dispatch.issuedOn < b.dispatch.issuedOn ? 1 : -1));
  return element(
    'div',
    { class: 'unit', tabindex: '-1' },
    ...whoItIs(dialog, file),
    element('h4', {}, words.owed),
    latestOf(dialog, file.owed),
    owed.length === 0
      ? paragraph(words.owesNothing)
      : element('ul', { class: 'rows' }, ...owed.map((one) => owedCard(dialog, one))),
    ...periods(dialog, file),
    ...letters(dialog, file),
    unitWays(dialog, file),
  );
}

function whoItIs(dialog: TodaySidebar, { unit }: UnitFile): Child[] {
  const { today: words } = dialog.words;
  const { name, code, block, state, contact, position, phone, email, returnedEmail } = unit;
  const line = (label: string, ...parts: readonly Child[]) =>
    element('p', {}, element('span', { class: 'soft' }, `${label} `), ...parts);
  const cameBack = returnedEmail !== '' && returnedEmail === email;
  return [
    element('h3', {}, name),
    paragraph(listed([code, block, state === 'active' ? '' : words.unitState[state]]), 'soft'),
    line(words.contact, listed([position, contact]) || words.none),
    line(words.phone, ...(phone === '' ? [words.none] : phoneLinks(phone))),
    line(words.email, email || words.none, cameBack ? ` ${words.returned}` : null),
    unit.parent === '' ? null : line(words.parent, unit.parent),
  ];
}

function periods(dialog: TodaySidebar, { closed }: UnitFile): Child[] {
  const { today: words } = dialog.words;
  // A later closing of a period corrects it
  const last = new Map(closed.rows.map((row) => [`${row.dispatch} ${row.period}`, row]));
  const stateOf = ({
    acknowledged,
    completedOnTime,
    completedLate,
  }: UnitFile['closed']['rows'][number]) => {
    if ((completedOnTime ?? 0) + (completedLate ?? 0) > 0) return words.periodDone;
    return (acknowledged ?? 0) > 0 ? words.periodAcknowledged : words.periodOpen;
  };
  const lines = [...last.values()].map((row) =>
    element('li', {}, words.period(row.period, row.number, stateOf(row))),
  );
  return lines.length === 0
    ? []
    : [element('h4', {}, words.periods), latestOf(dialog, closed), element('ul', {}, ...lines)];
}

/** The letters of a unit: a digest for its superior names it too, and is not shown. */
function letters(dialog: TodaySidebar, { letters: { rows } }: UnitFile): Child[] {
  const { today: words } = dialog.words;
  const own = rows.filter(({ kind }) => kind !== 'escalation');
  const lines = [...own].reverse().map(({ kind, state, sentAt, plannedOn }) => {
    const day = formatDay((sentAt ?? plannedOn).slice(0, 10));
    return element(
      'li',
      {},
      words.letter(day, words.letterKind[kind ?? 'notice'], words.letterState[state ?? 'unknown']),
    );
  });
  return lines.length === 0 ? [] : [element('h4', {}, words.letters), element('ul', {}, ...lines)];
}

/** Says how many are shown where there are more. */
function latestOf(dialog: TodaySidebar, { count, rows }: Latest<unknown>): HTMLElement | null {
  const { today: words } = dialog.words;
  const sentence = words.latest(dialog.count(rows.length), dialog.count(count));
  return rows.length < count ? paragraph(sentence, 'soft') : null;
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** Builds the ways to a unit: its link, a message for Zalo, its latest letter once more. */
function unitWays(dialog: TodaySidebar, file: UnitFile): HTMLElement {
  const { today: words } = dialog.words;
  const { unit, link } = file;
  const said = element('div', { class: 'said' });
  const place = element('div');
  const message = button(words.message, 'second', async () => {
    const run = () => server<LettersCalls>().unitMessage(unit.code);
    const composed = await runAct(dialog, { buttons: [message], pressed: message, said, run });
    if (composed === null) return;
    const { messageOf, copyMessage } = words;
    const box = { id: 'message', label: messageOf(unit.name), hint: '', press: copyMessage };
    fill(place, [copyBox({ ...dialog, words }, { ...box, text: composed.message })]);
    place.scrollIntoView({ block: 'nearest' });
  });
  const chosen = { unit: unit.code };
  return element(
    'div',
    {},
    element('h4', {}, words.link),
    link === '' ? paragraph(words.noLink) : element('p', {}, safeLink(link, words.openLink)),
    element(
      'p',
      { class: 'acts' },
      link === '' ? null : copyLink(dialog, link, said),
      message,
      link === ''
        ? null
        : entryButton(dialog, { label: words.otherLink, entry: 'openUnitLink', chosen, said }),
    ),
    said,
    place,
    letterAgain(dialog, file),
  );
}

/** Builds the button that copies a unit's link; where the browser forbids that, the link stands there, selected. */
function copyLink(dialog: TodaySidebar, link: string, said: HTMLElement): HTMLButtonElement {
  const { today: words } = dialog.words;
  return button(words.copyLink, 'second', async () => {
    if (await copyText(link)) showNotice(dialog, said, 'good', words.copied);
    else {
      const { lastElementChild } = showNotice(dialog, said, 'warning', words.copyByHand, link);
      if (lastElementChild) getSelection()?.selectAllChildren(lastElementChild);
    }
  });
}

/** Sends the latest letter that went once more; there is none where none went. */
function letterAgain(dialog: TodaySidebar, { letters, unit }: UnitFile): HTMLElement | null {
  const { today: words } = dialog.words;
  const last = [...letters.rows]
    .reverse()
    .find(({ kind, state }) => kind !== 'escalation' && state === 'sent');
  if (!last) return null;
  return actPlace(dialog, [
    {
      label: words.again,
      name: `${words.again}: ${unit.name}`,
      asks: { sentence: words.againAsk, yes: words.again },
      run: () => server<LettersCalls>().sendLettersAgain([last.id]),
    },
  ]);
}
