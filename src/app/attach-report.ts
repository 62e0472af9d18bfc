import { htmlOf } from '../core/fill-template';
import { frozenFor, readerOf } from '../core/leadership-cover';
import type { PlannedLetter } from '../core/planned-letter';
import { say } from '../core/say';
import { closedData } from '../report/closed-data';
import { fileNameOf } from '../report/file-name';
import { printReport } from '../report/print-report';
import type { ReportData } from '../report/report-data';
import type { Words } from '../words/words';
import type { LetterDesk } from './compose-letter';
import type { MailMessage, Ports } from './ports';

/** A letter as it goes out, with what kept its report from being attached; '' when nothing did. */
export interface AttachedLetter {
  readonly message: MailMessage;
  readonly fault: string;
}

/**
 * Attaches to a letter to leadership the report of its period; other letters go as they are. Printing takes seconds, in
 * which a run may die: what has to be kept before it, `beforePrint` keeps.
 */
export type AttachReport = (
  letter: PlannedLetter,
  message: MailMessage,
  desk: LetterDesk,
  beforePrint: () => void,
) => AttachedLetter;

/** A printed report, or why there is none. */
type Printed = { readonly bytes: readonly number[] } | { readonly fault: string };

/**
 * Makes what attaches reports in one run: each is printed once, however many mailboxes get it. Leaders get the list
 * of overdue units, supporting bodies do not. A letter whose report cannot be printed, or tells of units' rows that were
 * changed after the closing, goes without, and says so.
 */
export function reportAttacher({ printer }: Ports): AttachReport {
  const printed = new Map<string, Printed>();
  return (letter, message, desk, beforePrint) => {
    const data = reportedPeriod(letter, desk);
    if (data === null) return { message, fault: '' };
    const { words, language, settings } = desk;
    const readers = readerOf(letter.covers[0]);
    const key = [readers, data.directive.id, data.period].join('/');
    const file = printer.reports(language);
    const print = (): Printed => {
      if (data.closing?.sound === false) {
        const detail = say(words.periods.tampered, data.closing.total);
        return { fault: say(words.errors.reportNotMade, { detail }) };
      }
      const template = file[readers][settings.reportLayout];
      const html = printReport(template, data, { words: file.words, language });
      return tried(() => printer.pdf(html), words);
    };
    if (!printed.has(key)) beforePrint();
    const made = printed.get(key) ?? print();
    printed.set(key, made);
    if ('fault' in made) {
      const line = say(words.letters.reportMissing, { office: settings.officeName });
      return { message: withLine(message, line), fault: made.fault };
    }
    const name = `${fileNameOf(data, file.words)}.pdf`;
    const line = say(words.letters.reportAttached, { file: name });
    const attachment = { name, bytes: made.bytes };
    return { message: { ...withLine(message, line), attachment }, fault: '' };
  };
}

/** Gives the period that a letter covers, as its last closing has it; null for letters that carry no report. */
function reportedPeriod({ kind, covers }: PlannedLetter, desk: LetterDesk): ReportData | null {
  const [cover] = covers;
  const directive = desk.directives.find(({ id }) => id === cover?.directive);
  if (kind !== 'leadership' || !directive) return null;
  const rows = desk.frozen();
  const [covered] = frozenFor(rows, cover);
  return covered
    ? closedData(rows, { period: covered.period, directive, settings: desk.settings })
    : null;
}

function tried(print: () => readonly number[], { errors }: Words): Printed {
  try {
    return { bytes: print() };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { fault: say(errors.reportNotPrinted, { detail }) };
  }
}

function withLine(message: MailMessage, line: string): MailMessage {
  const text = `${message.text}\n\n${line}`;
  return { ...message, text, html: htmlOf(text) };
}
