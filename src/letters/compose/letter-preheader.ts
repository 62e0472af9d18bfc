import { formatDay } from '../../calendar/day';
import { asksAnswer } from '../../records/letter-kind';
import { format } from '../../texts/format';
import { textOf } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import { distinguishingName } from './letter-buttons';
import type { LetterContext } from './letter-context';
import { isPlaceholderUsed } from './letter-lines';
import { asksByAnswerDay, taskInLetter } from './stage-lines';

export function letterPreheader(letter: PlannedLetter, context: LetterContext): string {
  const { kind, items } = letter;
  const [first] = items;
  if (!first || !asksAnswer(kind)) return '';
  const asksByDay = ['{loi_de_nghi}', '{han_tra_loi}'].some((name) =>
    isPlaceholderUsed(name, letter, context),
  );
  const isLate = asksByDay || first.stages.some((stage) => asksByAnswerDay(first, stage));
  const inbox = inboxLine(first, items, context);
  if (!isLate) return inbox;
  const day = formatDay(context.answerBy());
  return `${format(context.words.letters.answerBy, { day })} ${inbox}`;
}

/** `first` is the most urgent of `items`. */
function inboxLine(
  first: LetterItem,
  items: readonly LetterItem[],
  context: LetterContext,
): string {
  const taskOf = (item: LetterItem) => capital(textOf(taskInLetter(item, context)));
  const task = taskOf(first);
  const list = [...new Set(items.map((item) => distinguishingName(item, items)))];
  if (list.length < 2) return task;
  const { severalTasks, severalFirst } = context.words.letters;
  const isSame = items.every((item) => taskOf(item) === task);
  const count = list.length;
  return format(isSame ? severalTasks : severalFirst, {
    count,
    list: list.join('; '),
    tasks: task,
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
