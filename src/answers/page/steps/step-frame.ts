import { formatDay } from '../../../calendar/day';
import type { StageStanding } from '../../../calendar/deadline';
import { type Child, element } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import { formatCount } from '../../../texts/number-text';
import type { StepPlace, UnitDesk } from '../unit-desk';

/** Builds a step: its heading, how it stands, its deadline, what the office and the page last said, what it asks. */
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
    'div',
    { class: 'step', role: 'group', 'aria-labelledby': `${key}-title` },
    element('h3', { id: `${key}-title`, tabindex: '-1' }, title),
    element(
      'p',
      {},
      element('span', { class: `chip ${standing.timing}` }, timingWords(desk, place)),
      stage === 'train' && directive.answers.train === 'inProgress'
        ? element('span', { class: 'chip' }, words.inProgress)
        : null,
    ),
    ...deadlineParts(desk, place, standing),
    returnedPart(desk, place),
    noticePart(desk, key),
    ...parts,
  );
}

/** Builds what a step, or the page, last said. */
export function noticePart({ notices, words }: UnitDesk, key: string): HTMLElement | null {
  const said = notices.get(key);
  if (!said) return null;
  const sentences = said.sentences(words);
  const made = notice(said.tone, ...sentences.map((sentence) => paragraph(sentence)));
  made.id = `${key}-notice`;
  return made;
}

function deadlineParts(
  { words }: UnitDesk,
  { stage, directive }: StepPlace,
  standing: StageStanding,
) {
  const { asked, due } = standing.deadline;
  const [by, rolled] = [formatDay(due), formatDay(asked)];
  const deadline = asked === due ? words.by(by) : words.rolled(rolled, by);
  if (!standing.done) return [paragraph(deadline, 'deadline')];
  const { acknowledgedOn, completedOn } = directive.answers;
  const doneOn = stage === 'acknowledge' ? acknowledgedOn : completedOn;
  const isLate = standing.timing === 'late' && doneOn !== null;
  return isLate ? [paragraph(words.lateExplained(by, formatDay(doneOn)), 'soft')] : [];
}

function returnedPart({ words }: UnitDesk, { stage, directive }: StepPlace): HTMLElement | null {
  const { returnedStage, returnedOn, returnedBecause } = directive.answers;
  if (returnedStage !== stage) return null;
  const day = returnedOn === null ? '' : formatDay(returnedOn);
  return notice('warning', paragraph(words.returned(day)), paragraph(returnedBecause));
}

function timingWords(desk: UnitDesk, { stage, directive, today }: StepPlace): string {
  const { words } = desk;
  const { timing, daysLate, daysLeft, deadline } = directive[stage];
  const acknowledge = stage === 'acknowledge';
  if (timing === 'onTime') return acknowledge ? words.acknowledgedOnTime : words.completedOnTime;
  if (timing === 'late') return acknowledge ? words.acknowledgedLate : words.completedLate;
  if (timing === 'untold') return words.untold;
  if (timing === 'overdue') {
    return daysLate === 0 ? words.overdue : words.daysLate(formatCount(daysLate, desk.language));
  }
  if (deadline.due === today) return words.dueToday;
  return daysLeft === 0
    ? words.withinDeadline
    : words.daysLeft(formatCount(daysLeft, desk.language));
}
