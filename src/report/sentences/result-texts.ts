import { formatDay } from '../../calendar/day';
import { completedOf, type Figures } from '../../records/figures';
import { format } from '../../texts/format';
import { formatCount, formatShare } from '../../texts/number-text';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import type { AnnexReferences } from './annex-references';
import { countedText } from './counted-text';

export type ResultTexts = ReturnType<typeof resultTexts>;

/** `part` of `whole` units are done, `late` of them too late. Of the other units, `overdue` are overdue. */
interface ResultSplit {
  readonly part: number;
  readonly whole: number;
  readonly late: number;
  readonly overdue: number;
}

/** `documentLine` and `checkedLine` are `''` for a closed period. */
export function resultTexts(
  { totals, cutOff, live }: Pick<ReportData, 'totals' | 'cutOff' | 'live'>,
  context: ReportContext,
  see: AnnexReferences,
) {
  const { receipt, result, overdue, document, checked } = context.words.report.results;
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
    receiptLine: resultSentence(
      receipt,
      receipts,
      { cutOff: formatDay(cutOff), see: see('units') },
      context,
    ),
    resultLine: resultSentence(
      result,
      completed,
      { see: see('blocks', 'units', 'charts') },
      context,
    ),
    documentLine: shareLine(document, live?.training.withDocument, whole, context),
    sessionsLine: sessionsLine(totals, context),
    checkedLine: shareLine(checked, live?.checked, whole, context),
    overdueLine: format(totals.overdue === 0 ? overdue.none : overdue.some, {
      count: countedText(totals.overdue, 'units', context),
      see: see('overdue'),
    }),
  };
}

function resultSentence(
  sentences: { readonly some: string; readonly none: string; readonly rest: string },
  { part, whole, late, overdue }: ResultSplit,
  values: Readonly<Record<string, string>>,
  context: ReportContext,
): string {
  const open = whole - part;
  const left = splitText('left', open, overdue, context);
  const rest = format(sentences.rest, { count: countedText(open, 'units', context), left });
  const texts: Readonly<Record<string, string>> = {
    ...shareTexts(part, whole, context),
    ...values,
    done: splitText('done', part, late, context),
    left,
    rest: open === 0 ? '' : rest,
  };
  return format(part === 0 ? sentences.none : sentences.some, texts);
}

function splitText(
  kind: 'done' | 'left',
  all: number,
  second: number,
  context: ReportContext,
): string {
  const { both, allFirst, allSecond, oneFirst, oneSecond } =
    context.words.report.results.parts[kind];
  if (all === 0) return '';
  if (second === 0) return all === 1 ? oneFirst : allFirst;
  if (second === all) return all === 1 ? oneSecond : allSecond;
  const count = (number: number) => countedText(number, 'units', context);
  return format(both, { first: count(all - second), second: count(second) });
}

function shareLine(
  sentences: { readonly all?: string; readonly some: string; readonly none: string },
  part: number | undefined,
  whole: number,
  context: ReportContext,
): string {
  if (part === undefined) return '';
  const { none, some, all = some } = sentences;
  const text = part === 0 ? none : part === whole ? all : some;
  const texts: Readonly<Record<string, string>> = shareTexts(part, whole, context);
  return format(text, texts);
}

function sessionsLine({ sessions, eligible, attended }: Figures, context: ReportContext): string {
  const { some, none, headsOnly } = context.words.report.results.sessions;
  if (sessions === 0 && attended === 0) return none;
  return format(sessions === 0 ? headsOnly : some, {
    sessions: countedText(sessions, 'sessions', context),
    attended: formatCount(attended, context.language),
    eligible: formatCount(eligible, context.language),
    share: formatShare(attended, eligible, context.language),
  });
}

function shareTexts(part: number, whole: number, context: ReportContext) {
  const { language } = context;
  return {
    part: formatCount(part, language),
    whole: countedText(whole, 'units', context),
    share: formatShare(part, whole, language),
  };
}
