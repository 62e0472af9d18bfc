import type { Reader } from '../../records/cover';
import type { Directive } from '../../records/directive';
import type { FrozenFigures } from '../../records/frozen-figures';
import { closedData } from '../../report/data/closed-data';
import type { ReportData } from '../../report/data/report-data';
import { fileNameOf } from '../../report/period-file/file-name';
import { printReport } from '../../report/print/print-report';
import { say } from '../../texts/say';
import type { Attachment, MailMessage, Ports } from '../../workbook/ports';
import { frozenFor, readerOf } from '../rules/leadership-cover';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterDesk } from './letter-desk';

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
type Printed = { readonly attachment: Attachment } | { readonly fault: string };

/** A closing of a dispatch that a letter tells of. */
interface ToldPeriod {
  readonly directive: Directive;
  readonly total: FrozenFigures;
}

/**
 * Makes what attaches reports in one run: each is printed once, however many mailboxes get it. Leaders get the list
 * of overdue units, supporting bodies do not. A letter whose report cannot be printed, or tells of units' rows that were
 * changed after the closing, goes without, and says so.
 */
export function reportAttacher({ printer }: Ports): AttachReport {
  const known = new Map<string, Printed>();
  return (letter, message, desk, beforePrint) => {
    const told = toldPeriod(letter, desk);
    if (told === null) return { message, fault: '' };
    const { words, settings } = desk;
    const readers = readerOf(letter.covers[0]);
    const regards = words.letters.regards[readers];
    const key = [readers, told.directive.id, told.total.period].join('/');
    if (!known.has(key)) beforePrint();
    const printed = known.get(key) ?? printedReport(printer, told, readers, desk);
    known.set(key, printed);
    if ('fault' in printed) {
      const line = say(words.letters.reportMissing, { office: settings.officeName });
      return { message: withLine(message, line, regards), fault: printed.fault };
    }
    const { attachment } = printed;
    const line = say(words.letters.reportAttached, { file: attachment.name });
    return { message: { ...withLine(message, line, regards), attachment }, fault: '' };
  };
}

/** Gives the closing that a letter tells of, the last of its period; null for letters that carry no report. */
function toldPeriod({ kind, covers }: PlannedLetter, desk: LetterDesk): ToldPeriod | null {
  const [cover] = covers;
  const directive = desk.directives.find(({ id }) => id === cover?.directive);
  if (kind !== 'leadership' || !directive) return null;
  const total = frozenFor(desk.frozen(), cover).find(({ level }) => level === 'total');
  return total ? { directive, total } : null;
}

function printedReport(
  printer: Ports['printer'],
  { directive, total }: ToldPeriod,
  readers: Reader,
  desk: LetterDesk,
): Printed {
  const { words, language, settings } = desk;
  const all = closedData(desk.frozen(), { period: total.period, directive, settings });
  const data = readers === 'support' ? withoutDifficulties(all) : all;
  if (!data?.closing?.sound) {
    const detail = say(words.periods.tampered, total);
    return { fault: say(words.errors.reportNotMade, { detail }) };
  }
  const file = printer.reports(language);
  const template = file[readers][settings.reportLayout];
  try {
    const bytes = printer.pdf(printReport(template, data, { words: file.words, language }));
    return { attachment: { name: `${fileNameOf(data, file.words)}.pdf`, bytes } };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { fault: say(words.errors.reportNotPrinted, { detail }) };
  }
}

/** A supporting body is not told what hinders whom. */
function withoutDifficulties(data: ReportData | null): ReportData | null {
  if (!data) return null;
  return { ...data, units: data.units.map((unit) => ({ ...unit, difficulties: '' })) };
}

/** Adds a paragraph before the one that takes leave; after all, where a template has none. */
function withLine(message: MailMessage, line: string, regards: string): MailMessage {
  const { text } = message;
  const found = text.lastIndexOf(`\n\n${regards}`);
  const end = found < 0 ? text.length : found;
  return { ...message, text: `${text.slice(0, end)}\n\n${line}${text.slice(end)}` };
}
