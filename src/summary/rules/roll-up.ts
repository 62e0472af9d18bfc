import { addFigures, addTo, type FigureSum, type Figures, NO_FIGURES } from '../../records/figures';
import type { Unit } from '../../records/unit';
import type { UpperBody } from '../../units/rules/upper-bodies';
import type { UnitLine } from './unit-line';

/** `below` sums all units below the body, at every level. */
export interface RollUp extends UpperBody {
  readonly depth: number;
  /** The body's own figures as a unit; all 0 if it has no row that counts. */
  readonly own: Figures;
  readonly below: Figures;
}

/** `direct` sums the units directly below the body. */
interface Branch {
  readonly body: UpperBody;
  readonly branches: Branch[];
  own: Figures;
  readonly direct: FigureSum;
}

/** `above` lists the bodies nearest first. */
export interface Member {
  readonly unit: Unit;
  readonly above: readonly UpperBody[];
}

/**
 * A body comes before the bodies below it. A line is `null` if the unit at its index in `members` has no row.
 */
export function rollUp(members: readonly Member[], lines: readonly (UnitLine | null)[]): RollUp[] {
  const tops: Branch[] = [];
  const known = new Map<UpperBody, Branch>();
  const branchOf = (bodies: readonly UpperBody[], at = 0): Branch | null => {
    const body = bodies[at];
    if (!body) return null;
    const before = known.get(body);
    if (before) return before;
    const branch = { body, branches: [], own: NO_FIGURES, direct: { ...NO_FIGURES } };
    known.set(body, branch);
    (branchOf(bodies, at + 1)?.branches ?? tops).push(branch);
    return branch;
  };
  members.forEach(({ above }, at) => {
    const line = lines[at];
    const branch = line ? branchOf(above) : null;
    if (line && branch) addTo(branch.direct, line.figures);
  });
  if (tops.length === 0) return [];
  members.forEach(({ unit }, at) => {
    const branch = known.get(unit);
    if (branch) branch.own = lines[at]?.figures ?? NO_FIGURES;
  });
  const linesOf = (branch: Branch, depth: number): RollUp[] => [
    { ...nameOf(branch), depth, own: branch.own, below: belowOf(branch) },
    ...branch.branches.flatMap((one) => linesOf(one, depth + 1)),
  ];
  return tops.flatMap((branch) => linesOf(branch, 0));
}

function nameOf({ body: { code, name } }: Branch): UpperBody {
  return { code, name };
}

function belowOf({ direct, branches }: Branch): Figures {
  return branches.map(belowOf).reduce(addFigures, direct);
}
