import { formatDay } from '../../calendar/day';
import { stageName } from '../../dispatches/rules/asked-text';
import { nearDeadlines } from '../../dispatches/rules/near-deadlines';
import { totalBefore } from '../../periods/rules/period-before';
import { askedStages, type Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { hasDeadlines } from '../../records/figure-scope';
import { changeOf, stageFigures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import { formatChange, formatCount } from '../../texts/number-text';
import { overdueChangeText } from '../../texts/overdue-change-text';
import { firstNames, insistedLine, lateInSeveralOf, NAMED } from './leadership-units';
import type { LetterContext } from './letter-context';
import type { ReportedPeriod } from './reported-periods';

/**
 * What leaders are to decide: proposals of the office, units followed up to the end, of which `most` are named, and
 * near deadlines.
 */
export function decisionsText(
  reports: readonly ReportedPeriod[],
  context: LetterContext,
  most = NAMED,
): string {
  const { letters, leadership } = context.words;
  const isOne = reports.length === 1;
  const proposals = reports.flatMap(({ dispatch, closing: { total } }) => {
    const number = dispatchNumber(dispatch);
    const lines = total.difficulties.split('\n').filter((line) => line !== '');
    return isOne ? lines : lines.map((line) => format(leadership.ofDispatch, { number, line }));
  });
  const insisted = insistedLine(reports, context, most);
  const near = reports.flatMap((report) => nearLines(report, isOne, context));
  const lines = [...proposals, ...(insisted === '' ? [] : [insisted]), ...near]
    .map((line) => format(letters.plainLine, { line }))
    .join('\n');
  return lines && format(leadership.decideItem, { readers: letters.leader, lines });
}

function nearLines(
  { dispatch, closing: { total } }: ReportedPeriod,
  isOne: boolean,
  context: LetterContext,
): string[] {
  const { words, language } = context;
  const number = dispatchNumber(dispatch);
  const near = nearDeadlines(dispatch, total, context.judgeOn(total.cutOff));
  // A letter may go days after the cut-off, when a deadline has passed
  return near
    .filter(({ due }) => due >= context.today)
    .map(({ stage: nearStage, due, open }) => {
      const stage = stageName(nearStage, dispatch, words.summary.stages, language);
      const { nearDue, dueToday } = words.leadership;
      return format(due === context.today ? dueToday : nearDue, {
        stage: isOne ? stage : format(words.leadership.nearOf, { number, what: stage }),
        day: formatDay(due),
        count: formatCount(open, language),
      });
    });
}

/** Names at most `most` units that are overdue in two or more dispatches; `''` if there is none. */
export function lateInSeveralText(
  reports: readonly ReportedPeriod[],
  context: LetterContext,
  most = NAMED,
): string {
  const { leadership, letters } = context.words;
  const late = lateInSeveralOf(reports).map((unit) => format(leadership.lateInSeveral.line, unit));
  if (late.length === 0) return '';
  const lines = firstNames(late, context, most).map((line) => format(letters.plainLine, { line }));
  return format(leadership.lateInSeveral.item, { lines: lines.join('\n') });
}

/** Change of a figure since the previous period. */
interface FigureChange {
  readonly of: Stage | 'overdue';
  readonly by: number;
}

export interface ChangesSince {
  /** Name of the previous period. */
  readonly period: string;
  readonly changes: readonly FigureChange[];
  /** True if neither a figure nor the number of units has changed. */
  readonly isSame: boolean;
}

/** Null if the period is the first one of the dispatch. */
export function changesSince(
  total: FrozenFigures,
  dispatch: Pick<Dispatch, 'asks'>,
  { frozen }: Pick<LetterContext, 'frozen'>,
): ChangesSince | null {
  const before = totalBefore(frozen(total.dispatchId), total);
  if (!before) return null;
  const moved = changeOf(before, total);
  const stages = askedStages(dispatch);
  const changes = [
    ...stages.map((stage) => ({ of: stage, by: stageFigures(moved, stage).done })),
    ...(hasDeadlines(total, stages) ? [{ of: 'overdue' as const, by: moved.overdue }] : []),
  ];
  const isSame = moved.units === 0 && changes.every(({ by }) => by === 0);
  return { period: before.period, changes, isSame };
}

export function changeLine(
  total: FrozenFigures,
  dispatch: Pick<Dispatch, 'asks'>,
  context: LetterContext,
): string {
  const { words, language } = context;
  const { changes } = words.leadership;
  const since = changesSince(total, dispatch, context);
  if (since === null) return changes.first;
  const { period, isSame } = since;
  if (isSame) return format(changes.same, { period });
  const all = since.changes.map(({ of, by }) =>
    of === 'overdue' && by !== 0
      ? overdueChangeText(by, changes.overdue, language)
      : format(changes.of[of], { how: by === 0 ? changes.unmoved : formatChange(by, language) }),
  );
  return format(changes.moved, { period, changes: all.join('; ') });
}
