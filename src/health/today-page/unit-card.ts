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
import { tellIn } from '../../frame/tell-in';
import type { LettersCalls } from '../../letters/letters-calls';
import { phoneLinks } from '../../letters/tell-page/phone-links';
import { indexBy } from '../../texts/group-by';
import type { Latest, UnitFile } from '../today/today-view';
import { entryButton } from './entry-button';
import { owedCard } from './owed-card';
import type { TodayDesk } from './today-desk';

/** Shows one unit: who it is, what it owes and has answered, the periods and letters, and what can be done. */
export function unitCard(desk: TodayDesk, file: UnitFile): HTMLElement {
  const { today: words } = desk.words;
  const directives = indexBy(file.directives, 'id');
  const owed = file.owed.rows
    .flatMap((row) => {
      const directive = directives.get(row.directive);
      return directive ? [{ row, directive }] : [];
    })
    .sort((a, b) => (a.directive.issuedOn < b.directive.issuedOn ? 1 : -1));
  return element(
    'div',
    { class: 'unit', tabindex: '-1' },
    ...whoItIs(desk, file),
    element('h4', {}, words.owed),
    latestOf(desk, file.owed),
    owed.length === 0
      ? paragraph(words.owesNothing)
      : element('ul', { class: 'rows' }, ...owed.map((one) => owedCard(desk, one))),
    ...periods(desk, file),
    ...letters(desk, file),
    unitWays(desk, file),
  );
}

function whoItIs(desk: TodayDesk, { unit }: UnitFile): Child[] {
  const { today: words } = desk.words;
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

function periods(desk: TodayDesk, { closed }: UnitFile): Child[] {
  const { today: words } = desk.words;
  // A later closing of a period corrects it
  const last = new Map(closed.rows.map((row) => [`${row.directive} ${row.period}`, row]));
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
    : [element('h4', {}, words.periods), latestOf(desk, closed), element('ul', {}, ...lines)];
}

/** The letters of a unit: a digest for its superior names it too, and is not shown. */
function letters(desk: TodayDesk, { letters: { rows } }: UnitFile): Child[] {
  const { today: words } = desk.words;
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
function latestOf(desk: TodayDesk, { count, rows }: Latest<unknown>): HTMLElement | null {
  const { today: words } = desk.words;
  const sentence = words.latest(desk.count(rows.length), desk.count(count));
  return rows.length < count ? paragraph(sentence, 'soft') : null;
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** Builds the ways to a unit: its link, a message for Zalo, its latest letter once more. */
function unitWays(desk: TodayDesk, file: UnitFile): HTMLElement {
  const { today: words } = desk.words;
  const { unit, link } = file;
  const said = element('div', { class: 'said' });
  const place = element('div');
  const message = button(words.message, 'second', async () => {
    const run = () => server<LettersCalls>().unitMessage(unit.code);
    const composed = await runAct(desk, { buttons: [message], pressed: message, said, run });
    if (composed === null) return;
    const { messageOf, copyMessage } = words;
    const box = { id: 'message', label: messageOf(unit.name), hint: '', press: copyMessage };
    fill(place, [copyBox({ ...desk, words }, { ...box, text: composed.message })]);
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
      link === '' ? null : copyLink(desk, link, said),
      message,
      link === ''
        ? null
        : entryButton(desk, { label: words.otherLink, entry: 'openUnitLink', chosen, said }),
    ),
    said,
    place,
    letterAgain(desk, file),
  );
}

/** Builds the button that copies a unit's link; where the browser forbids that, the link stands there, selected. */
function copyLink(desk: TodayDesk, link: string, said: HTMLElement): HTMLButtonElement {
  const { today: words } = desk.words;
  return button(words.copyLink, 'second', async () => {
    if (await copyText(link)) tellIn(desk, said, 'good', words.copied);
    else {
      const { lastElementChild } = tellIn(desk, said, 'warning', words.copyByHand, link);
      if (lastElementChild) getSelection()?.selectAllChildren(lastElementChild);
    }
  });
}

/** Sends the latest letter that went once more; there is none where none went. */
function letterAgain(desk: TodayDesk, { letters, unit }: UnitFile): HTMLElement | null {
  const { today: words } = desk.words;
  const last = [...letters.rows]
    .reverse()
    .find(({ kind, state }) => kind !== 'escalation' && state === 'sent');
  if (!last) return null;
  return actPlace(desk, [
    {
      label: words.again,
      name: `${words.again}: ${unit.name}`,
      asks: { sentence: words.againAsk, yes: words.again },
      run: () => server<LettersCalls>().sendLettersAgain([last.id]),
    },
  ]);
}
