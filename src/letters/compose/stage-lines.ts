import { type Day, formatDay } from '../../calendar/day';
import { stageName as nameOf } from '../../dispatches/rules/asked-text';
import { dayAndHour, hourBeforeDay } from '../../dispatches/rules/day-and-hour';
import { DEADLINE_FIELD } from '../../records/dispatch';
import { asksAnswer } from '../../records/letter-kind';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { formatRich, joinRich, type RichText, strong } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';

/**
 * Wordings of the stages in letters. A unit that knows an earlier version gets those for a new version, except
 * in a `notice`.
 */
export function stageWordings({ knowsEarlier, kind }: LetterItem, { letters }: Words) {
  return knowsEarlier && kind !== 'notice' ? letters.renewed : letters.first;
}

export function stageName(
  item: LetterItem,
  stage: Stage,
  words: Words,
  wording: 'stages' | 'short' | 'shorter' | 'lacking' | 'answers' = 'stages',
): string {
  return nameOf(stage, item.dispatch, stageWordings(item, words)[wording], words.language);
}

export function isOverdue({ status }: LetterItem, stage: Stage): boolean {
  return status[stage]?.timing === 'overdue';
}

/** Working days that a stage is overdue; 0 if it is not. */
export function daysLate({ status }: LetterItem, stage: Stage): number {
  return status[stage]?.daysLate ?? 0;
}

/** A letter about a returned stage that is already overdue asks for the stage by the answer-by day. */
export function asksByAnswerDay(item: LetterItem, stage: Stage): boolean {
  return item.kind === 'supplement' && isOverdue(item, stage);
}

export function requestedDay(
  item: LetterItem,
  stage: Stage,
  { answerBy }: Pick<LetterContext, 'answerBy'>,
): Day | null {
  if (asksByAnswerDay(item, stage)) return answerBy();
  return item.status[stage]?.deadline?.due ?? null;
}

/** If the set day is a day off, the deadline is a later working day, and the text shows both. `''`: no deadline. */
export function deadlineText(
  item: LetterItem,
  stage: Stage,
  { letters, language }: Words,
): RichText {
  const set = item.status[stage]?.deadline;
  if (!set) return '';
  const { setDay, due } = set;
  const byHour = hasOwnDeadline(item, stage)
    ? dayAndHour(item.dispatch, stage, due, language)
    : null;
  const text = byHour ?? format(letters.deadline, { due: formatDay(due) });
  const deadline = strongIfAsked(item, stage, text);
  if (setDay === due) return deadline;
  return formatRich(letters.deadlineRolled, { deadline, asked: formatDay(setDay) });
}

/** Hour that the dispatch sets for the deadline; null if there is none, or if the deadline was extended. */
export function deadlineHour(item: LetterItem, stage: Stage, { language }: Words): string | null {
  return hasOwnDeadline(item, stage) ? hourBeforeDay(item.dispatch, stage, language) : null;
}

/** True if the deadline is the one that the dispatch sets for all units. */
function hasOwnDeadline({ status, dispatch }: LetterItem, stage: Stage): boolean {
  return status[stage]?.deadline?.setDay === dispatch[DEADLINE_FIELD[stage]];
}

export function strongIfAsked({ kind, stages }: LetterItem, stage: Stage, text: string): RichText {
  return asksAnswer(kind) && stages.includes(stage) ? strong(text) : text;
}

export function requestedDeadlineText(
  item: LetterItem,
  stage: Stage,
  context: StageContext,
): RichText {
  const { words } = context;
  const due = item.status[stage]?.deadline?.due;
  if (!due || !asksByAnswerDay(item, stage)) return deadlineText(item, stage, words);
  const day = strong(formatDay(context.answerBy()));
  return formatRich(words.letters.answerInstead, { day, due: formatDay(due) });
}

export type StageContext = Pick<LetterContext, 'words' | 'answerBy' | 'settings'>;

export function taskLine(item: LetterItem, words: Words, deadlineTextOf = deadlineText): RichText {
  const { letters } = words;
  if (item.kind === 'cancellation') return noActionText(item, words);
  if (item.kind === 'information') return letters.informationTask;
  const tasks = item.stages.map((stage) => {
    const name = stageName(item, stage, words);
    if (isOverdue(item, stage) && !asksByAnswerDay(item, stage))
      return format(letters.overdueTask, { stage: name, days: daysLate(item, stage) });
    const deadline = deadlineTextOf(item, stage, words);
    return deadline === '' ? name : formatRich(letters.task, { stage: name, deadline });
  });
  return joinRich(tasks, '; ');
}

export function taskInLetter(item: LetterItem, context: StageContext): RichText {
  return taskLine(item, context.words, (_, stage) => requestedDeadlineText(item, stage, context));
}

export function noActionText({ dispatch }: LetterItem, { letters }: Words): string {
  return letters[dispatch.state === 'cancelled' ? 'ended' : 'letGo'];
}

export function stageLine(
  item: LetterItem,
  stage: Stage,
  { words, settings }: StageContext,
): RichText {
  return formatRich(lineWording(item, stage, words), {
    office: settings.officeName,
    lacking: stageName(item, stage, words, 'lacking'),
    stage: stageName(item, stage, words),
    deadline: deadlineText(item, stage, words),
    days: daysLate(item, stage),
  });
}

function lineWording(item: LetterItem, stage: Stage, { letters }: Words): string {
  const deadline = item.status[stage]?.deadline;
  if (!deadline) return item.formerDeadlines ? letters.noDeadlineLine : letters.notReceivedLine;
  if (isOverdue(item, stage)) return letters.overdueLine;
  const isExtended = deadline.setDay > (item.dispatch[DEADLINE_FIELD[stage]] ?? '');
  return isExtended ? letters.extendedLine : letters.dueLine;
}
