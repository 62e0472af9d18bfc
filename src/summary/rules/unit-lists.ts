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
  readonly unreachable: readonly ListedUnit[];
  /** Units that answered only for an earlier version and have to answer again. */
  readonly outdated: readonly ListedUnit[];
  /** Units that answered although the dispatch was not sent to them. They do not count in the totals. */
  readonly unexpected: readonly ListedUnit[];
}

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
    const { exemption, obligation } = line;
    const add = (list: ListedUnit[], remark: string) => list.push(listedUnit(line, remark));
    if (exemption === 'exempt') add(lists.exempt, obligation.exemptBecause);
    if (exemption === 'unasked') add(lists.unexpected, obligation.basis);
    if (exemption !== null) continue;
    if (line.overdue.length > 0) overdue.push(line);
    if (isExtended(line)) add(lists.extended, obligation.reason);
    if (line.figures.unreachable > 0) add(lists.unreachable, line.phone);
    if (answeredEarlier(line, version)) add(lists.outdated, obligation.difficulties);
  }
  return {
    overdue: overdue
      .sort((a, b) => mostDaysLate(b) - mostDaysLate(a))
      .map((line) => listedUnit(line, line.obligation.difficulties)),
    ...lists,
  };
}

function mostDaysLate({ overdue }: UnitLine): number {
  return Math.max(...overdue.map(({ daysLate }) => daysLate));
}
