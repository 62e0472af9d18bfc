import { formatDay } from '../../calendar/day';
import { stageName } from '../../dispatches/rules/asked-text';
import { totalBefore } from '../../periods/rules/period-before';
import { correctionOf } from '../../periods/rules/seals';
import { askedStages, type Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { hasDeadlines, isStageCounted, shownOf } from '../../records/figure-scope';
import { type Figures, type StageFigures, stageFigures } from '../../records/figures';
import { type FrozenFigures, timesFollowedUp } from '../../records/frozen-figures';
import type { Reader } from '../../records/letter-item-record';
import type { Stage } from '../../records/stage';
import { filledBlocks } from '../../summary/rules/filled-blocks';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import { formatCount, formatShare, shareOf } from '../../texts/number-text';
import { sentenceCase } from '../../texts/sentence-case';
import { leadersTexts } from '../../texts/without-links';
import { comparedNote, comparedText, shortTitle, withChange } from '../compose/leadership-entries';
import {
  changeLine,
  changesSince,
  decisionsText,
  lateInSeveralText,
} from '../compose/leadership-head';
import {
  type LateUnit,
  lateStagesText,
  lateUnits,
  moreUnits,
  unitNames,
} from '../compose/leadership-units';
import { cutOffText } from '../compose/leadership-values';
import type { LetterContext } from '../compose/letter-context';
import { lastTotal, type ReportedPeriod, reportedSources } from '../compose/reported-periods';
import { reportedSumsText } from '../compose/reported-sums';
import { textOf } from '../document/rich-text';
import {
  type PrintedDispatch,
  type PrintedRow,
  type PrintedSummary,
  type PrintedTile,
  type PrintedUnit,
  summaryHtml,
} from './summary-html';

/** Maximum number of overdue units and of periods listed. */
const MOST = { late: 60, periods: 6 };

/** Cell of a stage that is not asked, and of overdue units if there is no deadline. */
const NOT_ASKED = '–';

/** HTML of the summary of one or several dispatches; a supporting body gets no names of units and no proposals. */
export function printSummary(
  reader: Reader,
  reports: readonly [ReportedPeriod, ...ReportedPeriod[]],
  context: LetterContext,
): string {
  const { words, language, settings } = context;
  const { print, leadership, letters } = words;
  const [first] = reports;
  const isOne = reports.length === 1;
  const total = lastTotal(reports);
  const number = correctionOf(total);
  const compared = comparedText(reports, context);
  const late = reader === 'support' ? [] : lateByUnit(reports);
  const summary: PrintedSummary = {
    office: settings.officeName,
    about: isOne ? citation(first.dispatch, context) : severalText(reports, context),
    period: format(print.period, { period: total.period, day: cutOffText(total, context) }),
    corrected:
      number === 0 ? '' : format(leadership.summaryCorrection, { number, reason: total.reason }),
    tiles: isOne ? tilesOf(first, context) : [],
    overview: isOne ? [] : reports.map((report) => overviewRow(report, compared, context)),
    change: isOne ? changeLine(first.closing.total, first.dispatch, context) : compared,
    decisions: reader === 'leaders' ? decisionsText(reports, context, MOST.late) : '',
    lateInSeveral: reader === 'leaders' ? lateInSeveralText(reports, context, MOST.late) : '',
    lateTitle: format(print.units, { count: formatCount(late.length, language) }),
    late: late.slice(0, MOST.late).map((own) => printedUnit(own, reports, context)),
    moreLate: moreUnits(late.length - MOST.late, context),
    note: format(print.note, { sources: reportedSources(reports, context) }).trim(),
    dispatches: reports.map((report) => printedDispatch(report, isOne, context)),
  };
  return summaryHtml(leadersTexts(summary, letters.addressLeftOut), context);
}

function citation(dispatch: Dispatch, { words }: LetterContext): string {
  const { type, issuedOn, subject } = dispatch;
  const number = dispatchNumber(dispatch);
  return format(words.print.about, { type, number, day: formatDay(issuedOn), subject });
}

function severalText({ length: count }: readonly ReportedPeriod[], { words }: LetterContext) {
  const documents = format(words.letters.documents, { count });
  return format(words.print.aboutSeveral, { documents });
}

function tilesOf(
  { dispatch, closing: { total } }: ReportedPeriod,
  context: LetterContext,
): PrintedTile[] {
  const { words, language } = context;
  const stages = askedStages(dispatch);
  const overdue = formatCount(total.overdue, language);
  return [
    ...stages.map((stage) => ({
      label: stageName(stage, dispatch, words.print.stages, language),
      figure: ofAsked(stageFigures(total, stage), context),
      share: shareDone(total, stage, context),
    })),
    ...(hasDeadlines(total, stages)
      ? [{ label: words.print.overdue, figure: overdue, share: '' }]
      : []),
  ];
}

/**
 * Title, then receipt, result and overdue units, each with its change.
 * `compared` is what the sheet says once for all dispatches.
 */
function overviewRow(report: ReportedPeriod, compared: string, context: LetterContext): PrintedRow {
  const { language } = context;
  const { dispatch, closing } = report;
  const { total } = closing;
  const since = changesSince(total, dispatch, context);
  const note = comparedNote(since, context);
  const stages = askedStages(dispatch);
  const doneCell = (stage: Stage) => {
    const { done, asked } = stageFigures(total, stage);
    const figure = `${formatCount(done, language)}/${formatCount(asked, language)}`;
    return stages.includes(stage) ? withChange(figure, stage, since, context) : NOT_ASKED;
  };
  const overdue = formatCount(total.overdue, language);
  return [
    [textOf(shortTitle(report, context)), ...(note === compared || note === '' ? [] : [note])].join(
      '\n',
    ),
    doneCell('acknowledge'),
    doneCell('complete'),
    hasDeadlines(total, stages) ? withChange(overdue, 'overdue', since, context) : NOT_ASKED,
  ];
}

/** Overdue units, each with the dispatches that it is late with. */
function lateByUnit(reports: readonly ReportedPeriod[]): (readonly [LateUnit, ...LateUnit[]])[] {
  return [...groupBy(lateUnits(reports), ({ row }) => row.code).values()];
}

function printedUnit(
  own: readonly [LateUnit, ...LateUnit[]],
  reports: readonly ReportedPeriod[],
  context: LetterContext,
): PrintedUnit {
  const isOne = reports.length === 1;
  const lateText = (late: LateUnit) => {
    const number = dispatchNumber(late.dispatch);
    const line = lateStagesText(late, context);
    return isOne ? line : format(context.words.leadership.ofDispatch, { number, line });
  };
  return {
    unit: unitNames(reports)(own[0].row),
    late: own.map((late) => [lateText(late), timesText(late, context)]),
  };
}

/** How often each overdue stage was followed up, in the order of the stages; once if it is the same. */
function timesText({ row }: LateUnit, { language }: LetterContext): string {
  const times = row.overdueStages.map((stage) => timesFollowedUp(stage, row));
  return [...new Set(times)].map((count) => formatCount(count, language)).join(', ');
}

const OPEN_PARTS = ['within', 'overdue', 'openNoDeadline'] as const;

function printedDispatch(
  report: ReportedPeriod,
  isOne: boolean,
  context: LetterContext,
): PrintedDispatch {
  const { words, language } = context;
  const { dispatch, closing } = report;
  const { total, blocks } = closing;
  const { print, summary } = words;
  const stages = askedStages(dispatch);
  const isDue = hasDeadlines(total, stages);
  const shown = shownOf(dispatch, total);
  const { main } = shown;
  const openParts = OPEN_PARTS.filter((part) => shown.parts.includes(part));
  const heads = summary.columns.parts;
  const count = (number: number) => formatCount(number, language);
  const nameOf = (stage: Stage) => stageName(stage, dispatch, print.stages, language);
  const sums = reportedSumsText(report, context);
  return {
    title: isOne ? '' : textOf(shortTitle(report, context)),
    values: sums && format(words.letters.sentence, { text: sums }),
    main: nameOf(main),
    openHeads: [
      ...openParts.map((part) => heads[main][part]),
      ...(shown.hasReceiptOverdue ? [heads.acknowledge.overdue] : []),
    ],
    blocks: filledBlocks(blocks.map((row) => ({ name: row.block, figures: row }))).map(
      ({ name, figures }) => {
        const results = stageFigures(figures, main);
        const { done, asked } = results;
        const receipt = stageFigures(figures, 'acknowledge');
        return {
          block: sentenceCase(name) || summary.noBlock,
          asked: count(asked),
          done: count(done),
          full: Math.max(1, Math.round(shareOf(done, asked) ?? 0)),
          open: [
            ...openParts.map((part) => count(results[part])),
            ...(shown.hasReceiptOverdue ? [count(receipt.overdue)] : []),
          ],
        };
      },
    ),
    periodHeads: [...stages.map(nameOf), ...(isDue ? [print.overdue] : [])],
    periods: lastTotals(context.frozen(total.dispatchId), total).map((row) => ({
      period: row.period,
      day: formatDay(row.cutOff),
      figures: [
        ...stages.map((stage) => shareDone(row, stage, context)),
        ...(isDue ? [count(row.overdue)] : []),
      ],
    })),
  };
}

/** `''` if the units of the figures were not asked the stage. */
function shareDone(figures: Figures, stage: Stage, { language }: LetterContext): string {
  const { done, asked } = stageFigures(figures, stage);
  return isStageCounted(figures, stage) ? formatShare(done, asked, language) : '';
}

function ofAsked(
  { done, asked }: StageFigures,
  { words: { print }, language }: LetterContext,
): string {
  return format(print.of, {
    part: formatCount(done, language),
    whole: formatCount(asked, language),
  });
}

function lastTotals(rows: readonly FrozenFigures[], total: FrozenFigures): FrozenFigures[] {
  const last = [total];
  for (;;) {
    const before = totalBefore(rows, last[0] ?? total);
    if (!before || last.length === MOST.periods) return last;
    last.unshift(before);
  }
}
