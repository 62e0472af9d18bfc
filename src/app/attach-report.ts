import { LEADERS } from '../core/cover';
import { htmlOf } from '../core/fill-template';
import { frozenFor } from '../core/leadership-cover';
import type { PlannedLetter } from '../core/planned-letter';
import { say } from '../core/say';
import { closedData } from '../report/closed-data';
import { fileNameOf } from '../report/file-name';
import { printReport } from '../report/print-report';
import type { ReportData } from '../report/report-data';
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

/**
 * Makes what attaches reports in one run: each is printed once, however many mailboxes get it. Leaders get the list
 * of overdue units, supporting bodies do not. A letter whose report cannot be printed, or whose period was changed after
 * it was closed, goes without, and says so.
 */
export function reportAttacher({ printer }: Ports): AttachReport {
  const printed = new Map<string, ReturnType<typeof printer.pdf> | Error>();
  return (letter, message, desk, beforePrint) => {
    const data = reportedPeriod(letter, desk);
    if (data === null) return { message, fault: '' };
    const { words, language, settings } = desk;
    const readers = letter.covers[0]?.unit === LEADERS ? 'leaders' : 'support';
    const key = [readers, data.directive.id, data.period].join('/');
    const file = printer.reports(language);
    const print = () => {
      if (data.closing?.sound === false)
        throw new Error(say(desk.words.periods.tampered, data.closing.total));
      const template = file[readers][settings.reportLayout];
      return printer.pdf(printReport(template, data, { words: file.words, language }));
    };
    if (!printed.has(key)) beforePrint();
    const bytes = printed.get(key) ?? tried(print);
    printed.set(key, bytes);
    if (!(bytes instanceof Error)) {
      const name = `${fileNameOf(data, file.words)}.pdf`;
      const line = say(words.letters.reportAttached, { file: name });
      return { message: { ...withLine(message, line), attachment: { name, bytes } }, fault: '' };
    }
    return {
      message: withLine(message, say(words.letters.reportMissing, { office: settings.officeName })),
      fault: say(words.errors.reportNotPrinted, { detail: bytes.message }),
    };
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

function tried<Made>(make: () => Made): Made | Error {
  try {
    return make();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function withLine(message: MailMessage, line: string): MailMessage {
  const text = `${message.text}\n\n${line}`;
  return { ...message, text, html: htmlOf(text) };
}
