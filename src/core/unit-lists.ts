import {
  answeredEarlier,
  isExtended,
  type ListedUnit,
  listedUnit,
  type UnitLine,
} from './unit-line';

/** The units that leadership looks at one by one, each list apart. */
export interface UnitLists {
  /** The red list: units with a stage past its deadline, the latest first. */
  readonly overdue: readonly ListedUnit[];
  readonly extended: readonly ListedUnit[];
  readonly exempt: readonly ListedUnit[];
  /** Units that owe something and have no usable address. */
  readonly unreachable: readonly ListedUnit[];
  /** Units that have answered for an earlier version only, and are asked again. */
  readonly outdated: readonly ListedUnit[];
  /** Units that answered although the dispatch was not sent to them: in no total. */
  readonly unexpected: readonly ListedUnit[];
}

/** Picks the units of each list. */
export function unitLists(lines: readonly UnitLine[], version: number): UnitLists {
  const bound = lines.filter(({ release }) => release === null);
  const released = (why: UnitLine['release']) => lines.filter(({ release }) => release === why);
  return {
    overdue: bound
      .filter(({ overdue }) => overdue.length > 0)
      .sort((a, b) => longest(b) - longest(a))
      .map((line) => listedUnit(line, line.obligation.difficulties)),
    extended: bound.filter(isExtended).map((line) => listedUnit(line, line.obligation.reason)),
    exempt: released('exempt').map((line) => listedUnit(line, line.obligation.exemptBecause)),
    unreachable: bound
      .filter(({ figures }) => figures.unreachable > 0)
      .map((line) => listedUnit(line, line.phone)),
    outdated: bound
      .filter((line) => answeredEarlier(line, version))
      .map((line) => listedUnit(line, line.obligation.difficulties)),
    unexpected: released('unasked').map((line) => listedUnit(line, line.obligation.basis)),
  };
}

function longest({ overdue }: UnitLine): number {
  return Math.max(...overdue.map(({ daysLate }) => daysLate));
}
