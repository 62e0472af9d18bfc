import { hasDeadlines, scopeOf, stageParts } from '../../records/figure-scope';
import { type Figures, stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';
import { attendanceText } from '../../summary/rules/attendance-text';
import { figureLines } from '../../summary/rules/figure-lines';
import { filledBlocks } from '../../summary/rules/filled-blocks';
import { sourcesText } from '../../summary/rules/sources';
import { presetSum } from '../../summary/rules/value-totals';
import { format } from '../../texts/format';
import { formatCount, formatShare } from '../../texts/number-text';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import type { AnnexReferences } from './annex-references';
import { countedText } from './counted-text';
import { asOfText } from './period-text';

export type ResultTexts = ReturnType<typeof resultTexts>;

/** `documentLine` is `''` for a closed period. What was not asked is `''`. */
export function resultTexts(
  data: Pick<
    ReportData,
    | 'dispatch'
    | 'totals'
    | 'blocks'
    | 'cutOff'
    | 'closing'
    | 'live'
    | 'sources'
    | 'values'
    | 'rounds'
    | 'since'
  >,
  context: ReportContext,
  see: AnnexReferences,
) {
  const { dispatch, totals, blocks, live, sources } = data;
  const { report } = context.words;
  const { receipt, result, overdue, document } = report.results;
  const { units: whole } = totals;
  const { stages, isTraining } = scopeOf([dispatch]);
  const detail = filledBlocks(blocks).length === 0 ? result.noBlocks : result.byBlock;
  const seen = {
    acknowledge: { cutOff: asOfText(data, context.words), see: see('units') },
    complete: { detail: format(detail, { see: see('blocks', 'units') }) },
  };
  const line = (stage: Stage, sentences: ResultSentences) =>
    stages.includes(stage) ? resultSentence(stage, sentences, totals, seen[stage], context) : '';
  return {
    receiptLine: line('acknowledge', receipt),
    resultLine: line('complete', result),
    documentLine: isTraining
      ? shareLine(document, live?.training.withDocument, whole, context)
      : '',
    sessionsLine: isTraining ? sessionsLine(data, context) : '',
    valuesLine: valuesLine(data, context, see),
    sourcesLine: sources === null ? '' : sourcesText(sources, report.sources, context.language),
    overdueLine: hasDeadlines(totals, stages)
      ? format(totals.overdue === 0 ? overdue.none : overdue.some, {
          count: countedText(totals.overdue, 'units', context),
          see: see('overdue'),
        })
      : '',
  };
}

/** Sums of the requested figures. `''` if none are asked or reported. */
function valuesLine(
  data: Pick<ReportData, 'values' | 'rounds' | 'since'>,
  { words, language }: ReportContext,
  see: AnnexReferences,
): string {
  const sums = figureLines(data, language).filter(({ sum }) => sum !== '');
  const list = sums.map(({ title, sum }) => `${title}: ${sum}`).join('; ');
  const annexes = data.rounds.length > 0 ? (['values', 'rounds'] as const) : (['values'] as const);
  return list === '' ? '' : format(words.report.results.values, { see: see(...annexes), list });
}

interface ResultSentences {
  readonly some: string;
  readonly none: string;
  readonly rest: string;
}

function resultSentence(
  stage: Stage,
  sentences: ResultSentences,
  totals: Figures,
  values: Readonly<Record<string, string>>,
  context: ReportContext,
): string {
  const { noDeadline } = context.words.report.results;
  const { asked, done, late, open, overdue } = stageFigures(totals, stage);
  const hasDeadline = stageParts(totals, stage).includes('overdue');
  const left = hasDeadline ? splitText('left', open, overdue, context) : noDeadline;
  const rest = format(sentences.rest, { count: countedText(open, 'units', context), left });
  const texts: Readonly<Record<string, string>> = {
    ...shareTexts(done, asked, context),
    ...values,
    done: hasDeadline ? splitText('done', done, late, context) : '',
    nothing: nothingText(totals, context),
    left,
    rest: open === 0 ? '' : rest,
  };
  return format(done === 0 ? sentences.none : sentences.some, texts);
}

function nothingText({ nothingToReport }: Figures, context: ReportContext): string {
  const count = countedText(nothingToReport, 'units', context);
  return nothingToReport === 0 ? '' : format(context.words.report.results.nothing, { count });
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
  { some, none }: { readonly some: string; readonly none: string },
  part: number | undefined,
  whole: number,
  context: ReportContext,
): string {
  if (part === undefined) return '';
  const texts: Readonly<Record<string, string>> = shareTexts(part, whole, context);
  return format(part === 0 ? none : some, texts);
}

function sessionsLine({ values }: Pick<ReportData, 'values'>, context: ReportContext): string {
  const [sessions = 0, attended = 0] = (['sessions', 'attended'] as const).map(
    (name) => presetSum(values, name).sum ?? 0,
  );
  const { results, attendance } = context.words.report;
  const { some, none, headsOnly } = results.sessions;
  if (sessions === 0 && attended === 0) return none;
  return format(sessions === 0 ? headsOnly : some, {
    sessions: countedText(sessions, 'sessions', context),
    attendance: attendanceText(values, attendance, context.language),
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
