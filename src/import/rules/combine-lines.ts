import { addDays, type Day } from '../../calendar/day';
import { PLAIN_UNIT, type Unit } from '../../records/unit';
import { matchKey } from '../../texts/match-key';
import { nameKey } from '../../texts/name-key';
import { namesOf, withFormerName } from '../../units/rules/unit-names';
import type { ListLine } from '../list/list-lines';
import { type ListPhone, listPhone } from '../list/list-phone';
import { phoneKey } from '../list/phone-runs';
import { unitStateOf } from '../list/unit-state';
import { combineMailboxes } from './combine-mailboxes';
import type { CellNote, LineNote } from './import-plan';

/** The lines of a list that mean one unit, and that unit as it is on file. */
export interface LineGroup {
  readonly existing: Unit | undefined;
  /** Whether the list named it by its code, and so may rename it. */
  readonly byCode: boolean;
  readonly lines: readonly [ListLine, ...ListLine[]];
  /** A like name in the list, of a unit with another mailbox. */
  readonly like?: string | undefined;
}

/** How cells are read. */
export interface CombineRules {
  readonly blockOf: (block: string) => string;
  /** Whether the zeros that telephone numbers have lost are put back. */
  readonly addZeros: boolean;
  /** The first day of a name that the list gives a unit on file. */
  readonly today: Day;
  /** Says "đến {day}" of the last day of the name before. */
  readonly until: (day: string) => string;
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
 * Makes the unit that lines of a list stand for. A filled cell is never overwritten by an empty one, a usable
 * address or number never by a faulty one; what is on file in another spelling stays as the office wrote it; of
 * several lines the first that is filled counts, and what another one says besides is named.
 */
export function combineLines(
  group: LineGroup,
  rules: CombineRules,
): { unit: Unit; notes: LineNote[] } {
  const { existing, lines } = group;
  const [first] = lines;
  const name = spelled(existing?.name, group.byCode || !existing ? first.values.name : '');
  const mailboxes = combineMailboxes(existing, lines);
  const phone = phoneOf(group, rules);
  const texts = PLAIN.map((column) => [
    column,
    spelled(existing?.[column], valueIn(lines, column)),
  ]);
  const state = valueIn(lines, 'state');
  const block = valueIn(lines, 'block');
  const unit: Unit = {
    ...PLAIN_UNIT,
    ...existing,
    ...(Object.fromEntries(texts) as Record<(typeof PLAIN)[number], string>),
    code: existing?.code ?? valueIn(lines, 'code'),
    name,
    block: spelled(existing?.block, block === '' ? '' : rules.blockOf(block)),
    email: mailboxes.to,
    ccEmail: mailboxes.copies,
    phone: phone.value,
    state: (state === '' ? null : unitStateOf(state)) ?? existing?.state ?? 'active',
  };
  const like: CellNote[] = group.like ? [{ fault: 'nameSimilar', value: group.like }] : [];
  const found = [...mailboxes.notes, ...phone.notes, ...contactNotes(first, lines), ...like];
  return {
    unit: existing ? { ...unit, formerNames: formerNamesOf(existing, unit, rules) } : unit,
    notes: [
      ...found.map((note) => ({ line: first.line, name, ...note })),
      ...lines.slice(1).flatMap((line) => leftOut(line, first)),
    ],
  };
}

/**
 * The former names of a unit that the list may rename. One that it bore for a day at least is kept with its last day,
 * unless the list keeps it already; another spelling is no new name.
 */
function formerNamesOf(before: Unit, after: Unit, { today, until }: CombineRules): string {
  const { name, formerNames } = { ...before, formerNames: after.formerNames };
  const lastDay = addDays(today, -1);
  const borne = namesOf(before);
  const since = borne[borne.length - 1]?.from ?? null;
  const isKept = namesOf({ ...after, name })
    .slice(0, -1)
    .some((one) => isOneName(one.name, name));
  if (isOneName(after.name, name) || isKept || (since !== null && since > lastDay))
    return formerNames;
  return withFormerName({ ...before, formerNames }, lastDay, until);
}

function isOneName(a: string, b: string): boolean {
  return matchKey(a) === matchKey(b);
}

/** The first filled cell of a column. */
function valueIn(lines: readonly ListLine[], column: keyof ListLine['values']): string {
  return lines.map(({ values }) => values[column] ?? '').find((value) => value !== '') ?? '';
}

function spelled(onFile = '', inList = ''): string {
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
  const kept = existing?.phone ?? '';
  const raw = valueIn(lines, 'phone');
  const read = listPhone(raw);
  const { text, fault, proposal } = read;
  const taken = fault === 'phoneLostZero' && addZeros ? proposal : text;
  const isSure = fault === null || fault === 'phoneSeveral' || taken === proposal;
  const isSame =
    phoneKey(taken) === phoneKey(kept) ||
    (proposal !== '' && phoneKey(proposal) === phoneKey(kept));
  const value = taken === '' || isSame || (kept !== '' && !isSure) ? kept : taken;
  const odd = value === taken ? 'phoneOdd' : 'phoneOddLeft';
  return { value, notes: phoneNotes(read, taken, { raw, odd }) };
}

function phoneNotes(
  { fault, proposal }: ListPhone,
  taken: string,
  { raw, odd }: { readonly raw: string; readonly odd: CellNote['fault'] },
): CellNote[] {
  const value = proposal === '' ? raw : `${raw} → ${proposal}`;
  const retired = phoneKey(taken)
    .split(';')
    .some((number) => /^01\d{8,9}$/.test(number));
  return [
    ...(fault === null ? [] : [{ fault: fault === 'phoneOdd' ? odd : fault, value }]),
    ...(retired ? [{ fault: 'phoneRetired' as const, value: taken }] : []),
  ];
}

/** A list that has a place for whom to ask and leaves it empty. */
function contactNotes(first: ListLine, lines: readonly ListLine[]): CellNote[] {
  const { contact, position } = first.values;
  const hasPlace = contact !== undefined || position !== undefined;
  const isEmpty = valueIn(lines, 'contact') === '' && valueIn(lines, 'position') === '';
  return hasPlace && isEmpty ? [{ fault: 'contactMissing', value: '' }] : [];
}

/** What a line that was merged into another says besides. */
function leftOut({ line, values }: ListLine, first: ListLine): LineNote[] {
  return [...PLAIN, 'phone' as const].flatMap((column) => {
    const [own = '', taken = ''] = [values[column], first.values[column]];
    const keyOf = column === 'phone' ? phoneKey : nameKey;
    const isSaid = own === '' || taken === '' || keyOf(own) === keyOf(taken);
    return isSaid
      ? []
      : [{ line, name: values.name ?? '', fault: 'valueLeftOut' as const, value: own }];
  });
}
