import type { ExemptionReason } from '../../units/rules/recipients';
import {
  answeredEarlier,
  isExtended,
  type ListedUnit,
  listedUnit,
  type UnitLine,
} from './unit-line';

export interface UnitLists {
  /** Units with an overdue stage, longest overdue first. */
  readonly overdue: readonly ListedUnit[];
  readonly extended: readonly ListedUnit[];
  readonly exempt: readonly ListedUnit[];
  /** Units whose row was overwritten, so that it counts neither as answered nor as overdue. */
  readonly checking: readonly ListedUnit[];
  /** Units that ended without a successor. What they had finished counts in the totals. */
  readonly ended: readonly ListedUnit[];
  readonly unreachable: readonly ListedUnit[];
  /** Units that answered only for an earlier version and have to answer again. */
  readonly outdated: readonly ListedUnit[];
  /** Units that answered although the dispatch was not sent to them. They do not count in the totals. */
  readonly unexpected: readonly ListedUnit[];
}

export function unitLists(lines: readonly UnitLine[], version: number): UnitLists {
  const exempt = (reason: ExemptionReason) => lines.filter(({ exemption }) => exemption === reason);
  const counted = lines.filter(({ exemption }) => exemption === null);
  const active = counted.filter(({ hasEnded }) => !hasEnded);
  const listed = (units: readonly UnitLine[], remarkOf: (line: UnitLine) => string) =>
    units.map((line) => listedUnit(line, remarkOf(line)));
  const difficulties = ({ obligation }: UnitLine) => obligation.difficulties;
  return {
    overdue: listed(
      active
        .filter(({ overdue }) => overdue.length > 0)
        .sort((a, b) => mostDaysLate(b) - mostDaysLate(a)),
      difficulties,
    ),
    extended: listed(active.filter(isExtended), ({ obligation }) => obligation.reason),
    exempt: listed(exempt('exempt'), ({ obligation }) => obligation.exemptBecause),
    checking: listed(exempt('overwritten'), () => ''),
    ended: listed(
      counted.filter(({ hasEnded }) => hasEnded),
      () => '',
    ),
    unreachable: listed(
      active.filter(({ figures }) => figures.unreachable > 0),
      ({ phone }) => phone,
    ),
    outdated: listed(
      active.filter((line) => answeredEarlier(line, version)),
      difficulties,
    ),
    unexpected: listed(exempt('unasked'), ({ obligation }) => obligation.basis),
  };
}

function mostDaysLate({ overdue }: UnitLine): number {
  return Math.max(...overdue.map(({ daysLate }) => daysLate));
}
