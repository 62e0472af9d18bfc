import { epochDayOf } from '../../calendar/day';
import { asksAnswer } from '../../records/letter-kind';
import { format } from '../../texts/format';
import { paragraphsOf } from '../document/letter-document';
import { textOf } from '../document/rich-text';
import { type CalendarDay, calendarFile } from '../rules/calendar-file';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterContext } from './letter-context';
import { documentName } from './letter-lines';
import { type LetterMessage, withParagraphs } from './mail-of';
import { deadlineText, stageName } from './stage-lines';

/**
 * Calendar file with the deadlines that have not passed; `''` if there are none, no dispatch has the file, or the
 * letter asks for no answer. A mailbox gets one letter a day, so the day serves as the revision.
 */
export function deadlineCalendar({ kind, items }: PlannedLetter, context: LetterContext): string {
  if (!asksAnswer(kind)) return '';
  const chosen = items.filter(({ dispatch }) => dispatch.calendarFile === 'yes');
  const days = chosen.flatMap((item) => deadlinesOf(item, context));
  if (days.length === 0) return '';
  return calendarFile(days, { madeOn: context.today, revision: epochDayOf(context.today) });
}

export function withCalendar(
  message: LetterMessage,
  calendar: string,
  { words }: LetterContext,
): LetterMessage {
  if (calendar === '') return message;
  const mention = paragraphsOf(words.letters.calendarAttached);
  return { ...withParagraphs(message, [...message.document.paragraphs, ...mention]), calendar };
}

function deadlinesOf(
  item: LetterItem,
  { words, settings, today, fileId: fileMark }: LetterContext,
) {
  const { dispatch, unit, status, stages } = item;
  return stages.flatMap((stage): CalendarDay[] => {
    const due = status[stage]?.deadline?.due;
    if (due === undefined || due < today) return [];
    const named = {
      document: documentName(item, words),
      stage: stageName(item, stage, words),
    };
    return [
      {
        uid: `${dispatch.id}.${unit.code}.${stage}@${fileMark()}.don-doc`,
        on: due,
        summary: format(words.letters.calendarDay, named),
        description: format(words.letters.calendarNote, {
          unit: unit.name,
          deadline: textOf(deadlineText(item, stage, words)),
          office: settings.officeName,
        }),
      },
    ];
  });
}
