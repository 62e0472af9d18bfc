import { formatDay } from '../../core/day';
import { formatCount } from '../../core/number-text';
import type { StageStanding } from '../../core/standing';
import { type Child, element } from '../frame/element';
import { notice, paragraph } from '../frame/notice';
import type { StepPlace, UnitDesk } from './unit-desk';

/** Builds a step: its heading, how it stands, its deadline, what it last said, and what it asks. */
export function stepFrame(
  desk: UnitDesk,
  place: StepPlace,
  ...parts: readonly Child[]
): HTMLElement {
  const { words } = desk;
  const { key, stage, directive } = place;
  const standing = directive[stage];
  const title = stage === 'acknowledge' ? words.acknowledgeStep : words.trainStep;
  return element(
    'section',
    { class: 'step', 'aria-labelledby': `${key}-title` },
    element('h3', { id: `${key}-title`, tabindex: '-1' }, title),
    element(
      'p',
      {},
      element('span', { class: `chip ${standing.timing}` }, timingWords(desk, place)),
      stage === 'train' && directive.answers.train === 'inProgress'
        ? element('span', { class: 'chip' }, words.inProgress)
        : null,
    ),
    standing.done ? null : paragraph(deadlineWords(desk, standing), 'deadline'),
    saidBefore(desk, key),
    ...parts,
  );
}

function saidBefore({ notices }: UnitDesk, key: string): HTMLElement | null {
  const said = notices.get(key);
  if (!said) return null;
  const made = notice(said.tone, ...said.sentences.map((sentence) => paragraph(sentence)));
  made.id = `${key}-notice`;
  return made;
}

function deadlineWords({ words }: UnitDesk, { deadline }: StageStanding): string {
  const { asked, due } = deadline;
  return asked === due ? words.by(formatDay(due)) : words.rolled(formatDay(asked), formatDay(due));
}

function timingWords(desk: UnitDesk, { stage, directive, today }: StepPlace): string {
  const { words } = desk;
  const { timing, daysLate, daysLeft, deadline } = directive[stage];
  const acknowledge = stage === 'acknowledge';
  if (timing === 'onTime') return acknowledge ? words.acknowledgedOnTime : words.completedOnTime;
  if (timing === 'late') return acknowledge ? words.acknowledgedLate : words.completedLate;
  if (timing === 'overdue') {
    return daysLate === 0 ? words.overdue : words.daysLate(formatCount(daysLate, desk.language));
  }
  if (deadline.due === today) return words.dueToday;
  return daysLeft === 0
    ? words.withinDeadline
    : words.daysLeft(formatCount(daysLeft, desk.language));
}
