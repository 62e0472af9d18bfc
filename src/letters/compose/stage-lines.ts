import { type Day, formatDay } from '../../calendar/day';
import { DEADLINE_OF } from '../../dispatches/rules/standing';
import type { Stage } from '../../records/obligation';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';

/** What a stage is called in letters: of a later version, to who has had an earlier one, as that of the new version. */
export function stageNames({ knowsEarlier, kind }: LetterItem, { stages, letters }: Words) {
  return knowsEarlier && kind !== 'notice' ? letters.renewed : { stages, ...letters.first };
}

/** Tells whether a stage is past its deadline. */
export function isOverdue({ standing }: LetterItem, stage: Stage): boolean {
  return standing[stage].timing === 'overdue';
}

/** Tells whether a letter that is not a follow-up asks for what is overdue: it does so by the day of an answer. */
export function asksInstead(item: LetterItem, stage: Stage): boolean {
  return item.kind === 'supplement' && isOverdue(item, stage);
}

/** The day by which a letter asks for a stage. */
export function dayAsked(
  item: LetterItem,
  stage: Stage,
  { answerBy }: Pick<LetterContext, 'answerBy'>,
): Day {
  return asksInstead(item, stage) ? answerBy() : item.standing[stage].deadline.due;
}

/** Says a deadline; both days are shown where it rolled from a day off. */
export function deadlineText({ standing }: LetterItem, stage: Stage, { letters }: Words): string {
  const { setDay: asked, due } = standing[stage].deadline;
  const days = { due: formatDay(due), asked: formatDay(asked) };
  return format(asked === due ? letters.deadline : letters.deadlineRolled, days);
}

/** Says by when a letter asks for a stage: by its deadline, or where that has passed by the day of an answer. */
export function askedText(item: LetterItem, stage: Stage, context: StageContext): string {
  const { words } = context;
  if (!asksInstead(item, stage)) return deadlineText(item, stage, words);
  const { due } = item.standing[stage].deadline;
  const days = { day: formatDay(context.answerBy()), due: formatDay(due) };
  return format(words.letters.answerInstead, days);
}

/** What lines about stages are written with. */
export type StageContext = Pick<LetterContext, 'words' | 'answerBy'>;

/**
 * Says what is asked of a unit about one dispatch: with its deadline as `askedOf` says it, or how long it is overdue.
 */
export function taskLine(item: LetterItem, words: Words, askedOf = deadlineText): string {
  const { letters } = words;
  if (item.kind === 'cancellation') return letGoText(item, words);
  if (item.kind === 'information') return letters.informationTask;
  const { stages } = stageNames(item, words);
  const tasks = item.stages.map((stage) =>
    isOverdue(item, stage) && !asksInstead(item, stage)
      ? format(letters.overdueTask, { stage: stages[stage], days: item.standing[stage].daysLate })
      : format(letters.task, { stage: stages[stage], deadline: askedOf(item, stage, words) }),
  );
  return tasks.join('; ');
}

/** Says the same in a letter. */
export function taskInLetter(item: LetterItem, context: StageContext): string {
  return taskLine(item, context.words, (_, stage) => askedText(item, stage, context));
}

/** Tells a unit that owes nothing more whether it or the whole dispatch is let go. */
export function letGoText({ dispatch }: LetterItem, { letters }: Words): string {
  return letters[dispatch.state === 'cancelled' ? 'ended' : 'letGo'];
}

/** Says how a stage stands that a letter asks for. */
export function stageLine(item: LetterItem, stage: Stage, context: StageContext): string {
  const { words } = context;
  const { overdueLine, dueLine, extendedLine } = words.letters;
  const { dispatch, standing } = item;
  const isExtended = standing[stage].deadline.setDay > dispatch[DEADLINE_OF[stage]];
  const open = isExtended ? extendedLine : dueLine;
  return format(isOverdue(item, stage) ? overdueLine : open, {
    stage: stageNames(item, words).stages[stage],
    deadline: deadlineText(item, stage, words),
    days: item.standing[stage].daysLate,
  });
}
