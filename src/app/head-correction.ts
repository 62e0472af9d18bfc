import { correctionOf } from '../core/closing';
import { htmlOf } from '../core/fill-template';
import { frozenFor } from '../core/leadership-cover';
import { spokenMoment } from '../core/moment';
import type { PlannedLetter } from '../core/planned-letter';
import { say } from '../core/say';
import type { LetterDesk } from './compose-letter';
import type { MailMessage } from './ports';

/**
 * Heads a letter that corrects figures which its reader has: in the brackets of its subject, and with the reason below
 * its first paragraph, whatever the office has made of the template. Other letters stay as they are.
 */
export function headCorrection(
  { kind, covers: [cover] }: PlannedLetter,
  message: Omit<MailMessage, 'to' | 'copies'>,
  desk: LetterDesk,
): Omit<MailMessage, 'to' | 'copies'> {
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
  const text = [first, told, ...rest].join('\n\n');
  return { ...message, subject: markedSubject(message.subject, mark), text, html: htmlOf(text) };
}

function markedSubject(subject: string, mark: string): string {
  const [, label, rest = ''] = /^\[([^\]]+)\](.*)$/.exec(subject) ?? [];
  if (label !== undefined) return `[${label}, ${mark}]${rest}`;
  return `[${mark.charAt(0).toUpperCase()}${mark.slice(1)}] ${subject}`;
}
