import { formatDay } from '../../../calendar/day';
import type { Deadline } from '../../../calendar/deadline';
import { dayAndHour } from '../../../dispatches/rules/day-and-hour';
import { stagesIn } from '../../../dispatches/rules/obligation-status';
import { type Child, element } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import { DEADLINE_FIELD } from '../../../records/dispatch';
import { formatCount } from '../../../texts/number-text';
import { completionText, type StepPlace, type UnitPage, type UnitWords } from '../page-state';

export function stepFrame(
  unitPage: UnitPage,
  place: StepPlace,
  ...parts: readonly Child[]
): HTMLElement {
  const { words } = unitPage;
  const { key, stage, status, dispatch } = place;
  const hasNothing = stage === 'complete' && dispatch.answers.nothingToReport === 'yes';
  // Without a deadline, the first chip says that the task is in progress
  const showsProgress = isInProgress(place) && status.timing !== 'openNoDeadline';
  const chip = (text: string) => element('span', { class: 'chip' }, text);
  return element(
    'div',
    { class: 'step', role: 'group', 'aria-labelledby': `${key}-title` },
    element('h3', { id: `${key}-title`, tabindex: '-1' }, stepTitle(words, place)),
    element(
      'p',
      {},
      element('span', { class: `chip ${status.timing}` }, timingWords(unitPage, place)),
      showsProgress ? chip(words.inProgress) : null,
      hasNothing ? chip(words.nothingToReport) : null,
    ),
    ...deadlineParts(unitPage, place),
    returnedPart(unitPage, place),
    noticePart(unitPage, key),
    ...parts,
  );
}

function isInProgress({ stage, dispatch }: StepPlace): boolean {
  return stage === 'complete' && dispatch.answers.complete === 'inProgress';
}

/** Title of a step, numbered if the dispatch asks both stages. */
function stepTitle(words: UnitWords, { stage, dispatch }: StepPlace): string {
  const title =
    stage === 'acknowledge' ? words.acknowledgeStep : completionText(words, dispatch, 'title');
  const stages = stagesIn(dispatch);
  const number = stages.findIndex(([one]) => one === stage) + 1;
  return stages.length === 1 ? title : words.numberedStep(number, title);
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

function deadlineParts(unitPage: UnitPage, place: StepPlace) {
  const { words } = unitPage;
  const { stage, status, dispatch } = place;
  const { deadline, done } = status;
  if (!deadline) return done ? [] : [paragraph(words.noDeadline, 'deadline')];
  const by = formatDay(deadline.due);
  if (!done) return [paragraph(deadlineText(unitPage, place, deadline), 'deadline')];
  const { acknowledgedOn, completedOn } = dispatch.answers;
  const doneOn = stage === 'acknowledge' ? acknowledgedOn : completedOn;
  const isLate = status.timing === 'late' && doneOn !== null;
  return isLate ? [paragraph(words.lateExplained(by, formatDay(doneOn)), 'soft')] : [];
}

function deadlineText(
  { words, language }: UnitPage,
  { dispatch, stage }: StepPlace,
  { setDay, due }: Deadline,
): string {
  const by = formatDay(due);
  if (setDay !== due) return words.rolled(formatDay(setDay), by);
  // A unit's own later deadline has no hour
  const isOwn = dispatch[DEADLINE_FIELD[stage]] === setDay;
  const byHour = isOwn ? dayAndHour(dispatch, stage, due, language) : null;
  return byHour === null ? words.by(by) : words.byHour(byHour);
}

function returnedPart({ words }: UnitPage, { stage, dispatch }: StepPlace): HTMLElement | null {
  const { returnedStage, returnedOn, returnedBecause } = dispatch.answers;
  if (returnedStage !== stage) return null;
  const day = returnedOn === null ? '' : formatDay(returnedOn);
  return notice('warning', paragraph(words.returned(day)), paragraph(returnedBecause));
}

function timingWords(unitPage: UnitPage, place: StepPlace): string {
  const { words } = unitPage;
  const { stage, status, today } = place;
  const { timing, daysLate, daysLeft, deadline } = status;
  const acknowledge = stage === 'acknowledge';
  switch (timing) {
    case 'onTime':
      return acknowledge ? words.acknowledgedOnTime : words.completedOnTime;
    case 'late':
      return acknowledge ? words.acknowledgedLate : words.completedLate;
    case 'doneNoDeadline':
      return acknowledge ? words.acknowledgedOnTime : words.completedNoDeadline;
    case 'untold':
      return words.untold;
    case 'openNoDeadline':
      return isInProgress(place) ? words.inProgress : words.openNoDeadline;
    case 'overdue':
      return daysLate === 0
        ? words.overdue
        : words.daysLate(formatCount(daysLate, unitPage.language));
    case 'within':
    case 'dueSoon':
      if (deadline?.due === today) return words.dueToday;
  }
  return daysLeft === 0
    ? words.withinDeadline
    : words.daysLeft(formatCount(daysLeft, unitPage.language));
}
