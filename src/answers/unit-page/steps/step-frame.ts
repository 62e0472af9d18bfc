import { formatDay } from '../../../calendar/day';
import type { StageStatus } from '../../../calendar/deadline';
import { type Child, element } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import { formatCount } from '../../../texts/number-text';
import type { StepPlace, UnitPage } from '../page-state';

export function stepFrame(
  unitPage: UnitPage,
  place: StepPlace,
  ...parts: readonly Child[]
): HTMLElement {
  const { words } = unitPage;
  const { key, stage, dispatch } = place;
  const status = dispatch[stage];
  const title = stage === 'acknowledge' ? words.acknowledgeStep : words.trainStep;
  return element(
    'div',
    { class: 'step', role: 'group', 'aria-labelledby': `${key}-title` },
    element('h3', { id: `${key}-title`, tabindex: '-1' }, title),
    element(
      'p',
      {},
      element('span', { class: `chip ${status.timing}` }, timingWords(unitPage, place)),
      stage === 'train' && dispatch.answers.train === 'inProgress'
        ? element('span', { class: 'chip' }, words.inProgress)
        : null,
    ),
    ...deadlineParts(unitPage, place, status),
    returnedPart(unitPage, place),
    noticePart(unitPage, key),
    ...parts,
  );
}

/** `key` is the key of a step, or `page` for the notice at the top of the page. */
export function noticePart({ notices, words }: UnitPage, key: string): HTMLElement | null {
  const stepNotice = notices.get(key);
  if (!stepNotice) return null;
  const sentences = stepNotice.sentences(words);
  const part = notice(stepNotice.tone, ...sentences.map((sentence) => paragraph(sentence)));
  part.id = `${key}-notice`;
  return part;
}

function deadlineParts({ words }: UnitPage, { stage, dispatch }: StepPlace, status: StageStatus) {
  const { setDay, due } = status.deadline;
  const [by, rolled] = [formatDay(due), formatDay(setDay)];
  const deadline = setDay === due ? words.by(by) : words.rolled(rolled, by);
  if (!status.done) return [paragraph(deadline, 'deadline')];
  const { acknowledgedOn, completedOn } = dispatch.answers;
  const doneOn = stage === 'acknowledge' ? acknowledgedOn : completedOn;
  const isLate = status.timing === 'late' && doneOn !== null;
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
