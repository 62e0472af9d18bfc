import { formatMomentInSentence } from '../../calendar/moment';
import { correctionOf } from '../../periods/rules/seals';
import { format } from '../../texts/format';
import type { MailMessage } from '../../workbook/ports';
import { frozenFor } from '../rules/leadership-record';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterContext } from './letter-context';

/**
 * Marks a leadership letter that corrects figures sent earlier: adds the mark to the brackets of the subject,
 * and a paragraph with the reason below the first one, whatever the template says. Returns other letters
 * unchanged.
 */
export function addCorrection<T extends Pick<MailMessage, 'subject' | 'text'>>(
  { kind, itemRecords: [itemRecord] }: PlannedLetter,
  message: T,
  context: LetterContext,
): T {
  if (kind !== 'leadership' || !itemRecord || itemRecord.tier === 0) return message;
  const [last] = frozenFor(context.frozen(), itemRecord);
  if (!last) return message;
  const { words } = context;
  const number = correctionOf(last);
  const mark = format(words.letters.correctionMark, { number });
  const correction = format(words.letters.correction, {
    number,
    period: last.period,
    at: formatMomentInSentence(last.closedAt),
    reason: last.reason,
  });
  const [first = '', ...rest] = message.text.split('\n\n');
  return {
    ...message,
    subject: markedSubject(message.subject, mark),
    text: [first, correction, ...rest].join('\n\n'),
  };
}

function markedSubject(subject: string, mark: string): string {
  const [, label, rest = ''] = /^\[([^\]]+)\](.*)$/.exec(subject) ?? [];
  if (label !== undefined) return `[${label}, ${mark}]${rest}`;
  return `[${mark.charAt(0).toUpperCase()}${mark.slice(1)}] ${subject}`;
}
