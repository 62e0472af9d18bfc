import { formatDay } from '../../../calendar/day';
import type { StageStanding } from '../../../calendar/deadline';
import { type Child, element } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import { formatCount } from '../../../texts/number-text';
import type { StepPlace, UnitPage } from '../page-state';

/** Builds a step: its heading, how it stands, its deadline, what the office and the page last said, what it asks. */
export function stepFrame(
  unitPage: UnitPage,
  place: StepPlace,
  ...parts: readonly Child[]
): HTMLElement {
  const { words } = unitPage;
  const { key, stage, dispatch } = place;
  const standing = dispatch[stage];
  const title = stage === 'acknowledge' ? words.acknowledgeStep : words.trainStep;
  return element(
    'div',
    { class: 'step', role: 'group', 'aria-labelledby': `${key}-title` },
    element('h3', { id: `${key}-title`, tabindex: '-1' }, title),
    element(
      'p',
      {},
      element('span', { class: `chip ${standing.timing}` }, timingWords(unitPage, place)),
      stage === 'train' && dispatch.answers.train === 'inProgress'
        ? element('span', { class: 'chip' }, words.inProgress)
        : null,
    ),
    ...deadlineParts(unitPage, place, standing),
    returnedPart(unitPage, place),
    noticePart(unitPage, key),
    ...parts,
  );
}

/** Builds what a step, or the page, last said. */
export function noticePart({ notices, words }: UnitPage, key: string): HTMLElement | null {
  const said = notices.get(key);
  if (!said) return null;
  const sentences = said.sentences(words);
  const made = notice(said.tone, ...sentences.map((sentence) => paragraph(sentence)));
  made.id = `${key}-notice`;
  return made;
}

function deadlineParts(
  { words }: UnitPage,
  { stage, dispatch }: StepPlace,
  standing: StageStanding,
) {
  const { setDay: asked, due } = standing.deadline;
  const [by, rolled] = [formatDay(due), formatDay(asked)];
  const deadline = asked === due ? words.by(by) : words.rolled(rolled, by);
  if (!standing.done) return [paragraph(deadline, 'deadline')];
  const { acknowledgedOn, completedOn } = dispatch.answers;
  const doneOn = stage === 'acknowledge' ? acknowledgedOn : completedOn;
  const isLate = standing.timing === 'late' && doneOn !== null;
  return isLate ? [paragraph(words.lateExplained(by, formatDay(doneOn)), 'soft')] : [];
}

function returnedPart({ words }: UnitPage, { stage, dispatch }: StepPlace): HTMLElement | null {
  const { returnedStage, returnedOn, returnedBecause } = dispatch.answers;
  if (returnedStage !== stage) return null;
  const day = returnedOn === null ? '' : formatDay(returnedOn);
  return notice('warning', paragraph(words.returned(day)), paragraph(returnedBecause));
}

function timingWords(unitPage: UnitPage, { stage, dispatch, today }: StepPlace): string {
  const { words } = unitPage;
  const { timing, daysLate, daysLeft, deadline } = dispatch[stage];
  const acknowledge = stage === 'acknowledge';
  if (timing === 'onTime') return acknowledge ? words.acknowledgedOnTime : words.completedOnTime;
  if (timing === 'late') return acknowledge ? words.acknowledgedLate : words.completedLate;
  if (timing === 'untold') return words.untold;
  if (timing === 'overdue') {
    return daysLate === 0
      ? words.overdue
      : words.daysLate(formatCount(daysLate, unitPage.language));
  }
  if (deadline.due === today) return words.dueToday;
  return daysLeft === 0
    ? words.withinDeadline
    : words.daysLeft(formatCount(daysLeft, unitPage.language));
}
