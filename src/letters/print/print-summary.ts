import { formatDay } from '../../calendar/day';
import { stageName } from '../../dispatches/rules/asked-text';
import { totalBefore } from '../../periods/rules/period-before';
import { correctionOf } from '../../periods/rules/seals';
import { askedStages } from '../../records/dispatch';
import { hasDeadlines, isStageCounted, mainStage } from '../../records/figure-scope';
import { type Figures, type StageFigures, stageFigures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { Reader } from '../../records/letter-item-record';
import type { Stage } from '../../records/stage';
import type { TemplateValues } from '../../texts/fill-template';
import { format } from '../../texts/format';
import { formatCount, formatShare, shareOf } from '../../texts/number-text';
import { leadersTexts } from '../../texts/without-links';
import { wrapText } from '../../texts/wrap-text';
import { unambiguousNames } from '../../units/rules/unambiguous-names';
import { lateStagesText, lateUnits, type ReportedPeriod } from '../compose/leadership-head';
import type { LetterContext } from '../compose/letter-context';
import { summaryHtml } from './summary-html';

/** Maximum number of overdue units and of periods listed, so that they fit next to the rest of the page. */
const MOST = { late: 15, periods: 6 };

/**
 * Space on a page. `lines`: number of lines below the page head if a fifth of the page stays empty. `periods`:
 * number of lines that the heading of the periods table takes. `proposal` and `block`: characters per line.
 */
const ROOM = { lines: 18, periods: 3, proposal: 80, block: 28 };

export function printSummary(
  reader: Reader,
  values: TemplateValues,
  { closing: { total, blocks, units }, dispatch }: ReportedPeriod,
  context: LetterContext,
): string {
  const { words, language } = context;
  const count = (number: number) => formatCount(number, language);
  const stages = askedStages(dispatch);
  const isDue = hasDeadlines(total, stages);
  const main = mainStage(stages);
  const nameOf = (stage: Stage) => stageName(stage, dispatch, words.print.stages, language);
  const shareDone = (figures: Figures, stage: Stage) => {
    const { done, asked } = stageFigures(figures, stage);
    return isStageCounted(figures, stage) ? formatShare(done, asked, language) : '';
  };
  const names = unambiguousNames(units);
  const late = reader === 'support' ? [] : lateUnits(units);
  const number = correctionOf(total);
  const { reason } = total;
  const more = late.length - MOST.late;
  const shown = blocks
    .filter((row) => row.units > 0)
    .map((row) => ({ ...row, block: row.block || words.summary.noBlock }));
  const lines =
    linesOf(values.muc_de_xuat ?? '', ROOM.proposal) +
    linesOf(shown.map(({ block }) => block).join('\n'), ROOM.block);
  const periods = lastTotals(context.frozen(), total);
  const isTwo = late.length > 0 || lines + ROOM.periods + periods.length > ROOM.lines;
  const summary = {
    values,
    corrected: number === 0 ? '' : format(words.leadership.summaryCorrection, { number, reason }),
    tiles: [
      ...stages.map((stage) => ({
        label: nameOf(stage),
        figure: ofAsked(stageFigures(total, stage), context),
        share: shareDone(total, stage),
      })),
      ...(isDue ? [{ label: words.print.overdue, figure: count(total.overdue), share: '' }] : []),
    ],
    main: nameOf(main),
    openHeads: isDue ? [words.print.within, words.print.late] : [words.print.open],
    blocks: shown.map((row) => {
      const { done, asked, within, overdue, openNoDeadline } = stageFigures(row, main);
      return {
        block: row.block,
        asked: count(asked),
        done: count(done),
        full: Math.max(1, Math.round(shareOf(done, asked) ?? 0)),
        open: (isDue ? [within, overdue] : [openNoDeadline]).map(count),
      };
    }),
    late: late.slice(0, MOST.late).map((unit) => ({
      unit: names(unit),
      lateBy: lateStagesText(unit, dispatch, context),
      reminders: count(unit.reminders),
    })),
    moreLate: more > 0 ? format(words.leadership.otherUnits, { count: count(more) }) : '',
    periodHeads: [...stages.map(nameOf), ...(isDue ? [words.print.overdue] : [])],
    periods: periods.map((row) => ({
      period: row.period,
      day: formatDay(row.cutOff),
      figures: [
        ...stages.map((stage) => shareDone(row, stage)),
        ...(isDue ? [count(row.overdue)] : []),
      ],
    })),
    pages: isTwo ? 2 : 1,
    // A page that may overflow gets no number, because the number could be wrong
    isNumbered: lines <= ROOM.lines,
  } as const;
  return summaryHtml(leadersTexts(summary, words.letters.addressLeftOut), context);
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

function linesOf(text: string, across: number): number {
  return text.split('\n').flatMap((line) => wrapText(line, across)).length;
}

function lastTotals(rows: readonly FrozenFigures[], total: FrozenFigures): FrozenFigures[] {
  const last = [total];
  for (;;) {
    const before = totalBefore(rows, last[0] ?? total);
    if (!before || last.length === MOST.periods) return last;
    last.unshift(before);
  }
}
