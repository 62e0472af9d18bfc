import type { Day } from './day';
import { type Figures, NO_FIGURES, sumFigures } from './figures';
import { nameKey } from './name-key';
import { parentFinder, parentLoops } from './parent-loops';
import type { Unit } from './unit';
import type { UnitLine } from './unit-line';

/** A parent body with the figures of all units below it, at every level, each once. */
export interface RollUp {
  /** '' for a body that is named as a parent and is not itself one of the units. */
  readonly code: string;
  readonly name: string;
  /** How many parent bodies stand above it. */
  readonly depth: number;
  /** What the body owes itself; all nought where it owes nothing. */
  readonly own: Figures;
  readonly below: Figures;
}

/** A body that stands above a unit. */
interface Body {
  readonly code: string;
  readonly name: string;
}

/** Gives the bodies above a unit, the next one first. */
export type BodiesAbove = (unit: Unit) => readonly Body[];

/**
 * Makes the finder of the bodies above a unit, at the day. Units that are each other's parents have none, until
 * somebody has put that right.
 */
export function bodiesAbove(units: readonly Unit[], day: Day): BodiesAbove {
  const find = parentFinder(units, day);
  const looped = new Set(parentLoops(units, day).flat());
  const strangers = new Map<string, Body>();
  const known = new Map<Unit, readonly Body[]>();
  const above = (unit: Unit): readonly Body[] => {
    const before = known.get(unit);
    if (before) return before;
    known.set(unit, []);
    const parent = looped.has(unit) ? null : find(unit);
    const bodies =
      parent === null || parent === unit
        ? strangerOf(looped.has(unit) ? '' : unit.parent, strangers)
        : [parent, ...above(parent)];
    known.set(unit, bodies);
    return bodies;
  };
  return above;
}

/** A parent that is not one of the units is known by its name, as the office wrote it first. */
function strangerOf(parent: string, strangers: Map<string, Body>): Body[] {
  const name = parent.trim();
  if (name === '') return [];
  const key = nameKey(name);
  const stranger = strangers.get(key) ?? { code: '', name };
  strangers.set(key, stranger);
  return [stranger];
}

/** Rolls the figures of units up to each body above them; a body stands before those below it. */
export function rollUp(
  entries: readonly { readonly unit: Unit; readonly line: UnitLine }[],
  above: BodiesAbove,
): RollUp[] {
  const below = new Map<Body, Figures[]>();
  const own = new Map<Body, UnitLine>();
  const depths = new Map<Body, readonly Body[]>();
  for (const { unit, line } of entries) {
    own.set(unit, line);
    const bodies = above(unit);
    bodies.forEach((body, index) => {
      const known = below.get(body) ?? [];
      if (line.release === null) known.push(line.figures);
      below.set(body, known);
      depths.set(body, bodies.slice(index + 1));
    });
  }
  return inTreeOrder([...below.keys()], depths).map((body) => ({
    code: body.code,
    name: body.name,
    depth: depths.get(body)?.length ?? 0,
    own: own.get(body)?.figures ?? NO_FIGURES,
    below: sumFigures(below.get(body) ?? []),
  }));
}

function inTreeOrder(bodies: readonly Body[], above: ReadonlyMap<Body, readonly Body[]>): Body[] {
  const children = new Map<Body | undefined, Body[]>();
  for (const body of bodies) {
    const [parent] = above.get(body) ?? [];
    const siblings = children.get(parent);
    if (siblings) siblings.push(body);
    else children.set(parent, [body]);
  }
  const walk = (parent: Body | undefined): Body[] =>
    (children.get(parent) ?? []).flatMap((body) => [body, ...walk(body)]);
  return walk(undefined);
}
