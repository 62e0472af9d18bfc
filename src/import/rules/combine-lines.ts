import { addDays, type Day } from '../../calendar/day';
import { toUnitCode, UNIT_DEFAULTS, type Unit } from '../../records/unit';
import { matchKey } from '../../texts/match-key';
import { nameKey } from '../../texts/name-key';
import { namesOf, withFormerName } from '../../units/rules/unit-names';
import type { ListLine } from '../list/list-lines';
import { type ListPhone, listPhone } from '../list/list-phone';
import { phoneKey } from '../list/phone-runs';
import { unitStateOf } from '../list/unit-state';
import { combineMailboxes, leaderMailbox } from './combine-mailboxes';
import type { CellNote, LineNote } from './import-plan';

/** Lines that refer to one unit. `existing` is the unit in the tab Đơn vị, if there is one. */
export interface LineGroup {
  readonly existing: Unit | undefined;
  /** True if the list identified the unit by its code, and so may rename it. */
  readonly byCode: boolean;
  readonly lines: readonly [ListLine, ...ListLine[]];
  /** Name of another unit in the list that is spelled similarly but has another mailbox. */
  readonly like?: string | undefined;
  /** Names for which the user chose `existing`. */
  readonly otherNames?: readonly string[];
}

export interface CombineRules {
  readonly blockOf: (block: string) => string;
  /** True to restore the leading zeros that telephone numbers have lost. */
  readonly addZeros: boolean;
  /** First day of a new name. */
  readonly today: Day;
  /** Note for the last day of the former name: "đến {day}". */
  readonly until: (day: string) => string;
  /** Former and other names of the unit with these names added. */
  readonly withOtherNames: (unit: Unit, names: readonly string[]) => string;
}

const PLAIN = [
  'shortName',
  'kind',
  'parent',
  'contact',
  'position',
  'formerNames',
  'note',
] as const;

/**
 * Each value comes from the first line that has one. The value in the tab Đơn vị is kept if the new one is
 * empty, faulty or only spelled differently.
 */
export function combineLines(
  group: LineGroup,
  rules: CombineRules,
): { unit: Unit; notes: LineNote[] } {
  const { existing, lines } = group;
  const [first] = lines;
  const name = keepSpelling(existing?.name, group.byCode || !existing ? first.values.name : '');
  const mailboxes = combineMailboxes(existing, lines);
  const leader = leaderMailbox(group);
  const phone = phoneOf(group, rules);
  const texts = PLAIN.map((column) => [
    column,
    keepSpelling(existing?.[column], valueIn(lines, column)),
  ]);
  const state = valueIn(lines, 'state');
  const block = valueIn(lines, 'block');
  const unit: Unit = {
    ...UNIT_DEFAULTS,
    ...existing,
    ...(Object.fromEntries(texts) as Record<(typeof PLAIN)[number], string>),
    code: existing?.code ?? toUnitCode(valueIn(lines, 'code')),
    name,
    block: keepSpelling(existing?.block, block === '' ? '' : rules.blockOf(block)),
    email: mailboxes.to,
    ccEmail: mailboxes.copies,
    leaderEmail: leader.value,
    phone: phone.value,
    state: (state === '' ? null : unitStateOf(state)) ?? existing?.state ?? 'active',
  };
  const like: CellNote[] = group.like ? [{ fault: 'nameSimilar', value: group.like }] : [];
  const found = [
    ...mailboxes.notes,
    ...leader.notes,
    ...phone.notes,
    ...contactNotes(first, lines),
    ...like,
  ];
  return {
    unit: existing ? withNames(existing, unit, group, rules) : unit,
    notes: [
      ...found.map((note) => ({ line: first.line, name, ...note })),
      ...lines.slice(1).flatMap((line) => droppedValues(line, first)),
    ],
  };
}

function withNames(before: Unit, after: Unit, group: LineGroup, rules: CombineRules): Unit {
  const renamed = { ...after, formerNames: formerNamesOf(before, after, rules) };
  const { otherNames = [] } = group;
  return otherNames.length === 0
    ? renamed
    : { ...renamed, formerNames: rules.withOtherNames(renamed, otherNames) };
}

/** Adds the old name and its last day if the unit is renamed. A different spelling is not a rename. */
function formerNamesOf(before: Unit, after: Unit, { today, until }: CombineRules): string {
  const { name, formerNames } = { ...before, formerNames: after.formerNames };
  const lastDay = addDays(today, -1);
  const names = namesOf(before);
  const since = names[names.length - 1]?.from ?? null;
  const isListed = namesOf({ ...after, name })
    .slice(0, -1)
    .some((one) => isSameName(one.name, name));
  if (isSameName(after.name, name) || isListed || (since !== null && since > lastDay))
    return formerNames;
  return withFormerName({ ...before, formerNames }, lastDay, until);
}

function isSameName(a: string, b: string): boolean {
  return matchKey(a) === matchKey(b);
}

function valueIn(lines: readonly ListLine[], column: keyof ListLine['values']): string {
  return lines.map(({ values }) => values[column] ?? '').find((value) => value !== '') ?? '';
}

function keepSpelling(onFile = '', inList = ''): string {
  const isSame = inList === '' || inList === onFile || nameKey(inList) === nameKey(onFile);
  return isSame ? onFile : inList;
}

function phoneOf(
  { existing, lines }: LineGroup,
  { addZeros }: CombineRules,
): {
  value: string;
  notes: CellNote[];
} {
  const onFile = existing?.phone ?? '';
  const raw = valueIn(lines, 'phone');
  const read = listPhone(raw);
  const { text, fault, proposal } = read;
  const imported = fault === 'phoneLostZero' && addZeros ? proposal : text;
  const isSure = fault === null || fault === 'phoneSeveral' || imported === proposal;
  const isSame =
    phoneKey(imported) === phoneKey(onFile) ||
    (proposal !== '' && phoneKey(proposal) === phoneKey(onFile));
  const value = imported === '' || isSame || (onFile !== '' && !isSure) ? onFile : imported;
  const odd = value === imported ? 'phoneOdd' : 'phoneOddLeft';
  return { value, notes: phoneNotes(read, imported, { raw, odd }) };
}

function phoneNotes(
  { fault, proposal }: ListPhone,
  imported: string,
  { raw, odd }: { readonly raw: string; readonly odd: CellNote['fault'] },
): CellNote[] {
  const value = proposal === '' ? raw : `${raw} → ${proposal}`;
  const retired = phoneKey(imported)
    .split(';')
    .some((number) => /^01\d{8,9}$/.test(number));
  return [
    ...(fault === null ? [] : [{ fault: fault === 'phoneOdd' ? odd : fault, value }]),
    ...(retired ? [{ fault: 'phoneRetired' as const, value: imported }] : []),
  ];
}

/** A list without contact columns gets no warning. */
function contactNotes(first: ListLine, lines: readonly ListLine[]): CellNote[] {
  const { contact, position } = first.values;
  const hasPlace = contact !== undefined || position !== undefined;
  const isEmpty = valueIn(lines, 'contact') === '' && valueIn(lines, 'position') === '';
  return hasPlace && isEmpty ? [{ fault: 'contactMissing', value: '' }] : [];
}

/** A value that differs from a filled cell of the first line is left out. */
function droppedValues({ line, values }: ListLine, first: ListLine): LineNote[] {
  return [...PLAIN, 'phone' as const].flatMap((column) => {
    const [value = '', firstValue = ''] = [values[column], first.values[column]];
    const keyOf = column === 'phone' ? phoneKey : nameKey;
    const isSame = value === '' || firstValue === '' || keyOf(value) === keyOf(firstValue);
    return isSame
      ? []
      : [{ line, name: values.name ?? '', fault: 'valueLeftOut' as const, value: value }];
  });
}
