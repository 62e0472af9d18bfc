import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import { matchKey } from '../../texts/match-key';
import { listMailboxes } from '../../units/rules/list-mailboxes';
import type { ListLine } from '../list/list-lines';
import { type CombineRules, combineLines, type LineGroup } from './combine-lines';
import type { UnitNamed } from './find-unit';
import type { Candidate, LineOutcome } from './import-plan';
import { type Met, type NewUnit, newUnitIndex } from './new-units';

/** The lines of a list, gathered by the unit that they mean. */
export interface LineGroups {
  /** The groups, in the order in which their first lines came. */
  all(): IterableIterator<LineGroup>;
  /** Lets a line mean a unit on file. Each way gives what to say of a line that does not begin a group. */
  joinUnit(line: ListLine, unit: Unit, byCode: boolean): LineOutcome | 'begins';
  /** Lets a line mean the unit with this id, as a person said; undefined when there is none. */
  join(line: ListLine, id: string): LineOutcome | 'begins' | undefined;
  /**
   * Lets a line mean a new unit, unless an earlier line does already; a person may have said that it is apart, and two
   * like names with mailboxes of their own in one list are two units.
   */
  add(line: ListLine, named: UnitNamed, apart: boolean): LineOutcome | 'begins';
}

/** Begins to gather lines over the units on file. */
export function lineGroups(units: readonly Unit[], rules: CombineRules): LineGroups {
  const groups = new Map<string, LineGroup>();
  const idOfLine = new Map<number, string>();
  const byCode = indexBy(units, 'code');
  const begin = (id: string, group: LineGroup): 'begins' => {
    groups.set(id, group);
    idOfLine.set(group.lines[0].line, id);
    return 'begins';
  };
  const joinGroup = (line: ListLine, id: string, group: LineGroup): LineOutcome => {
    groups.set(id, { ...group, lines: [...group.lines, line] });
    idOfLine.set(line.line, id);
    return { kind: 'merged', into: group.lines[0].line };
  };
  const askOrJoin = (line: ListLine, one: Candidate, group: LineGroup): LineOutcome =>
    haveOtherMailboxes(group.lines, line)
      ? { kind: 'asks', reason: 'otherMailbox', unit: unitOf(line, rules), candidates: [one] }
      : joinGroup(line, one.id, group);
  const joinUnit: LineGroups['joinUnit'] = (line, unit, named) => {
    const group = groups.get(unit.code);
    if (!group) return begin(unit.code, { existing: unit, byCode: named, lines: [line] });
    const isOther = named && matchKey(nameOf(line)) !== matchKey(nameOf(group.lines[0]));
    if (isOther) return codeDoubled(unit.code, unit);
    if (named) return joinGroup(line, unit.code, group);
    return askOrJoin(line, { id: unit.code, unit }, group);
  };
  const newUnits = newUnitIndex();
  return {
    all: () => groups.values(),
    joinUnit,
    join: (line, said) => {
      const unit = byCode.get(said);
      const known = unit && groups.get(unit.code);
      if (known) return joinGroup(line, said, known);
      if (unit) return joinUnit(line, unit, false);
      const id = idOfLine.get(Number(said.slice(1)));
      const group = id === undefined ? undefined : groups.get(id);
      return group && id !== undefined ? joinGroup(line, id, group) : undefined;
    },
    add: (line, named, apart) => {
      const asCandidate = (one: NewUnit): Candidate => ({
        id: one.id,
        unit: unitOf(one.line, rules),
      });
      const met = newUnits.meet(named, apart);
      if (met.kind === 'codeDoubled') return codeDoubled(named.code, unitOf(met.one.line, rules));
      if (met.kind === 'same') {
        newUnits.learnCode(named.code, met.one);
        const group = groups.get(met.one.id);
        const isCoded = named.code !== '' && met.one.named.code === named.code;
        if (group && isCoded) return joinGroup(line, met.one.id, group);
        if (group) return askOrJoin(line, asCandidate(met.one), group);
      }
      const like = evidentlyOther(met, line);
      if (met.kind === 'asks' && !like) {
        const candidates = met.ones.map(asCandidate);
        return { kind: 'asks', reason: met.reason, unit: unitOf(line, rules), candidates };
      }
      const id = `#${line.line}`;
      newUnits.add({ id, line, named });
      return begin(id, {
        existing: undefined,
        byCode: false,
        lines: [line],
        like: like?.named.name,
      });
    },
  };
}

/** A unit of a like name, where each such has another mailbox than the line: an office writes no unit twice so. */
function evidentlyOther(met: Met, line: ListLine): NewUnit | undefined {
  if (met.kind !== 'asks' || met.reason !== 'similar') return undefined;
  const areOthers = met.ones.every((one) => haveOtherMailboxes([one.line], line));
  return areOthers ? met.ones[0] : undefined;
}

/** Tells whether a line names mailboxes, and none of those that the lines before it name. */
function haveOtherMailboxes(lines: readonly ListLine[], line: ListLine): boolean {
  const mailboxesOf = ({ values }: ListLine) => {
    const { to, copies } = listMailboxes(values.email ?? '');
    return to === '' ? [] : [to, ...copies];
  };
  const before = lines.flatMap(mailboxesOf);
  const own = mailboxesOf(line);
  return before.length > 0 && own.length > 0 && !own.some((address) => before.includes(address));
}

/** Makes the unit that a line alone would stand for. */
export function unitOf(line: ListLine, rules: CombineRules): Unit {
  return combineLines({ existing: undefined, byCode: false, lines: [line] }, rules).unit;
}

function codeDoubled(value: string, unit: Unit): LineOutcome {
  return { kind: 'blocked', fault: 'codeDoubled', value, hints: [unit] };
}

function nameOf({ values }: ListLine): string {
  return values.name ?? '';
}
