import { formatDay } from '../../calendar/day';
import { button } from '../../frame/button';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { isOver } from '../../records/dispatch';
import { STAGES, type Stage } from '../../records/obligation';
import { formatCount } from '../../texts/number-text';
import { dispatchUrgency } from '../rules/page-order';
import type { PageDispatch } from '../rules/page-view';
import { headingId } from './dispatch-section';
import type { UnitPage } from './page-state';

export function countPart({ view, words, language }: UnitPage): HTMLElement {
  const { dispatches, further } = view;
  const known = dispatches.map((one) => dispatchUrgency(one, ''));
  const urgencies = [...known, ...further];
  const overdue = urgencies.filter((one) => one === 1).length;
  const open = overdue + urgencies.filter((one) => one === 0 || one === 2).length;
  const { agenda } = words;
  if (open === 0)
    return notice('plain', paragraph(known.includes(3) ? agenda.allAnswered : words.nothingOpen));
  const count = (number: number) => formatCount(number, language);
  const first = dispatches[known.indexOf(1)];
  return element(
    'p',
    { class: 'count' },
    agenda.toAnswer(count(open), count(overdue)),
    known[0] === 1 || !first ? null : jump(agenda.toOverdue, first),
  );
}

export function agendaPart({ view, words }: UnitPage): HTMLElement | null {
  const followed = view.dispatches.filter((one) => !isOver(one));
  const lines = followed.flatMap((one) => STAGES.map((stage) => ({ one, stage, ...one[stage] })));
  const open = lines.filter(({ done }) => !done);
  const byDueDay = open.sort((a, b) => (a.deadline.due < b.deadline.due ? -1 : 1));
  const answered = lines.filter(({ done }) => done);
  if (followed.length < 2 && answered.length === 0) return null;
  const { agenda, numbered, overdue } = words;
  const nameOf = ({ type, number }: PageDispatch) => numbered(type, number);
  return element(
    'nav',
    { class: 'agenda', 'aria-label': agenda.next },
    ...list(
      agenda.next,
      byDueDay.map(({ one, stage, deadline, timing }) => {
        const due = agenda.due(nameOf(one), agenda.stages[stage], formatDay(deadline.due));
        return jump(timing === 'overdue' ? `${due} (${overdue.toLowerCase()})` : due, one);
      }),
    ),
    ...list(
      agenda.answered,
      answered.map(({ one, stage }) =>
        jump(agenda.done(nameOf(one), agenda.stages[stage], doneOn(one, stage)), one),
      ),
    ),
  );
}

function list(title: string, items: readonly HTMLElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  const lines = items.map((item) => element('li', {}, item));
  return [element('h2', {}, title), element('ul', {}, ...lines)];
}

function doneOn({ answers }: PageDispatch, stage: Stage): string {
  const day = stage === 'acknowledge' ? answers.acknowledgedOn : answers.completedOn;
  return day === null ? '' : formatDay(day);
}

function jump(label: string, to: PageDispatch): HTMLElement {
  return button(label, 'quiet', () => document.getElementById(headingId(to))?.focus());
}
