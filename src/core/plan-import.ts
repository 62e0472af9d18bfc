import { addressOf } from './email-address';
import { ADDRESS_SKIP } from './letter-item';
import { nameKey } from './name-key';
import { PLAIN_UNIT, type Unit, type UnitState } from './unit';
import { codeGiver } from './unit-code';
import { type ListColumn, type ListLine, type StateWords, unitStateOf } from './unit-list';

/** Why a line needs a person, or what to know of it. */
export type ImportFault =
  | 'nameMissing'
  | 'doubledInList'
  | 'stateUnknown'
  | 'addressMissing'
  | 'addressSeveral'
  | 'addressMalformed'
  | 'addressReturned'
  | 'parentNotListed';

/** A fault of a line; one that blocks keeps the line out. */
export interface ImportProblem {
  readonly line: number;
  readonly fault: ImportFault;
  readonly name: string;
  readonly value: string;
  readonly blocks: boolean;
}

/** A unit whose cells an import changes. */
export interface UnitChange {
  readonly line: number;
  readonly before: Unit;
  readonly after: Unit;
}

/** What an import would do; carried out as it stands. */
export interface ImportPlan {
  readonly added: readonly { readonly line: number; readonly unit: Unit }[];
  readonly changed: readonly UnitChange[];
  readonly same: number;
  readonly problems: readonly ImportProblem[];
}

/** What a list is compared with. */
export interface ImportInput {
  readonly lines: readonly ListLine[];
  readonly units: readonly Unit[];
  /** The words for states in each language that a list may be written in. */
  readonly stateWords: readonly StateWords[];
}

type Values = ListLine['values'];

const TEXT_COLUMNS = [
  'name',
  'shortName',
  'block',
  'kind',
  'parent',
  'contact',
  'position',
  'email',
  'ccEmail',
  'phone',
  'formerNames',
  'note',
] as const satisfies readonly ListColumn[];

/**
 * Compares a list with the units on file. A line matches by code, or else by name within the same block; a
 * filled cell is never overwritten by an empty one; nothing is merged that only looks alike.
 */
export function planImport(input: ImportInput): ImportPlan {
  const { lines, units } = input;
  const matching = matcherOf(units);
  const nextCode = codeGiver([
    ...units.map(({ code }) => code),
    ...lines.map(({ values }) => values.code ?? ''),
  ]);
  const listed = new Set(
    [...units, ...lines.map(({ values }) => values)].flatMap(({ name = '', code = '' }) => [
      nameKey(name),
      nameKey(code),
    ]),
  );
  const seen = new Set<string>();
  const added: { line: number; unit: Unit }[] = [];
  const changed: UnitChange[] = [];
  const problems: ImportProblem[] = [];
  let same = 0;
  for (const { line, values } of lines) {
    const state = unitStateOf(values.state ?? '', input.stateWords);
    const blocking = blockingProblem(line, values, { state, seen });
    if (blocking || state === null) {
      if (blocking) problems.push(blocking);
      continue;
    }
    const existing = matching(values);
    const unit = merged(existing, values, {
      code: values.code || existing?.code || nextCode(),
      state,
    });
    problems.push(...warnings(line, unit, listed));
    if (!existing) added.push({ line, unit });
    else if (isSame(existing, unit)) same += 1;
    else changed.push({ line, before: existing, after: unit });
  }
  return { added, changed, same, problems };
}

function identityOf({ name = '', block = '' }: { name?: string; block?: string }): string {
  return `${nameKey(block)}/${nameKey(name)}`;
}

function matcherOf(units: readonly Unit[]): (values: Values) => Unit | undefined {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const byName = new Map(units.map((unit) => [identityOf(unit), unit]));
  const namesakes = new Map<string, Unit[]>();
  for (const unit of units) {
    const name = nameKey(unit.name);
    namesakes.set(name, [...(namesakes.get(name) ?? []), unit]);
  }
  /** A list without blocks still names a unit, where only one bears the name. */
  const onlyOne = (name: string) => {
    const [unit, ...others] = namesakes.get(nameKey(name)) ?? [];
    return others.length === 0 ? unit : undefined;
  };
  return (values) => {
    if (values.code) return byCode.get(values.code);
    const exact = byName.get(identityOf(values));
    return exact ?? (values.block ? undefined : onlyOne(values.name ?? ''));
  };
}

function blockingProblem(
  line: number,
  values: Values,
  { state, seen }: { state: UnitState | null; seen: Set<string> },
): ImportProblem | null {
  const name = values.name ?? '';
  const problem = (fault: ImportFault, value: string): ImportProblem => ({
    line,
    fault,
    name,
    value,
    blocks: true,
  });
  if (name === '') return problem('nameMissing', '');
  if (state === null) return problem('stateUnknown', values.state ?? '');
  const ids = [identityOf(values), ...(values.code ? [`code/${values.code}`] : [])];
  if (ids.some((id) => seen.has(id))) return problem('doubledInList', values.code || name);
  for (const id of ids) seen.add(id);
  return null;
}

/** What to know of a unit that is taken up; a parent body that is not in the list is said once. */
function warnings(line: number, unit: Unit, listed: Set<string>): ImportProblem[] {
  const problem = (fault: ImportFault, value: string): ImportProblem => ({
    line,
    fault,
    name: unit.name,
    value,
    blocks: false,
  });
  const address = addressOf(unit.email, unit.returnedEmail);
  const found = address.usable ? [] : [problem(ADDRESS_SKIP[address.fault], unit.email)];
  const parent = nameKey(unit.parent);
  if (unit.parent === '' || listed.has(parent)) return found;
  listed.add(parent);
  return [...found, problem('parentNotListed', unit.parent)];
}

function merged(
  existing: Unit | undefined,
  values: Values,
  given: { code: string; state: UnitState },
): Unit {
  const texts = TEXT_COLUMNS.map((column) => [column, values[column] || existing?.[column] || '']);
  return {
    ...PLAIN_UNIT,
    ...existing,
    ...(Object.fromEntries(texts) as Record<(typeof TEXT_COLUMNS)[number], string>),
    code: given.code,
    state: values.state || !existing ? given.state : existing.state,
  };
}

function isSame(a: Unit, b: Unit): boolean {
  return a.state === b.state && TEXT_COLUMNS.every((column) => a[column] === b[column]);
}
