import { addressOf } from '../../records/email-address';
import type { Unit } from '../../records/unit';
import { isFreeMailbox } from '../../units/rules/free-mailbox';
import { listMailboxes } from '../../units/rules/list-mailboxes';
import type { ListLine } from '../list/list-lines';
import type { CellNote } from './import-plan';

/** The mailboxes of a unit, with what is to be said of them. */
export interface CombinedMailboxes {
  readonly to: string;
  /** Comma-separated. */
  readonly copies: string;
  readonly notes: readonly CellNote[];
}

/**
 * Chooses the mailboxes of a unit from the lines that mean it. A usable address is never overwritten by a faulty one,
 * nor by one from which a letter came back; further addresses of the cell get copies. A unit that has none but in a second column
 * is written to there.
 */
export function combineMailboxes(
  existing: Unit | undefined,
  lines: readonly ListLine[],
): CombinedMailboxes {
  const isReturned = (address: string) => cameBack(address, existing);
  const cells = lines.map(({ values }) => listMailboxes(values.email ?? ''));
  const extra = lines.map(({ values }) => listMailboxes(values.ccEmail ?? ''));
  const given = [...new Set(cells.flatMap(({ to, copies }) => (to === '' ? [] : [to, ...copies])))];
  const good = given.filter((address) => !isReturned(address));
  const returned = given.filter(isReturned);
  const kept = existing?.email ?? '';
  const raw = [...cells.flatMap((cell) => cell.faulty), ...returned].join('; ');
  const named = extra.flatMap((cell) => (cell.to === '' ? [] : [cell.to, ...cell.copies]));
  const usable = named.filter((address) => !isReturned(address));
  const [second = ''] = good.length === 0 && kept === '' ? usable : [];
  const [first = kept || second || raw, ...others] = good;
  const to = first.toLowerCase() === kept.toLowerCase() ? kept : first;
  const before = (existing?.ccEmail ?? '').split(/[,;\s]+/).filter((one) => one !== '');
  const copies = uniqueAddresses([...(named.length > 0 ? named : before), ...others]).filter(
    (copy) => copy.toLowerCase() !== to.toLowerCase(),
  );
  const isMissing =
    lines.some(({ values }) => values.email !== undefined) &&
    good.length === 0 &&
    second === '' &&
    raw === '';
  const written = [...cells, ...extra];
  const words = written.flatMap(({ to, faulty }) =>
    to === '' ? [] : faulty.filter((part) => !/[@.]/.test(part)),
  );
  const faulty = written.flatMap((cell) => cell.faulty).filter((part) => !words.includes(part));
  const beside = words.filter((word) => /\p{L}/u.test(word)).join(' ');
  const told = (fault: CellNote['fault'], values: readonly string[]) =>
    values.map((value) => ({ fault, value }));
  return {
    to,
    copies: sameAddresses(copies, before) ? (existing?.ccEmail ?? '') : copies.join(', '),
    notes: [
      ...told('addressFaulty', faulty),
      ...told('addressBeside', beside === '' ? [] : [beside]),
      ...told('addressReturned', returned.length > 0 ? returned : [to].filter(isReturned)),
      ...told('addressMissing', isMissing ? [kept] : []),
      ...told('addressCopied', others.length > 0 ? [others.join(', ')] : []),
      ...told('addressSecond', second === '' ? [] : [second]),
      ...told('addressFree', [...new Set([...good, ...named])].filter(isFreeMailbox)),
    ],
  };
}

/** Tells whether a letter to an address of the unit came back. */
function cameBack(address: string, unit: Unit | undefined): boolean {
  const judged = addressOf(address, unit?.returnedEmail);
  return !judged.usable && judged.fault === 'returned';
}

function uniqueAddresses(addresses: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const address of addresses)
    if (!byKey.has(address.toLowerCase())) byKey.set(address.toLowerCase(), address);
  return [...byKey.values()];
}

function sameAddresses(a: readonly string[], b: readonly string[]): boolean {
  const keys = (list: readonly string[]) => list.map((one) => one.toLowerCase()).join(' ');
  return keys(a) === keys(b);
}
