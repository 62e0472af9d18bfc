import { formatDay } from '../../calendar/day';
import { format } from '../../texts/format';
import { buttonLine, type LetterStyle, plainLetterStyle } from '../../workbook/letter-html';
import type { LetterItem } from '../rules/letter-item';
import { asksAnswer } from '../rules/placeholders';
import type { PlannedLetter } from '../rules/planned-letter';
import { distinguishingName, itemButtons, labelledLink } from './letter-buttons';
import type { LetterContext } from './letter-context';
import { isPlaceholderUsed, unbroken } from './letter-lines';
import { newLinkButtons } from './new-link-values';
import { asksByAnswerDay, taskInLetter } from './stage-lines';
import { summaryButtons } from './summary-buttons';

/** Buttons, emphasised days and preview text of a letter. */
export function lookOf(letter: PlannedLetter, context: LetterContext): LetterStyle {
  const { kind, items, units = [] } = letter;
  const { words, language, settings } = context;
  const { letters } = words;
  const plain = {
    ...plainLetterStyle(language),
    buttons:
      kind === 'leadership'
        ? summaryButtons(letter, context)
        : [...itemButtons(items, items, context), ...newLinkButtons(units, context)],
    copyHint: letters.copyHint,
    phone: unbroken(settings.phone),
  };
  const [first] = items;
  if (!first || !asksAnswer(kind)) return plain;
  const named = isPlaceholderUsed('{han}', letter, context) ? '{due}' : letters.deadline;
  const asksByDay = ['{loi_de_nghi}', '{han_tra_loi}'].some((name) =>
    isPlaceholderUsed(name, letter, context),
  );
  const isLate = asksByDay || first.stages.some((stage) => asksByAnswerDay(first, stage));
  const answerBy = isLate ? [formatDay(context.answerBy())] : [];
  return {
    ...plain,
    preheader: [
      ...answerBy.map((day) => format(letters.answerBy, { day })),
      inboxLine(first, items, context),
    ].join(' '),
    days: [
      ...[...new Set(items.flatMap(dueDays))].map((due) => format(named, { due })),
      ...answerBy,
    ],
  };
}

/** Preview text in an inbox: the most urgent task, after the dispatches or units if there are several. */
function inboxLine(
  first: LetterItem,
  items: readonly LetterItem[],
  context: LetterContext,
): string {
  const task = capital(taskInLetter(first, context));
  const list = [...new Set(items.map((item) => distinguishingName(item, items)))];
  if (list.length < 2) return task;
  const { severalTasks, severalFirst } = context.words.letters;
  const isSame = items.every((item) => capital(taskInLetter(item, context)) === task);
  const count = list.length;
  return format(isSame ? severalTasks : severalFirst, {
    count,
    list: list.join('; '),
    tasks: task,
  });
}

function dueDays({ stages, standing }: LetterItem): string[] {
  return stages.map((stage) => formatDay(standing[stage].deadline.due));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Labels links that stand alone on a line, and adds the note below each button, whatever the template says. */
export function labelLinks(text: string, look: LetterStyle): string {
  const lines = text.split('\n').flatMap((line) => {
    const button = buttonLine(line, look)?.button;
    if (!button) return [line];
    const named = button.address === line ? labelledLink(button) : line;
    return button.note === '' ? [named] : [named, button.note];
  });
  return lines.join('\n');
}
