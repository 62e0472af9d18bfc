import { formatDay } from '../../calendar/day';
import { STAGES } from '../../records/obligation';
import { say } from '../../texts/say';
import type { MailMessage } from '../../workbook/ports';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterDesk } from './letter-desk';
import { citedName } from './letter-lines';

/**
 * Heads a letter of a deadline that was moved since its reader was told it: in the brackets of the subject, and with both
 * days below the first paragraph, whatever the office has made of the template. Other letters stay as they are.
 */
export function headMoved<T extends Pick<MailMessage, 'subject' | 'text'>>(
  { items }: PlannedLetter,
  message: T,
  { words }: LetterDesk,
): T {
  const lines = items.flatMap((item) => {
    const { movedFrom, standing } = item;
    return STAGES.flatMap((stage) => {
      const from = movedFrom?.[stage];
      if (from === undefined) return [];
      const days = { from: formatDay(from), to: formatDay(standing[stage].deadline.asked) };
      const what = words.letters.deadlineOf[stage];
      return [say(words.letters.moved, { document: citedName(item, words), what, ...days })];
    });
  });
  if (lines.length === 0) return message;
  const [first = '', ...rest] = message.text.split('\n\n');
  const subject = items[0]?.movedFrom
    ? movedSubject(message.subject, words.letters.movedMark)
    : message.subject;
  const told = [...new Set(lines)].join('\n');
  return { ...message, subject, text: [first, told, ...rest].join('\n\n') };
}

function movedSubject(subject: string, mark: string): string {
  return `[${mark}] ${subject.replace(/^\[[^\]]*\]\s*/, '')}`;
}
