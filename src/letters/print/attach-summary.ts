import { correctionOf, isUnchanged } from '../../periods/rules/seals';
import type { Reader } from '../../records/letter-item-record';
import { fileNamePart, periodNamePart } from '../../report/sentences/file-name';
import { format } from '../../texts/format';
import { leadersTexts } from '../../texts/without-links';
import type { Attachment, Needs, Ports } from '../../workbook/ports';
import type { WrittenLetter } from '../compose/compose-letter';
import type { LetterContext } from '../compose/letter-context';
import { type LetterMessage, withParagraphs } from '../compose/mail-of';
import {
  lastTotal,
  type ReportedPeriod,
  reportedNumbers,
  reportedPeriods,
} from '../compose/reported-periods';
import { paragraphsOf } from '../document/letter-document';
import { paragraphText } from '../document/letter-text';
import { readerOf } from '../rules/leadership-record';
import type { PlannedLetter } from '../rules/planned-letter';
import { printSummary } from './print-summary';

/** `fault` says why the summary could not be attached; `''` if it was, or if the letter needs none. */
export interface AttachedLetter {
  readonly message: LetterMessage;
  readonly fault: string;
}

/**
 * Attaches the printable summary to a leadership letter. Calls `beforePrint` before each print to save
 * progress, because Google may end the run while it prints.
 */
export type AttachSummary = (
  letter: PlannedLetter,
  written: WrittenLetter,
  context: LetterContext,
  beforePrint: () => void,
) => AttachedLetter;

type Printed = { readonly attachment: Attachment } | { readonly fault: string };

/**
 * Returns the attacher for one run, which prints each summary once for all its mailboxes. If a summary cannot
 * be printed, or unit rows were changed after the closing, the letter is sent without it and says so.
 */
export function summaryAttacher({ printer }: Needs<'printer'>): AttachSummary {
  const known = new Map<string, Printed>();
  return (letter, { message }, context, beforePrint) => {
    const [first, ...others] = letter.kind === 'leadership' ? reportedPeriods(letter, context) : [];
    if (!first) return { message, fault: '' };
    const reports = [first, ...others] as const;
    const { words, settings } = context;
    const reader = readerOf(letter);
    const regards = words.letters.regards[reader];
    const about = reports.map(({ dispatch, closing }) => [dispatch.id, closing.total.period]);
    const key = JSON.stringify([reader, about]);
    if (!known.has(key)) beforePrint();
    const printed = known.get(key) ?? printedSummary(printer, { reports, reader }, context);
    known.set(key, printed);
    if ('fault' in printed) {
      const line = format(words.leadership.summaryMissing, { office: settings.officeName });
      return { message: withLine(message, line, regards), fault: printed.fault };
    }
    const { attachment } = printed;
    const line = format(words.leadership.summaryAttached, { file: attachment.name });
    return { message: { ...withLine(message, line, regards), attachment }, fault: '' };
  };
}

function printedSummary(
  printer: Ports['printer'],
  {
    reports,
    reader,
  }: { readonly reports: readonly [ReportedPeriod, ...ReportedPeriod[]]; readonly reader: Reader },
  context: LetterContext,
): Printed {
  const { leadership, errors, periods } = context.words;
  const changed = reports.find(({ closing, dispatch }) => !isUnchanged(closing, dispatch));
  if (changed) {
    const detail = format(periods.tampered, changed.closing.total);
    return { fault: format(errors.summaryNotMade, { detail }) };
  }
  const total = lastTotal(reports);
  const number = correctionOf(total);
  const phrase = context.words.letters.addressLeftOut;
  const of = reportedNumbers(reports, context.words);
  const names = leadersTexts({ of, period: total.period }, phrase);
  const name = format(number === 0 ? leadership.summaryFile : leadership.summaryCorrected, {
    dispatch: fileNamePart(names.of),
    period: periodNamePart({ ...total, period: names.period }),
    number,
  });
  try {
    const bytes = printer.pdf(printSummary(reader, reports, context));
    return { attachment: { name: `${name}.pdf`, bytes } };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { fault: format(errors.summaryNotPrinted, { detail }) };
  }
}

function withLine(message: LetterMessage, line: string, regards: string): LetterMessage {
  const paragraphs = [...message.document.paragraphs];
  const found = paragraphs.map((one) => paragraphText(one).startsWith(regards)).lastIndexOf(true);
  paragraphs.splice(found < 0 ? paragraphs.length : found, 0, ...paragraphsOf(line));
  return withParagraphs(message, paragraphs);
}
