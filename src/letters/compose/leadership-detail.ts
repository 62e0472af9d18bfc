import { formatDay } from '../../calendar/day';
import { stageName } from '../../dispatches/rules/asked-text';
import { taskText } from '../../dispatches/rules/task-text';
import { closedValues } from '../../periods/rules/closed-values';
import { askedStages, type Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { hasDeadlines, scopeOf, stageParts } from '../../records/figure-scope';
import { stageFigures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { Reader } from '../../records/letter-item-record';
import { attendanceText } from '../../summary/rules/attendance-text';
import { doneTexts, stageTexts } from '../../summary/rules/done-texts';
import { filledBlocks } from '../../summary/rules/filled-blocks';
import type { NamedFigures } from '../../summary/rules/summarise';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import { formatCount } from '../../texts/number-text';
import { sentenceCase } from '../../texts/sentence-case';
import { singleBlanks } from '../../texts/single-blanks';
import { changeLine } from './leadership-head';
import { firstNames, lateStagesText, lateUnits, unitNames } from './leadership-units';
import type { LetterContext } from './letter-context';
import type { ReportedPeriod } from './reported-periods';
import { reportedSumsText } from './reported-sums';

/** Figures in a letter about one dispatch: a line for each stage, the overdue units if there was a deadline, and the change. */
export function resultLines(
  report: ReportedPeriod,
  reader: Reader,
  context: LetterContext,
): string {
  const { words, language } = context;
  const { dispatch, closing } = report;
  const { figures } = words.leadership;
  const stages = askedStages(dispatch);
  const lines = stages.map((stage) => {
    const line: string = stageName(stage, dispatch, figures, language);
    return format(line, doneTexts(stageFigures(closing.total, stage), language));
  });
  const overdue = overdueText(report, reader, context);
  const change = changeLine(closing.total, dispatch, context);
  const sums = reportedSumsText(report, context);
  return [
    ...lines,
    ...(hasDeadlines(closing.total, stages) ? [format(figures.overdue, { overdue })] : []),
    ...(sums === '' ? [] : [format(words.letters.plainLine, { line: sums })]),
    format(words.letters.plainLine, { line: change }),
  ].join('\n');
}

/** What follows the button in a letter about one dispatch. */
export function detailParagraphs(report: ReportedPeriod, context: LetterContext): string[] {
  const { dispatch, closing } = report;
  const { letters, leadership } = context.words;
  const named = closing.blocks.map((row) => ({ name: row.block, figures: row }));
  const blocks = filledBlocks(named).map((block) => blockLine(block, dispatch, context));
  const followUp = followUpText(closing.total, dispatch, context);
  return [
    format(leadership.document, { document: citation(dispatch, context.words) }),
    leadUnitLine(dispatch, context.words),
    resultText(report, context),
    blocks.length === 0 ? '' : format(leadership.blockItem, { blocks: blocks.join('\n') }),
    followUp && format(letters.followUpItem, { followUp }),
  ];
}

/** Name of a dispatch with its day, issuing body and subject. */
function citation(dispatch: Dispatch, { letters }: LetterContext['words']): string {
  return format(letters.citedInFull, {
    document: format(letters.document, { type: dispatch.type, number: dispatchNumber(dispatch) }),
    day: formatDay(dispatch.issuedOn),
    body: dispatch.issuingBody,
    subject: dispatch.subject,
  });
}

function leadUnitLine(
  { leadUnit }: Pick<Dispatch, 'leadUnit'>,
  { leadership }: LetterContext['words'],
): string {
  const name = singleBlanks(leadUnit).replace(/\.$/, '');
  return name === '' ? '' : format(leadership.leadUnit, { name });
}

/** Number of overdue units; for leaders also their names, which are missing if rows of units were changed. */
function overdueText(report: ReportedPeriod, reader: Reader, context: LetterContext): string {
  const { words, language } = context;
  const { overdue } = report.closing.total;
  if (overdue === 0) return words.letters.noneOverdue;
  const count = format(words.letters.overdueUnits, { overdue: formatCount(overdue, language) });
  const names = unitNames([report]);
  const late = (reader === 'leaders' ? lateUnits([report]) : []).map((unit) =>
    format(words.leadership.lateUnit, {
      unit: names(unit.row),
      late: lateStagesText(unit, context),
    }),
  );
  if (late.length === 0) return count;
  return format(words.leadership.overdueNamed, {
    count,
    late: firstNames(late, context).join('; '),
  });
}

/**
 * Text about completed and open units, sessions and attendance, without parts that are zero. Empty if no result
 * was asked.
 */
function resultText(
  { dispatch, closing }: ReportedPeriod,
  { words, language }: LetterContext,
): string {
  const { total } = closing;
  const { summary } = words;
  const { results, resultItem } = words.leadership;
  const { stages, isTraining } = scopeOf([dispatch]);
  if (!stages.includes('complete')) return '';
  const { sessions, attended, nothingToReport } = total;
  const result = stageFigures(total, 'complete');
  const { done, open, onTime, late, within, overdue } = result;
  const hasDeadline = stageParts(total, 'complete').includes('overdue');
  const counts = eachCount({ ...result, nothingToReport, sessions }, language);
  const parts: string[] = [
    ...(hasDeadline ? splitText(onTime, late, results.completed) : []),
    ...(hasDeadline || done === 0 ? [] : [results.completedNoDeadline]),
    ...(nothingToReport === 0 ? [] : [results.nothing]),
    ...(hasDeadline ? splitText(within, overdue, results.open) : []),
    ...(hasDeadline || open === 0 ? [] : [results.openNoDeadline]),
    ...(isTraining && sessions > 0 ? [results.sessions] : []),
    ...(isTraining && attended > 0
      ? [attendanceText(closedValues(dispatch, closing), summary.attendance, language)]
      : []),
  ];
  const list = parts.map((part) => format(part, counts)).join('; ');
  const item: string = taskText(dispatch, resultItem, language);
  return list && format(item, { results: list });
}

function eachCount(
  counts: Readonly<Record<string, number>>,
  language: Language,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, formatCount(count, language)]),
  );
}

function splitText(
  first: number,
  second: number,
  { both, onlyFirst, onlySecond }: Readonly<Record<'both' | 'onlyFirst' | 'onlySecond', string>>,
): string[] {
  if (first === 0) return second === 0 ? [] : [onlySecond];
  return [second === 0 ? onlyFirst : both];
}

function blockLine(
  { name, figures }: NamedFigures,
  dispatch: Pick<Dispatch, 'asks'>,
  { words, language }: LetterContext,
): string {
  const { blockLine: line, blockResults } = words.leadership;
  const results = stageTexts(dispatch, figures, blockResults, language);
  const block = sentenceCase(name) || words.summary.noBlock;
  return format(line, { block, results: results.join(', ') });
}

function followUpText(
  { reminders, completedAfter }: FrozenFigures,
  { asks }: Pick<Dispatch, 'asks'>,
  { words, language }: LetterContext,
): string {
  const answered = words.summary.answered[asks];
  const after = { count: formatCount(completedAfter, language), answered };
  return [
    ...(reminders === 0
      ? []
      : [format(words.letters.followUps, { reminders: formatCount(reminders, language) })]),
    ...(completedAfter === 0 ? [] : [format(words.leadership.completedAfter, after)]),
  ].join('; ');
}
