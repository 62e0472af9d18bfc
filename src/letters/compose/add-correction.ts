import { formatMomentInSentence } from '../../calendar/moment';
import { correctionOf } from '../../periods/rules/seals';
import { dispatchNumber } from '../../records/dispatch-number';
import { format } from '../../texts/format';
import { withoutLinks } from '../../texts/without-links';
import { paragraphsOf } from '../document/letter-document';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterContext } from './letter-context';
import { type LetterMessage, withParagraphs } from './mail-of';
import { type ReportedPeriod, reportedPeriods } from './reported-periods';

/** Inserts the reason for the correction after the first paragraph, if the letter reports corrected figures. */
export function addCorrection(
  letter: PlannedLetter,
  message: LetterMessage,
  context: LetterContext,
): LetterMessage {
  const corrected = correctedReports(letter, context);
  const [first] = corrected;
  if (!first) return message;
  const { words } = context;
  const { correction, correctionOf: ofSome, addressLeftOut } = words.letters;
  const { total } = first.closing;
  const numbers = corrected.map(({ dispatch }) => dispatchNumber(dispatch)).join('; ');
  const period =
    corrected.length === letter.itemRecords.length
      ? total.period
      : format(ofSome, { period: total.period, numbers });
  const sentence = format(correction, {
    number: correctionOf(total),
    period: withoutLinks(period, addressLeftOut),
    at: formatMomentInSentence(total.closedAt),
    reason: withoutLinks(total.reason, addressLeftOut),
  });
  const [greeting = [], ...rest] = message.document.paragraphs;
  return withParagraphs(message, [greeting, ...paragraphsOf(sentence), ...rest]);
}

/** Adds the number of the correction to the label `[…]` of the subject, or adds such a label. */
export function markCorrection(
  letter: PlannedLetter,
  subject: string,
  context: LetterContext,
): string {
  const [corrected] = correctedReports(letter, context);
  if (!corrected) return subject;
  const number = correctionOf(corrected.closing.total);
  const mark = format(context.words.letters.correctionMark, { number });
  const [, label, rest = ''] = /^\[([^\]]+)\](.*)$/.exec(subject) ?? [];
  if (label !== undefined) return `[${label}, ${mark}]${rest}`;
  return `[${mark.charAt(0).toUpperCase()}${mark.slice(1)}] ${subject}`;
}

/** Reports of figures that correct those that the mailbox already has: their `correction` is above 0. */
function correctedReports(
  { itemRecords }: PlannedLetter,
  context: LetterContext,
): ReportedPeriod[] {
  const corrected = itemRecords.filter((one) => one.kind === 'leadership' && one.correction > 0);
  if (corrected.length === 0) return [];
  return reportedPeriods({ itemRecords: corrected }, context);
}
