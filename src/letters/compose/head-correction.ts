import { spokenMoment } from '../../calendar/moment';
import { correctionOf } from '../../periods/rules/seals';
import { say } from '../../texts/say';
import type { MailMessage } from '../../workbook/ports';
import { frozenFor } from '../rules/leadership-cover';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterDesk } from './letter-desk';

/**
 * Heads a letter that corrects figures which its reader has: in the brackets of its subject, and with the reason below
 * its first paragraph, whatever the office has made of the template. Other letters stay as they are.
 */
export function headCorrection<T extends Pick<MailMessage, 'subject' | 'text'>>(
  { kind, covers: [cover] }: PlannedLetter,
  message: T,
  desk: LetterDesk,
): T {
  if (kind !== 'leadership' || !cover || cover.tier === 0) return message;
  const [last] = frozenFor(desk.frozen(), cover);
  if (!last) return message;
  const { words } = desk;
  const number = correctionOf(last);
  const mark = say(words.letters.correctionMark, { number });
  const told = say(words.letters.correction, {
    number,
    period: last.period,
    at: spokenMoment(last.closedAt),
    reason: last.reason,
  });
  const [first = '', ...rest] = message.text.split('\n\n');
  return {
    ...message,
    subject: markedSubject(message.subject, mark),
    text: [first, told, ...rest].join('\n\n'),
  };
}

function markedSubject(subject: string, mark: string): string {
  const [, label, rest = ''] = /^\[([^\]]+)\](.*)$/.exec(subject) ?? [];
  if (label !== undefined) return `[${label}, ${mark}]${rest}`;
  return `[${mark.charAt(0).toUpperCase()}${mark.slice(1)}] ${subject}`;
}
