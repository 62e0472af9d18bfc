import { formatDay } from '../../calendar/day';
import { type Child, element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { phoneLinks } from '../../letters/tell-page/phone-links';
import { indexBy } from '../../texts/group-by';
import type { Latest, UnitFile } from '../today/today-view';
import { owedCard } from './owed-card';
import type { TodayDesk } from './today-desk';
import { unitWays } from './unit-ways';

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
