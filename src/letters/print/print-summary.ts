import { formatDay } from '../../calendar/day';
import { totalBefore } from '../../periods/rules/period-before';
import { type Closing, correctionOf } from '../../periods/rules/seals';
import { completedOf } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { Reader } from '../../records/letter-item-record';
import type { TemplateValues } from '../../texts/fill-template';
import { format } from '../../texts/format';
import { formatCount, formatShare, shareOf } from '../../texts/number-text';
import { leadersTexts } from '../../texts/without-links';
import { wrapText } from '../../texts/wrap-text';
import { unambiguousNames } from '../../units/rules/unambiguous-names';
import { lateStagesText, lateUnits } from '../compose/leadership-head';
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
  { total, blocks, units }: Closing,
  context: LetterContext,
): string {
  const { words, language } = context;
  const count = (number: number) => formatCount(number, language);
  const share = (part: number, whole: number) => formatShare(part, whole, language);
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
    blocks: shown.map((row) => ({
      block: row.block,
      units: count(row.units),
      completed: count(completedOf(row)),
      full: Math.max(1, Math.round(shareOf(completedOf(row), row.units) ?? 0)),
      within: count(row.openWithin),
      late: count(row.openOverdue),
    })),
    late: late.slice(0, MOST.late).map((unit) => ({
      unit: names(unit),
      lateBy: lateStagesText(unit, context),
      reminders: count(unit.reminders),
    })),
    moreLate: more > 0 ? format(words.leadership.otherUnits, { count: count(more) }) : '',
    periods: periods.map((row) => ({
      period: row.period,
      day: formatDay(row.cutOff),
      acknowledged: share(row.acknowledged, row.units),
      completed: share(completedOf(row), row.units),
      overdue: count(row.overdue),
    })),
    pages: isTwo ? 2 : 1,
    // A page that may overflow gets no number, because the number could be wrong
    isNumbered: lines <= ROOM.lines,
  } as const;
  return summaryHtml(leadersTexts(summary, words.letters.addressLeftOut), context);
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
