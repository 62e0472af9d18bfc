import { formatDay } from '../../calendar/day';
import { stagesIn } from '../../dispatches/rules/obligation-status';
import { button } from '../../frame/button';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { isOver } from '../../records/dispatch';
import type { Stage } from '../../records/stage';
import { formatCount } from '../../texts/number-text';
import { dispatchUrgency } from '../rules/page-order';
import type { PageDispatch } from '../rules/page-view';
import { headingId } from './dispatch-section';
import { dispatchName, stageName, type UnitPage } from './page-state';

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
  const lines = followed.flatMap((one) =>
    stagesIn(one).map(([stage, status]) => ({ one, stage, ...status })),
  );
  const open = lines.filter(({ done }) => !done);
  const dated = open.flatMap((line) =>
    line.deadline ? [{ ...line, due: line.deadline.due }] : [],
  );
  const byDueDay = dated.sort((a, b) => (a.due < b.due ? -1 : 1));
  const undated = open.filter(({ deadline }) => !deadline);
  const answered = lines.filter(({ done }) => done);
  if (followed.length < 2 && answered.length === 0) return null;
  const { agenda, overdue } = words;
  const title = undated.length > 0 ? agenda.open : agenda.next;
  const nameOf = (one: PageDispatch) => dispatchName(words, one);
  return element(
    'nav',
    { class: 'agenda', 'aria-label': title },
    ...list(title, [
      ...byDueDay.map(({ one, stage, due: day, timing }) => {
        const due = agenda.due(nameOf(one), stageName(words, stage, one), formatDay(day));
        return jump(timing === 'overdue' ? `${due} (${overdue.toLowerCase()})` : due, one);
      }),
      ...undated.map(({ one, stage }) =>
        jump(agenda.noDeadline(nameOf(one), stageName(words, stage, one)), one),
      ),
    ]),
    ...list(
      agenda.answered,
      answered.map(({ one, stage }) =>
        jump(agenda.done(nameOf(one), stageName(words, stage, one), doneOn(one, stage)), one),
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
