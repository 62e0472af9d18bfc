import type { Day } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import { matchKey } from '../../texts/match-key';
import { parentFinder, parentLoops } from '../../units/rules/parent-loops';
import type { LineNote, LineOutcome } from './import-plan';

export interface MadeUnit {
  readonly line: number;
  readonly unit: Unit;
  readonly outcome: LineOutcome;
}

/** Blocks lines that would make a unit its own superior, directly or through others. */
export function blockCycles(
  made: readonly MadeUnit[],
  units: readonly Unit[],
  today: Day,
): { kept: MadeUnit[]; blocked: MadeUnit[] } {
  const codes = new Set(made.map(({ unit }) => unit.code));
  const unchanged = units.filter(({ code }) => !codes.has(code));
  const after = [...unchanged, ...made.map(({ unit }) => unit)];
  const inCycle = new Set(parentLoops(after, today, parentFinder(after, today, matchKey)).flat());
  const isFaulty = ({ unit, outcome }: MadeUnit) =>
    inCycle.has(unit) &&
    (outcome.kind === 'new' ||
      (outcome.kind === 'changed' && outcome.before.parent !== outcome.after.parent));
  const blocked = made.filter(isFaulty).map(
    (one): MadeUnit => ({
      ...one,
      outcome: { kind: 'blocked', fault: 'parentCycle', value: one.unit.parent, hints: [] },
    }),
  );
  return { kept: made.filter((one) => !isFaulty(one)), blocked };
}

export function unitNotes(made: readonly MadeUnit[], units: readonly Unit[]): LineNote[] {
  const listed = new Set(
    [...units, ...made.map(({ unit }) => unit)].flatMap(({ name, code }) => [
      matchKey(name),
      matchKey(code),
    ]),
  );
  const byMailbox = new Map<string, Unit>();
  return made.flatMap(({ line, unit }) => {
    const note = (fault: LineNote['fault'], value: string) => ({
      line,
      fault,
      name: unit.name,
      value,
    });
    const notes: LineNote[] = [];
    const parent = matchKey(unit.parent);
    if (unit.parent !== '' && !listed.has(parent)) {
      listed.add(parent);
      notes.push(note('parentNotListed', unit.parent));
    }
    const mailbox = unit.email.toLowerCase();
    const other = byMailbox.get(mailbox);
    if (mailbox !== '' && other) notes.push(note('addressShared', other.name));
    else byMailbox.set(mailbox, unit);
    return notes;
  });
}
