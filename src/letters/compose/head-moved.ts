import { formatDay } from '../../calendar/day';
import { STAGES } from '../../records/obligation';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { MailMessage } from '../../workbook/ports';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterDesk } from './letter-desk';
import { citedName } from './letter-lines';

/**
 * Heads a letter of a deadline that was moved since its reader was told it, or of what is taken up again: in the brackets of the subject, and with both
 * days below the first paragraph, whatever the office has made of the template. Other letters stay as they are.
 */
export function headMoved<T extends Pick<MailMessage, 'subject' | 'text'>>(
  { items }: PlannedLetter,
  message: T,
  { words }: LetterDesk,
): T {
  const lines = items.flatMap((item) => {
    const { movedFrom, standing } = item;
    const moved = STAGES.flatMap((stage) => {
      const from = movedFrom?.[stage];
      if (from === undefined) return [];
      const days = { from: formatDay(from), to: formatDay(standing[stage].deadline.asked) };
      const what = words.letters.deadlineOf[stage];
      return [say(words.letters.moved, { document: citedName(item, words), what, ...days })];
    });
    return isTakenUp(item) ? [resumedLine(item, words), ...moved] : moved;
  });
  if (lines.length === 0) return message;
  const [first = '', ...rest] = message.text.split('\n\n');
  const [item] = items;
  const mark = item && headMark(item, words);
  const subject = mark ? movedSubject(message.subject, mark) : message.subject;
  const told = [...new Set(lines)].join('\n');
  return { ...message, subject, text: [first, told, ...rest].join('\n\n') };
}

function headMark(item: LetterItem, { letters }: Words): string | null {
  if (isTakenUp(item)) return letters.resumedMark;
  return item.movedFrom && letters.movedMark;
}

/** Tells whether a letter asks again for what its unit was let go of: a notice does, of whatever kind. */
function isTakenUp({ letGoOn, covers }: LetterItem): boolean {
  return letGoOn !== null && covers.some(({ stage }) => stage === 'notice');
}

function resumedLine(item: LetterItem, words: Words): string {
  const day = formatDay(item.letGoOn ?? '');
  return say(words.letters.resumed, { document: citedName(item, words), day });
}

function movedSubject(subject: string, mark: string): string {
  return `[${mark}] ${subject.replace(/^\[[^\]]*\]\s*/, '')}`;
}
