import { type Day, formatDay } from '../../calendar/day';
import { DEADLINE_FIELD } from '../../dispatches/rules/obligation-status';
import { asksAnswer } from '../../records/letter-kind';
import type { Stage } from '../../records/obligation';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { formatRich, joinRich, type RichText, strong } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';

export function stageNames({ knowsEarlier, kind }: LetterItem, { stages, letters }: Words) {
  return knowsEarlier && kind !== 'notice' ? letters.renewed : { stages, ...letters.first };
}

export function isOverdue({ standing }: LetterItem, stage: Stage): boolean {
  return standing[stage].timing === 'overdue';
}

/** A letter about a returned stage that is already overdue asks for the stage by the answer-by day. */
export function asksByAnswerDay(item: LetterItem, stage: Stage): boolean {
  return item.kind === 'supplement' && isOverdue(item, stage);
}

export function requestedDay(
  item: LetterItem,
  stage: Stage,
  { answerBy }: Pick<LetterContext, 'answerBy'>,
): Day {
  return asksByAnswerDay(item, stage) ? answerBy() : item.standing[stage].deadline.due;
}

/** If the set day is a day off, the deadline is a later working day, and the text shows both. */
export function deadlineText(item: LetterItem, stage: Stage, { letters }: Words): RichText {
  const { setDay, due } = item.standing[stage].deadline;
  const deadline = strongIfAsked(item, stage, format(letters.deadline, { due: formatDay(due) }));
  if (setDay === due) return deadline;
  return formatRich(letters.deadlineRolled, { deadline, asked: formatDay(setDay) });
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
  if (!asksByAnswerDay(item, stage)) return deadlineText(item, stage, words);
  const { due } = item.standing[stage].deadline;
  const day = strong(formatDay(context.answerBy()));
  return formatRich(words.letters.answerInstead, { day, due: formatDay(due) });
}

export type StageContext = Pick<LetterContext, 'words' | 'answerBy'>;

export function taskLine(item: LetterItem, words: Words, deadlineTextOf = deadlineText): RichText {
  const { letters } = words;
  if (item.kind === 'cancellation') return noActionText(item, words);
  if (item.kind === 'information') return letters.informationTask;
  const { stages } = stageNames(item, words);
  const tasks = item.stages.map((stage) =>
    isOverdue(item, stage) && !asksByAnswerDay(item, stage)
      ? format(letters.overdueTask, { stage: stages[stage], days: item.standing[stage].daysLate })
      : formatRich(letters.task, {
          stage: stages[stage],
          deadline: deadlineTextOf(item, stage, words),
        }),
  );
  return joinRich(tasks, '; ');
}

export function taskInLetter(item: LetterItem, context: StageContext): RichText {
  return taskLine(item, context.words, (_, stage) => requestedDeadlineText(item, stage, context));
}

export function noActionText({ dispatch }: LetterItem, { letters }: Words): string {
  return letters[dispatch.state === 'cancelled' ? 'ended' : 'letGo'];
}

export function stageLine(item: LetterItem, stage: Stage, context: StageContext): RichText {
  const { words } = context;
  const { overdueLine, dueLine, extendedLine } = words.letters;
  const { dispatch, standing } = item;
  const isExtended = standing[stage].deadline.setDay > dispatch[DEADLINE_FIELD[stage]];
  const open = isExtended ? extendedLine : dueLine;
  return formatRich(isOverdue(item, stage) ? overdueLine : open, {
    stage: stageNames(item, words).stages[stage],
    deadline: deadlineText(item, stage, words),
    days: item.standing[stage].daysLate,
  });
}
