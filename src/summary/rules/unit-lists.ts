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
  const overdue: UnitLine[] = [];
  const lists = {
    extended: [] as ListedUnit[],
    exempt: [] as ListedUnit[],
    unreachable: [] as ListedUnit[],
    outdated: [] as ListedUnit[],
    unexpected: [] as ListedUnit[],
  };
  for (const line of lines) {
    const { release, obligation } = line;
    const add = (list: ListedUnit[], remark: string) => list.push(listedUnit(line, remark));
    if (release === 'exempt') add(lists.exempt, obligation.exemptBecause);
    if (release === 'unasked') add(lists.unexpected, obligation.basis);
    if (release !== null) continue;
    if (line.overdue.length > 0) overdue.push(line);
    if (isExtended(line)) add(lists.extended, obligation.reason);
    if (line.figures.unreachable > 0) add(lists.unreachable, line.phone);
    if (answeredEarlier(line, version)) add(lists.outdated, obligation.difficulties);
  }
  return {
    overdue: overdue
      .sort((a, b) => longest(b) - longest(a))
      .map((line) => listedUnit(line, line.obligation.difficulties)),
    ...lists,
  };
}

function longest({ overdue }: UnitLine): number {
  return Math.max(...overdue.map(({ daysLate }) => daysLate));
}
