import type { Day } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import { MAX_NAME, shortened, textFault } from '../../texts/text-fault';
import { otherNameAdder } from '../../units/rules/unit-names';
import { type BlockChoices, blockReader } from '../list/list-blocks';
import type { ListLine } from '../list/list-lines';
import { unitStateOf } from '../list/unit-state';
import { type CombineRules, combineLines } from './combine-lines';
import {
  type FoundUnit,
  type ListedUnitFinder,
  listedUnitFinder,
  type UnitReference,
} from './find-unit';
import type {
  BlockingFault,
  ImportPlan,
  LikenessDecision,
  LineNote,
  LineOutcome,
  PlannedLine,
} from './import-plan';
import { type LineGroups, lineGroups, unitOfLine } from './line-groups';
import { blockCycles, type MadeUnit, unitNotes } from './unit-notes';

/** Most characters of a cell that a sentence quotes. */
const MAX_SHOWN = 100;

export interface ImportInput {
  readonly lines: readonly ListLine[];
  readonly units: readonly Unit[];
  readonly blocks: BlockChoices;
  /** By line number. */
  readonly decisions: ReadonlyMap<number, LikenessDecision>;
  /** True to restore the leading zeros that telephone numbers have lost. */
  readonly addZeros: boolean;
  /** Names are looked up for this day. */
  readonly today: Day;
  /** Note for the last day of a replaced name: "đến {day}" in the sheet's language. */
  readonly until: (day: string) => string;
}

/** Lines that are only similar are never merged, and every line gets an outcome. */
export function planImport(input: ImportInput): ImportPlan {
  const { units } = input;
  const lines = input.lines.map(withoutUnfit);
  const rules = {
    ...input,
    blockOf: blockReader(units, input.blocks),
    withOtherNames: otherNameAdder(units),
  };
  const { groups, outcomes, notes } = groupLines({ ...input, lines }, rules);
  notes.push(...input.lines.flatMap(unfitNotes));
  const made: MadeUnit[] = [];
  for (const group of groups.all()) {
    const combined = combineLines(group, rules);
    notes.push(...combined.notes);
    const { unit } = combined;
    made.push({ line: group.lines[0].line, unit, outcome: outcomeOf(group.existing, unit) });
  }
  const { kept, blocked } = blockCycles(made, units, input.today);
  for (const { line, outcome } of [...kept, ...blocked]) outcomes.set(line, outcome);
  notes.push(...unitNotes(kept, units));
  const planned = lines.map(
    ({ line, values }): PlannedLine => ({
      line,
      name: values.name ?? '',
      outcome: outcomes.get(line) ?? { kind: 'merged', into: line },
    }),
  );
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  return { lines: planned.sort(byLine), notes: notes.sort(byLine) };
}

/** Such a text is invisible, a formula error, or too long. `blockedOutcome` checks the name. */
function unfitColumns({ values }: ListLine): (keyof ListLine['values'])[] {
  const columns = Object.keys(values) as (keyof ListLine['values'])[];
  return columns.filter((column) => column !== 'name' && textFault(values[column] ?? '') !== null);
}

function withoutUnfit(line: ListLine): ListLine {
  const unfit = unfitColumns(line);
  if (unfit.length === 0) return line;
  const emptied = Object.fromEntries(unfit.map((column) => [column, '']));
  return { ...line, values: { ...line.values, ...emptied } };
}

function unfitNotes(line: ListLine): LineNote[] {
  const { name = '' } = line.values;
  return unfitColumns(line).map((column) => ({
    line: line.line,
    fault: 'valueUnfit',
    name: shortened(name, MAX_NAME),
    value: shortened(line.values[column] ?? '', MAX_SHOWN),
  }));
}

/** Keeps the order of rows if a number repeats within a block, as it does when each page starts at 1. */
export function byRunningNumber(lines: readonly ListLine[]): ListLine[] {
  const numberOf = ({ values, line }: ListLine) => {
    const number = Number.parseInt(values.order ?? '', 10);
    return Number.isNaN(number) ? line : number;
  };
  const numbered = lines.filter(({ values: { order = '' } }) => /^\d/.test(order));
  const places = numbered.map((line) => `${numberOf(line)}/${line.values.block ?? ''}`);
  const hasRepeats = new Set(places).size < places.length;
  const rankOf = (line: ListLine) => (hasRepeats ? line.line : numberOf(line));
  return [...lines].sort((a, b) => rankOf(a) - rankOf(b) || a.line - b.line);
}

interface GroupedLines {
  readonly groups: LineGroups;
  readonly outcomes: Map<number, LineOutcome>;
  readonly notes: LineNote[];
}

function groupLines(
  { lines, units, decisions, today }: ImportInput,
  rules: CombineRules,
): GroupedLines {
  const find = listedUnitFinder(units, today);
  const groups = lineGroups(units, rules);
  const outcomes = new Map<number, LineOutcome>();
  const notes: LineNote[] = [];
  for (const line of byRunningNumber(lines)) {
    const { code = '', name = '', block = '' } = line.values;
    const named = { code, name, block: block === '' ? '' : rules.blockOf(block) };
    const decision = decisions.get(line.line);
    const outcome =
      blockedOutcome(line, find) ??
      (decision
        ? decidedOutcome({ line, named, groups, decision })
        : foundOutcome({ line, named, groups, found: find(named) }, { rules, notes }));
    if (outcome !== 'begins') outcomes.set(line.line, outcome);
  }
  return { groups, outcomes, notes };
}

interface LineContext {
  readonly line: ListLine;
  readonly named: UnitReference;
  readonly groups: LineGroups;
}

/** If the chosen unit no longer exists, the line adds a new one. */
function decidedOutcome({
  line,
  named,
  groups,
  decision,
}: LineContext & { decision: LikenessDecision }): LineOutcome | 'begins' {
  const joined = decision === 'separate' ? undefined : groups.join(line, decision.same);
  return joined ?? groups.add(line, named, true);
}

function foundOutcome(
  { line, named, groups, found }: LineContext & { found: FoundUnit },
  { rules, notes }: { rules: CombineRules; notes: LineNote[] },
): LineOutcome | 'begins' {
  if (found.kind === 'none') return groups.add(line, named, false);
  if (found.kind !== 'sure') return questionOf(line, found, rules);
  const { unit, by } = found;
  // The list may mean a new unit, for example the Party committee of a place whose People's Committee is on file.
  if (by === 'otherSpelling')
    return questionOf(line, { kind: 'asks', reason: by, units: [unit] }, rules);
  if (by === 'formerName' || by === 'successor')
    notes.push({ line: line.line, fault: by, name: named.name, value: unit.name });
  return groups.joinUnit(by === 'successor' ? nameOnly(line) : line, unit, by === 'code');
}

/** Contact details of an ended unit are not used for its successor. */
function nameOnly({ line, values: { name = '' } }: ListLine): ListLine {
  return { line, values: { name }, names: [] };
}

function questionOf(
  line: ListLine,
  found: Extract<FoundUnit, { kind: 'asks' | 'conflict' }>,
  rules: CombineRules,
): LineOutcome {
  if (found.kind === 'conflict') {
    const value = line.values.code ?? '';
    return { kind: 'blocked', fault: 'codeOfAnother', value, hints: found.units };
  }
  const candidates = found.units.map((unit) => ({ id: unit.code, unit }));
  return { kind: 'asks', reason: found.reason, unit: unitOfLine(line, rules), candidates };
}

function blockedOutcome({ values, names }: ListLine, find: ListedUnitFinder): LineOutcome | null {
  const { name = '', state = '' } = values;
  const blocked = (fault: BlockingFault, value: string, hints: readonly Unit[] = []) =>
    ({ kind: 'blocked', fault, value, hints }) as const;
  if (name === '') return blocked('nameMissing', '');
  if (textFault(name, MAX_NAME) !== null) return blocked('nameUnfit', shortened(name, MAX_SHOWN));
  if (/^[=@]|^[+-]\s*[\d(=]/.test(name)) return blocked('nameFormula', name);
  if (unitStateOf(state) === null) return blocked('stateUnknown', state);
  if (names.length === 0) return null;
  const whole = find({ code: values.code ?? '', name, block: '' });
  if (whole.kind === 'sure') return null;
  const hints = names.flatMap((part) => {
    const found = find({ code: '', name: part, block: '' });
    return found.kind === 'sure' ? [found.unit] : [];
  });
  return blocked('nameSeveral', names.join('; '), hints);
}

function outcomeOf(before: Unit | undefined, after: Unit): LineOutcome {
  if (!before) return { kind: 'new', unit: after };
  const columns = Object.keys(after) as (keyof Unit)[];
  const isSame = columns.every((column) => before[column] === after[column]);
  return isSame ? { kind: 'same', unit: before } : { kind: 'changed', before, after };
}
