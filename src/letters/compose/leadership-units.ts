import { stageName } from '../../dispatches/rules/asked-text';
import { isPastLastFollowUp, lastStep } from '../../dispatches/rules/last-step';
import { isUnchanged } from '../../periods/rules/seals';
import type { Dispatch } from '../../records/dispatch';
import { type FrozenFigures, timesFollowedUp } from '../../records/frozen-figures';
import { type LateInSeveral, lateInSeveral } from '../../summary/rules/late-in-several';
import { daysLateText } from '../../texts/days-late';
import { format } from '../../texts/format';
import { groupBy, indexBy } from '../../texts/group-by';
import { formatCount } from '../../texts/number-text';
import { unambiguousNames } from '../../units/rules/unambiguous-names';
import type { LetterContext } from './letter-context';
import type { ReportedPeriod } from './reported-periods';

/** Maximum number of units that a letter names in one place. */
export const NAMED = 10;

/** Rows of units; empty if they were changed after the closing. */
export function soundUnits({ closing, dispatch }: ReportedPeriod): readonly FrozenFigures[] {
  return isUnchanged(closing, dispatch) ? closing.units : [];
}

/** Function that names a unit of the reports, with its block if another unit has the same name. */
export function unitNames(
  reports: readonly ReportedPeriod[],
): (unit: Pick<FrozenFigures, 'name' | 'block'>) => string {
  const rows = reports.flatMap(({ closing }) => closing.units);
  return unambiguousNames([...indexBy(rows, 'code').values()]);
}

/** A unit that is overdue with a dispatch. */
export interface LateUnit {
  readonly row: FrozenFigures;
  readonly dispatch: Dispatch;
}

/** Overdue units of each dispatch, those that are late for the longest time first. */
export function lateUnits(reports: readonly ReportedPeriod[]): LateUnit[] {
  return reports
    .flatMap((report) => soundUnits(report).map((row) => ({ row, dispatch: report.dispatch })))
    .filter(({ row }) => row.overdue > 0)
    .sort((a, b) => longestDays(b) - longestDays(a));
}

/** Working days by which the stage that is overdue longest is overdue. */
export function longestDays({ row: { overdueStages } }: LateUnit): number {
  return Math.max(0, ...overdueStages.map(({ daysLate }) => daysLate));
}

export function lateStagesText(
  { row: { overdueStages }, dispatch }: LateUnit,
  { words, language }: LetterContext,
): string {
  const { lateBy, late } = words.leadership;
  return overdueStages
    .map(({ stage, daysLate }) =>
      format(lateBy, {
        stage: stageName(stage, dispatch, words.summary.stages, language),
        late: daysLateText(daysLate, late, language),
      }),
    )
    .join(', ');
}

/**
 * Asks for direction about the units that are still overdue although the last follow-up of the schedule was sent,
 * with the number of the last one; `''` if there is none. `named` of them are named.
 */
export function insistedLine(
  reports: readonly ReportedPeriod[],
  context: LetterContext,
  named: number,
): string {
  const { words, language, settings } = context;
  const last = lastStep(settings.tiers);
  const insisted = lateUnits(reports).filter(({ row }) =>
    isPastLastFollowUp(row.overdueStages, last),
  );
  const byUnit = [...groupBy(insisted, ({ row }) => row.code).values()];
  if (byUnit.length === 0) return '';
  const names = unitNames(reports);
  const units = byUnit.map(([{ row }]) => names(row));
  const timesOf = ({ row }: LateUnit) => row.overdueStages.map((one) => timesFollowedUp(one, row));
  const times = byUnit.map((own) => Math.max(...own.flatMap(timesOf)));
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return format(words.leadership.insisted, {
    count: formatCount(byUnit.length, language),
    times: least === most ? String(most) : format(words.letters.daysFromTo, { least, most }),
    units: firstNames(units, context, named).join('; '),
  });
}

/** Units that are overdue in several dispatches; empty if rows of one dispatch were changed after the closing. */
export function lateInSeveralOf(reports: readonly ReportedPeriod[]): LateInSeveral[] {
  if (!reports.every(({ closing, dispatch }) => isUnchanged(closing, dispatch))) return [];
  const names = unitNames(reports);
  return lateInSeveral(
    reports.flatMap(({ closing }) =>
      closing.units.map((row) => ({
        unitCode: row.code,
        unit: names(row),
        isOverdue: row.overdue > 0,
      })),
    ),
  );
}

/** The first names, and how many more there are. */
export function firstNames(
  names: readonly string[],
  context: LetterContext,
  most = NAMED,
): string[] {
  const more = moreUnits(names.length - most, context);
  return [...names.slice(0, most), ...(more === '' ? [] : [more])];
}

export function moreUnits(more: number, { words, language }: LetterContext): string {
  return more > 0
    ? format(words.leadership.otherUnits, { count: formatCount(more, language) })
    : '';
}
