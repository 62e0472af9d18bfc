import { formatMomentInSentence } from '../../calendar/moment';
import { correctionOf } from '../../periods/rules/seals';
import type { FrozenFigures } from '../../records/frozen-figures';
import { format } from '../../texts/format';
import { withoutLinks } from '../../texts/without-links';
import { paragraphsOf } from '../document/letter-document';
import { frozenFor } from '../rules/leadership-record';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterContext } from './letter-context';
import { type LetterMessage, withParagraphs } from './mail-of';

/** Inserts the reason for the correction after the first paragraph, if the letter reports corrected figures. */
export function addCorrection(
  letter: PlannedLetter,
  message: LetterMessage,
  context: LetterContext,
): LetterMessage {
  const corrected = correctedTotal(letter, context);
  if (corrected === null) return message;
  const { correction: sentence, addressLeftOut } = context.words.letters;
  const correction = format(sentence, {
    number: correctionOf(corrected),
    period: withoutLinks(corrected.period, addressLeftOut),
    at: formatMomentInSentence(corrected.closedAt),
    reason: withoutLinks(corrected.reason, addressLeftOut),
  });
  const [first = [], ...rest] = message.document.paragraphs;
  return withParagraphs(message, [first, ...paragraphsOf(correction), ...rest]);
}

/** Adds the number of the correction to the label `[…]` of the subject, or adds such a label. */
export function markCorrection(
  letter: PlannedLetter,
  subject: string,
  context: LetterContext,
): string {
  const corrected = correctedTotal(letter, context);
  if (corrected === null) return subject;
  const mark = format(context.words.letters.correctionMark, { number: correctionOf(corrected) });
  const [, label, rest = ''] = /^\[([^\]]+)\](.*)$/.exec(subject) ?? [];
  if (label !== undefined) return `[${label}, ${mark}]${rest}`;
  return `[${mark.charAt(0).toUpperCase()}${mark.slice(1)}] ${subject}`;
}

/** A leadership letter has a `tier` above 0 only if it corrects figures that its mailbox already has. */
function correctedTotal(
  { kind, itemRecords: [itemRecord] }: PlannedLetter,
  context: LetterContext,
): FrozenFigures | null {
  if (kind !== 'leadership' || !itemRecord || itemRecord.tier === 0) return null;
  const [last] = frozenFor(context.frozen(), itemRecord);
  return last ?? null;
}
