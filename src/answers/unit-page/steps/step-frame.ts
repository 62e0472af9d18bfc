import { formatDay } from '../../../calendar/day';
import type { StageStatus } from '../../../calendar/deadline';
import { deadlineSentence } from '../../../dispatches/rules/deadline-sentence';
import { stagesIn } from '../../../dispatches/rules/obligation-status';
import { type Child, element } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import type { Stage } from '../../../records/stage';
import type { PageDispatch } from '../../rules/page-view';
import { completionText, type StepPlace, type UnitPage, type UnitWords } from '../page-state';

/** Frame of a step that is open, or whose record or form is shown. */
export function stepFrame(
  unitPage: UnitPage,
  place: StepPlace,
  ...parts: readonly Child[]
): HTMLElement {
  const { words } = unitPage;
  const { key, stage, status, dispatch } = place;
  const chip = (text: string, kind = '') => element('span', { class: `chip ${kind}` }, text);
  const hasNothing = stage === 'complete' && dispatch.answers.nothingToReport === 'yes';
  const isSaid = !status.done && status.deadline !== null && !dispatch.answerBy[stage];
  const chips = [
    // The sentence on the deadline says it already
    !isSaid ? chip(timingWords(unitPage, place), status.timing) : null,
    // Without a deadline, the first chip says that the task is in progress
    isInProgress(place) && status.timing !== 'openNoDeadline' ? chip(words.inProgress) : null,
    hasNothing ? chip(words.nothingToReport) : null,
  ];
  return element(
    'div',
    { class: 'step', role: 'group', 'aria-labelledby': `${key}-title` },
    element('h3', { id: `${key}-title`, tabindex: '-1' }, stepTitle(words, place)),
    chips.some((one) => one !== null) ? element('p', {}, ...chips) : null,
    ...deadlineParts(unitPage, place),
    returnedPart(unitPage, place),
    noticePart(unitPage, key),
    ...parts,
  );
}

/** A finished step as one line, with `acts` beside it. */
export function doneLine(
  unitPage: UnitPage,
  place: StepPlace,
  ...acts: readonly HTMLElement[]
): HTMLElement {
  const { words } = unitPage;
  const { key, stage, status, dispatch } = place;
  return element(
    'div',
    { class: 'step done', role: 'group', 'aria-label': stepTitle(words, place) },
    element(
      'h3',
      { id: `${key}-title`, tabindex: '-1' },
      doneText(words, [stage, status], dispatch),
    ),
    ...acts,
    noticePart(unitPage, key),
  );
}

/** Such as `✓ Đã xác nhận 09/11/2026 (quá hạn)`. */
export function doneText(
  words: UnitWords,
  [stage, { timing }]: readonly [Stage, StageStatus],
  { answers }: Pick<PageDispatch, 'answers'>,
): string {
  const { acknowledgedOn, completedOn, nothingToReport } = answers;
  const isReceipt = stage === 'acknowledge';
  const day = isReceipt ? acknowledgedOn : completedOn;
  const result = nothingToReport === 'yes' ? words.nothingToReport : words.completedNoDeadline;
  const done = `✓ ${isReceipt ? words.acknowledgedOnTime : result}`;
  const text = day === null ? done : `${done} ${formatDay(day)}`;
  return timing === 'late' ? `${text} (${words.overdue.toLowerCase()})` : text;
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

function deadlineParts({ view, words }: UnitPage, place: StepPlace): HTMLElement[] {
  const { stage, status, dispatch } = place;
  const { deadline, done } = status;
  if (!deadline) return done ? [] : [paragraph(words.noDeadline, 'deadline')];
  if (!done) {
    const answerBy = dispatch.answerBy[stage] ?? null;
    const open = { dispatch, stage, status: { ...status, deadline }, answerBy };
    const sentence = deadlineSentence({ ...open, today: view.today }, words);
    return [paragraph(sentence, `deadline ${status.timing}`)];
  }
  const { acknowledgedOn, completedOn } = dispatch.answers;
  const doneOn = stage === 'acknowledge' ? acknowledgedOn : completedOn;
  if (status.timing !== 'late' || doneOn === null) return [];
  const sentence = words.lateExplained(
    view.office.officeName,
    formatDay(deadline.due),
    formatDay(doneOn),
  );
  return [paragraph(sentence, 'soft')];
}

function returnedPart({ words }: UnitPage, { stage, dispatch }: StepPlace): HTMLElement | null {
  const { returnedStage, returnedOn, returnedBecause } = dispatch.answers;
  if (returnedStage !== stage) return null;
  const day = returnedOn === null ? '' : formatDay(returnedOn);
  return notice('warning', paragraph(words.returned(day)), paragraph(returnedBecause));
}

function timingWords({ words }: UnitPage, place: StepPlace): string {
  const { stage, status, dispatch } = place;
  const acknowledge = stage === 'acknowledge';
  switch (status.timing) {
    case 'onTime':
      return acknowledge ? words.acknowledgedOnTime : words.completedOnTime;
    case 'late':
      return acknowledge ? words.acknowledgedLate : words.completedLate;
    case 'doneNoDeadline':
      return acknowledge ? words.acknowledgedOnTime : words.completedNoDeadline;
    case 'openNoDeadline':
      return isInProgress(place) ? words.inProgress : words.openNoDeadline;
    case 'overdue':
      return dispatch.answerBy[stage] ? words.overdueStill : words.overdue;
    case 'within':
    case 'dueSoon':
    case 'untold':
      return words[status.timing];
  }
}
