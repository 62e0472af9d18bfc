import type { Unit } from '../../records/unit';
import { matchKey } from '../../texts/match-key';
import { parseMailboxes } from '../../units/rules/parse-mailboxes';
import type { ListLine } from '../list/list-lines';
import { type CombineRules, combineLines, type LineGroup } from './combine-lines';
import type { UnitReference } from './find-unit';
import type { Candidate, LineOutcome } from './import-plan';
import { type NewUnit, type NewUnitMatch, newUnitIndex } from './new-units';

export interface LineGroups {
  all(): IterableIterator<LineGroup>;
  /** `byCode` is true if the list gave the unit's code. Returns `begins` if the line starts a group. */
  joinUnit(line: ListLine, unit: Unit, byCode: boolean): LineOutcome | 'begins';
  /** `id` is the id of a `Candidate` that the user chose. Returns `undefined` if there is no such unit. */
  join(line: ListLine, id: string): LineOutcome | 'begins' | undefined;
  /**
   * `apart` means that the user decided that it is a separate unit. Returns a question (`asks`) if an earlier
   * line may mean the same unit.
   */
  add(line: ListLine, named: UnitReference, apart: boolean): LineOutcome | 'begins';
}

export function lineGroups(units: readonly Unit[], rules: CombineRules): LineGroups {
  const groups = new Map<string, LineGroup>();
  const idOfLine = new Map<number, string>();
  const byCode = new Map<string, Unit>(units.map((unit) => [unit.code, unit]));
  const startGroup = (id: string, group: LineGroup): 'begins' => {
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
      ? { kind: 'asks', reason: 'otherMailbox', unit: unitOfLine(line, rules), candidates: [one] }
      : joinGroup(line, one.id, group);
  const joinUnit: LineGroups['joinUnit'] = (line, unit, named) => {
    const group = groups.get(unit.code);
    if (!group) return startGroup(unit.code, { existing: unit, byCode: named, lines: [line] });
    const isOther = named && matchKey(nameOf(line)) !== matchKey(nameOf(group.lines[0]));
    if (isOther) return codeDoubled(unit.code, unit);
    if (named) return joinGroup(line, unit.code, group);
    return askOrJoin(line, { id: unit.code, unit }, group);
  };
  const newUnits = newUnitIndex();
  return {
    all: () => groups.values(),
    joinUnit,
    join: (line, id) => {
      const unit = byCode.get(id);
      const known = unit && groups.get(unit.code);
      if (known) return joinGroup(line, id, withOtherName(known, line));
      if (unit)
        return startGroup(
          unit.code,
          withOtherName({ existing: unit, byCode: false, lines: [line] }, line),
        );
      const groupId = idOfLine.get(Number(id.slice(1)));
      const group = groupId === undefined ? undefined : groups.get(groupId);
      return group && groupId !== undefined ? joinGroup(line, groupId, group) : undefined;
    },
    add: (line, named, apart) => {
      const asCandidate = (one: NewUnit): Candidate => ({
        id: one.id,
        unit: unitOfLine(one.line, rules),
      });
      const match = newUnits.match(named, apart);
      if (match.kind === 'codeDoubled')
        return codeDoubled(named.code, unitOfLine(match.one.line, rules));
      if (match.kind === 'same') {
        newUnits.addCode(named.code, match.one);
        const group = groups.get(match.one.id);
        const isCoded = named.code !== '' && match.one.named.code === named.code;
        if (group && isCoded) return joinGroup(line, match.one.id, group);
        if (group) return askOrJoin(line, asCandidate(match.one), group);
      }
      const like = similarButDistinct(match, line);
      if (match.kind === 'asks' && !like) {
        const candidates = match.ones.map(asCandidate);
        return { kind: 'asks', reason: match.reason, unit: unitOfLine(line, rules), candidates };
      }
      const id = `#${line.line}`;
      newUnits.add({ id, line, named });
      return startGroup(id, {
        existing: undefined,
        byCode: false,
        lines: [line],
        like: like?.named.name,
      });
    },
  };
}

/** The user decided that the line's name means the unit, so the next list may use it. */
function withOtherName(group: LineGroup, line: ListLine): LineGroup {
  return { ...group, otherNames: [...(group.otherNames ?? []), nameOf(line)] };
}

/**
 * `undefined` unless all units with a similar name have other mailboxes than the line. Such a line is a unit of
 * its own, because no office lists a unit twice with different mailboxes.
 */
function similarButDistinct(match: NewUnitMatch, line: ListLine): NewUnit | undefined {
  if (match.kind !== 'asks' || match.reason !== 'similar') return undefined;
  const areOthers = match.ones.every((one) => haveOtherMailboxes([one.line], line));
  return areOthers ? match.ones[0] : undefined;
}

/** False if the line or the earlier lines have no mailbox. */
function haveOtherMailboxes(lines: readonly ListLine[], line: ListLine): boolean {
  const mailboxesOf = ({ values }: ListLine) => {
    const { to, copies } = parseMailboxes(values.email ?? '');
    return to === '' ? [] : [to, ...copies];
  };
  const before = lines.flatMap(mailboxesOf);
  const own = mailboxesOf(line);
  return before.length > 0 && own.length > 0 && !own.some((address) => before.includes(address));
}

export function unitOfLine(line: ListLine, rules: CombineRules): Unit {
  return combineLines({ existing: undefined, byCode: false, lines: [line] }, rules).unit;
}

function codeDoubled(value: string, unit: Unit): LineOutcome {
  return { kind: 'blocked', fault: 'codeDoubled', value, hints: [unit] };
}

function nameOf({ values }: ListLine): string {
  return values.name ?? '';
}
