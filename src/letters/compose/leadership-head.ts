import { formatDay } from '../../calendar/day';
import { stageName } from '../../dispatches/rules/asked-text';
import { isPastLastStep, lastStep } from '../../dispatches/rules/last-step';
import { nearDeadlines } from '../../dispatches/rules/near-deadlines';
import { totalBefore } from '../../periods/rules/period-before';
import { type Closing, isUnchanged } from '../../periods/rules/seals';
import { askedStages, type Dispatch } from '../../records/dispatch';
import { hasDeadlines } from '../../records/figure-scope';
import { changeOf, stageFigures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { TemplateValues } from '../../texts/fill-template';
import { format } from '../../texts/format';
import { formatChange, formatCount } from '../../texts/number-text';
import { unambiguousNames } from '../../units/rules/unambiguous-names';
import type { LetterContext } from './letter-context';

const NAMED = 10;

export interface ReportedPeriod {
  readonly closing: Closing;
  readonly dispatch: Dispatch;
}

/**
 * `ten_qua_han` is empty if rows were changed after the closing. `muc_de_xuat` asks the leaders for decisions;
 * `de_xuat` has only the office's proposals.
 */
export function leadershipHead(
  { closing, dispatch }: ReportedPeriod,
  context: LetterContext,
): TemplateValues {
  const { letters, leadership, summary } = context.words;
  const { total } = closing;
  const late = isUnchanged(closing, dispatch) ? lateUnits(closing.units) : [];
  const names = unambiguousNames(closing.units);
  const days = lastStep(context.settings.tiers);
  const insisted = late.filter(({ overdueStages }) => isPastLastStep(overdueStages, days));
  const decide = [
    ...(total.difficulties === '' ? [] : total.difficulties.split('\n')),
    ...(insisted.length === 0
      ? []
      : [format(leadership.insisted, { count: formatCount(insisted.length, context.language) })]),
    ...nearDeadlines(dispatch, total, context.judgeOn(total.cutOff)).map(({ stage, due, open }) =>
      format(leadership.nearDue, {
        stage: stageName(stage, dispatch, summary.stages, context.language),
        day: formatDay(due),
        count: formatCount(open, context.language),
      }),
    ),
  ];
  const readers = dispatch.reportsTo.join('; ') || letters.leader;
  const lines = decide.map((line) => format(letters.plainLine, { line })).join('\n');
  return {
    ten_qua_han: listed(
      late.map((unit) =>
        format(leadership.lateUnit, {
          unit: names(unit),
          late: lateStagesText(unit, dispatch, context),
        }),
      ),
      context,
    ),
    muc_de_xuat: lines && format(leadership.decideItem, { readers, lines }),
    de_xuat: total.difficulties,
  };
}

export function changeLine(
  total: FrozenFigures,
  dispatch: Pick<Dispatch, 'asks'>,
  { frozen, words, language }: LetterContext,
): string {
  const before = totalBefore(frozen(), total);
  const { changes } = words.leadership;
  if (!before) return changes.first;
  const { period } = before;
  const moved = changeOf(before, total);
  const by = (count: number) => (count === 0 ? changes.unmoved : formatChange(count, language));
  const stages = askedStages(dispatch);
  const counts = [
    ...stages.map((stage) => [changes.of[stage], stageFigures(moved, stage).done] as const),
    ...(hasDeadlines(total, stages) ? [[changes.of.overdue, moved.overdue] as const] : []),
  ];
  if (moved.units === 0 && counts.every(([, count]) => count === 0))
    return format(changes.same, { period });
  const all = counts.map(([text, count]) => format(text, { how: by(count) })).join('; ');
  return format(changes.moved, { period, changes: all });
}

export function lateUnits(units: readonly FrozenFigures[]): FrozenFigures[] {
  const longest = ({ overdueStages }: FrozenFigures) =>
    Math.max(0, ...overdueStages.map(({ daysLate }) => daysLate));
  return units.filter(({ overdue }) => overdue > 0).sort((a, b) => longest(b) - longest(a));
}

export function lateStagesText(
  { overdueStages }: FrozenFigures,
  dispatch: Pick<Dispatch, 'task' | 'taskWords'>,
  { words, language }: LetterContext,
): string {
  const { lateBy } = words.leadership;
  const { stages } = words.summary;
  return overdueStages
    .map(({ stage, daysLate }) =>
      format(lateBy, { stage: stageName(stage, dispatch, stages, language), days: daysLate }),
    )
    .join(', ');
}

function listed(names: readonly string[], { words, language }: LetterContext): string {
  const more = names.length - NAMED;
  const rest =
    more > 0 ? [format(words.leadership.otherUnits, { count: formatCount(more, language) })] : [];
  return [...names.slice(0, NAMED), ...rest].join('; ');
}
