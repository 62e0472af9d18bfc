import type { StageStanding } from '../../calendar/deadline';
import { acts, button } from '../../frame/button';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { formatCount } from '../../texts/number-text';
import type { AnswersCalls } from '../answers-calls';
import type { PageDirective, SubordinateList, SubordinateUnit } from '../rules/page-view';
import { directiveSection } from './directive-section';
import { loadButton } from './load-button';
import type { UnitDesk } from './unit-desk';

/** Builds the parent's view of the units below it: how each stands, a page at a time, and answering for one. */
export function subordinatesPart(desk: UnitDesk): HTMLElement | null {
  const { view, words, below, language } = desk;
  if (view.subordinates === 0) return null;
  const title = words.subordinates(formatCount(view.subordinates, language));
  const { list } = below;
  return element(
    'section',
    { class: 'below', 'aria-labelledby': 'below-title' },
    element('h2', { id: 'below-title', tabindex: '-1' }, title),
    ...(list === null
      ? [acts(pageButton(desk, words.showSubordinates, 0))]
      : [...list.units.map((unit) => subordinatePart(desk, unit)), pager(desk, list)]),
  );
}

function subordinatePart(desk: UnitDesk, unit: SubordinateUnit): HTMLElement {
  const { words, below } = desk;
  const isOpen = below.opened === unit.code;
  const id = `below-${unit.code}`.replace(/\s/g, '_');
  const turn = button(isOpen ? words.closeUnit : words.answerFor, 'second', () => {
    below.opened = isOpen ? '' : unit.code;
    desk.refresh(id);
  });
  turn.setAttribute('aria-label', `${turn.textContent}: ${unit.name}`);
  return element(
    'div',
    { class: 'subordinate' },
    element('h3', { id, tabindex: '-1' }, unit.name),
    ...(unit.directives.length === 0
      ? [paragraph(words.nothingAsked, 'soft')]
      : unit.directives.map((directive) => standingLine(desk, directive))),
    unit.directives.length === 0 ? null : acts(turn),
    ...(isOpen
      ? unit.directives.map((one) => directiveSection(desk, one, { ...unit, titleId: id }))
      : []),
  );
}

function standingLine({ words }: UnitDesk, directive: PageDirective): HTMLElement {
  const { type, number, acknowledge, train, answers } = directive;
  const inTime = acknowledge.timing === 'late' ? words.acknowledgedLate : words.acknowledgedOnTime;
  const receipt = acknowledge.done ? inTime : words.notAcknowledged;
  const reported = train.timing === 'late' ? words.completedLate : words.trainStates[answers.train];
  const chip = (text: string, timing: StageStanding['timing']) => {
    const said = timing === 'overdue' ? `${text}: ${words.overdue.toLowerCase()}` : text;
    return element('span', { class: `chip ${timing}` }, said);
  };
  return element(
    'p',
    {},
    `${words.numbered(type, number)}: `,
    chip(receipt, acknowledge.timing),
    chip(reported, train.timing),
  );
}

function pager(
  desk: UnitDesk,
  { page, pages }: { page: number; pages: number },
): HTMLElement | null {
  if (pages === 1) return null;
  const { words } = desk;
  return acts(
    page === 0 ? null : pageButton(desk, words.pageBefore, page - 1),
    element('span', { class: 'soft' }, words.pageOf(page + 1, pages)),
    page + 1 === pages ? null : pageButton(desk, words.pageAfter, page + 1),
  );
}

function pageButton(desk: UnitDesk, label: string, page: number): HTMLElement {
  const take = (list: SubordinateList): boolean => {
    if (list.state !== 'listed') return false;
    Object.assign(desk.below, { list, opened: '' });
    desk.refresh('below-title');
    return true;
  };
  const load = () => server<AnswersCalls>().listSubordinates(desk.view.token, page);
  return loadButton(desk, { label, load, take });
}
