import { formatDay } from '../../calendar/day';
import { completedOf, type Figures } from '../../records/figures';
import { formatCount, formatShare } from '../../texts/number-text';
import { say } from '../../texts/say';
import type { ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';
import type { AnnexReferences } from './annex-references';
import { countedText } from './counted-text';

/** The sentences that tell the results, by the braces they fill. */
export type ResultTexts = ReturnType<typeof resultTexts>;

/** A part of some units that is done, how many of it late, and how many of the others are overdue. */
interface Parted {
  readonly part: number;
  readonly whole: number;
  readonly late: number;
  readonly overdue: number;
}

/** Writes the sentences that tell the results: of nothing they say "chưa có đơn vị nào", and no part that is nought. */
export function resultTexts(
  { totals, cutOff, live }: Pick<ReportData, 'totals' | 'cutOff' | 'live'>,
  desk: ReportDesk,
  see: AnnexReferences,
) {
  const { receipt, result, overdue, document, checked } = desk.words.report.results;
  const { units: whole, acknowledged, acknowledgedLate, unacknowledgedOverdue } = totals;
  const receipts = {
    part: acknowledged,
    whole,
    late: acknowledgedLate,
    overdue: unacknowledgedOverdue,
  };
  const completed = {
    part: completedOf(totals),
    whole,
    late: totals.completedLate,
    overdue: totals.openOverdue,
  };
  return {
    receiptLine: partedLine(
      receipt,
      receipts,
      { cutOff: formatDay(cutOff), see: see('units') },
      desk,
    ),
    resultLine: partedLine(result, completed, { see: see('blocks', 'units', 'charts') }, desk),
    documentLine: shareLine(document, live?.training.withDocument, whole, desk),
    sessionsLine: sessionsLine(totals, desk),
    checkedLine: shareLine(checked, live?.checked, whole, desk),
    overdueLine: say(totals.overdue === 0 ? overdue.none : overdue.some, {
      count: countedText(totals.overdue, 'units', desk),
      see: see('overdue'),
    }),
  };
}

function partedLine(
  sentences: { readonly some: string; readonly none: string; readonly rest: string },
  { part, whole, late, overdue }: Parted,
  known: Readonly<Record<string, string>>,
  desk: ReportDesk,
): string {
  const open = whole - part;
  const left = splitText('left', open, overdue, desk);
  const rest = say(sentences.rest, { count: countedText(open, 'units', desk), left });
  const texts: Readonly<Record<string, string>> = {
    ...shareTexts(part, whole, desk),
    ...known,
    done: splitText('done', part, late, desk),
    left,
    rest: open === 0 ? '' : rest,
  };
  return say(part === 0 ? sentences.none : sentences.some, texts);
}

/** Says how some units are parted in two, the second part counted; nothing of no unit. */
function splitText(kind: 'done' | 'left', all: number, second: number, desk: ReportDesk): string {
  const { both, allFirst, allSecond, oneFirst, oneSecond } = desk.words.report.results.parts[kind];
  if (all === 0) return '';
  if (second === 0) return all === 1 ? oneFirst : allFirst;
  if (second === all) return all === 1 ? oneSecond : allSecond;
  const count = (number: number) => countedText(number, 'units', desk);
  return say(both, { first: count(all - second), second: count(second) });
}

/** Says of how many units something holds, by whether of none, some or all; nothing where that is not known. */
function shareLine(
  sentences: { readonly all?: string; readonly some: string; readonly none: string },
  part: number | undefined,
  whole: number,
  desk: ReportDesk,
): string {
  if (part === undefined) return '';
  const { none, some, all = some } = sentences;
  const text = part === 0 ? none : part === whole ? all : some;
  const texts: Readonly<Record<string, string>> = shareTexts(part, whole, desk);
  return say(text, texts);
}

function sessionsLine({ sessions, eligible, attended }: Figures, desk: ReportDesk): string {
  const { some, none, headsOnly } = desk.words.report.results.sessions;
  if (sessions === 0 && attended === 0) return none;
  return say(sessions === 0 ? headsOnly : some, {
    sessions: countedText(sessions, 'sessions', desk),
    attended: formatCount(attended, desk.language),
    eligible: formatCount(eligible, desk.language),
    share: formatShare(attended, eligible, desk.language),
  });
}

function shareTexts(part: number, whole: number, desk: ReportDesk) {
  const { language } = desk;
  return {
    part: formatCount(part, language),
    whole: countedText(whole, 'units', desk),
    share: formatShare(part, whole, language),
  };
}
