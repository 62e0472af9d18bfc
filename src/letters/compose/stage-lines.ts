import { type Day, formatDay } from '../../calendar/day';
import { stageName as nameOf } from '../../dispatches/rules/asked-text';
import { dayAndHour, hourBeforeDay } from '../../dispatches/rules/day-and-hour';
import { followUpNumbers } from '../../dispatches/rules/reminders-sent';
import { askedStages, DEADLINE_FIELD } from '../../records/dispatch';
import { asksAnswer } from '../../records/letter-kind';
import type { Stage } from '../../records/stage';
import { daysLateText } from '../../texts/days-late';
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
  if (asksByAnswerDay(item, stage)) return answerBy(item.dispatch);
  return item.status[stage]?.deadline?.due ?? null;
}

/**
 * Deadline as a letter asks for it, such as `hết ngày 08/11/2024`. If the set day is a day off, the
 * deadline is a later working day, and the text shows both. `''`: no deadline.
 */
export function deadlineText(item: LetterItem, stage: Stage, words: Words): RichText {
  const due = item.status[stage]?.deadline?.due;
  if (due === undefined) return '';
  const text =
    hourText(item, stage, words) ?? format(words.letters.deadline, { due: formatDay(due) });
  return withSetDay(item, stage, strongIfAsked(item, stage, text), words);
}

function hourText(item: LetterItem, stage: Stage, { language }: Words): string | null {
  const due = item.status[stage]?.deadline?.due;
  if (due === undefined || !hasOwnDeadline(item, stage)) return null;
  return dayAndHour(item.dispatch, stage, due, language);
}

function withSetDay(item: LetterItem, stage: Stage, deadline: RichText, words: Words): RichText {
  const set = item.status[stage]?.deadline;
  if (!set || set.setDay === set.due) return deadline;
  return formatRich(words.letters.deadlineRolled, { day: deadline, asked: formatDay(set.setDay) });
}

/** Hour that the dispatch sets for the deadline; null if there is none, or if the deadline was extended. */
export function deadlineHour(item: LetterItem, stage: Stage, { language }: Words): string | null {
  return hasOwnDeadline(item, stage) ? hourBeforeDay(item.dispatch, stage, language) : null;
}

/** True if the deadline is the one that the dispatch sets for all units. */
function hasOwnDeadline({ status, dispatch }: LetterItem, stage: Stage): boolean {
  return status[stage]?.deadline?.setDay === dispatch[DEADLINE_FIELD[stage]];
}

/** True if the deadline is an extension for the unit. */
export function isExtended(item: LetterItem, stage: Stage): boolean {
  return Boolean(item.status[stage]?.deadline) && !hasOwnDeadline(item, stage);
}

/** Stages whose deadline has changed since it was last announced. */
export function changedStages({ dispatch, formerDeadlines }: LetterItem): readonly Stage[] {
  return askedStages(dispatch).filter((stage) => formerDeadlines?.[stage] !== undefined);
}

function strongIfAsked({ kind, stages }: LetterItem, stage: Stage, text: string): RichText {
  return asksAnswer(kind) && stages.includes(stage) ? strong(text) : text;
}

export type StageContext = Pick<LetterContext, 'words' | 'answerBy' | 'settings' | 'today'>;

/** Deadline with the working days that are left or have passed; `''` without a deadline. */
export function deadlineWithDays(
  item: LetterItem,
  stage: Stage,
  { words, today }: StageContext,
): RichText {
  const status = item.status[stage];
  if (!status?.deadline) return '';
  const { due } = status.deadline;
  const { passed, daysLeft } = words.letters;
  if (status.timing === 'overdue') {
    const day = hourText(item, stage, words) ?? formatDay(due);
    const deadline = withSetDay(item, stage, day, words);
    const { daysLate: days } = status;
    return formatRich(days > 0 ? passed.some : passed.none, { deadline, days });
  }
  const deadline = deadlineText(item, stage, words);
  if (due === today) return formatRich(daysLeft.none, { deadline });
  const { daysLeft: days } = status;
  return days > 0 ? formatRich(daysLeft.some, { deadline, days }) : deadline;
}

/**
 * List line about a stage: its deadline, and in a follow-up the number of the follow-up. `deadlineLine` is for
 * lines below a heading that says that the days are deadlines.
 */
export function stageLine(
  item: LetterItem,
  stage: Stage,
  context: StageContext,
  wording: 'stageLine' | 'deadlineLine' = 'stageLine',
): RichText {
  const { letters } = context.words;
  const named = capital(stageName(item, stage, context.words));
  const deadline = deadlineWithDays(item, stage, context);
  if (deadline === '') return format(letters.stageLineNone, { stage: named });
  const number =
    item.kind === 'followUp'
      ? followUpNumbers(item.reminders, item.itemRecords).get(stage)
      : undefined;
  return formatRich(letters[wording], {
    stage: named,
    deadline: isExtended(item, stage) ? formatRich(letters.extendedTo, { deadline }) : deadline,
    number: number === undefined ? '' : format(letters.numberOf, { number }),
  });
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is asked, without the days by which a follow-up asks for an answer. */
export function taskLine(item: LetterItem, words: Words): RichText {
  const { letters } = words;
  const tasks = item.stages.map((stage) => {
    const name = stageName(item, stage, words);
    if (isOverdue(item, stage)) {
      const late = daysLateText(daysLate(item, stage), letters.late, words.language);
      return format(letters.overdueTask, { stage: name, late });
    }
    const deadline = deadlineText(item, stage, words);
    return deadline === '' ? name : formatRich(letters.task, { stage: name, deadline });
  });
  return joinRich(tasks, '; ');
}

export function noActionText({ dispatch }: LetterItem, { letters }: Words): string {
  return letters[dispatch.state === 'cancelled' ? 'ended' : 'letGo'];
}
