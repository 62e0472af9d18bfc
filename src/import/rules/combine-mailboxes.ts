import { addressOf } from '../../records/email-address';
import type { Unit } from '../../records/unit';
import { isFreeMailbox } from '../../units/rules/free-mailbox';
import { parseMailboxes } from '../../units/rules/parse-mailboxes';
import type { ListLine } from '../list/list-lines';
import type { CellNote } from './import-plan';

export interface CombinedMailboxes {
  readonly to: string;
  /** Comma-separated. */
  readonly copies: string;
  readonly notes: readonly CellNote[];
}

/**
 * `to` is the first usable address that has not bounced, otherwise the present address, then a copy address,
 * then the faulty and bounced texts. `copies` keeps the present addresses if the lines give none for copies.
 */
export function combineMailboxes(
  existing: Unit | undefined,
  lines: readonly ListLine[],
): CombinedMailboxes {
  const isBounced = (address: string) => hasBounced(address, existing);
  const cells = lines.map(({ values }) => parseMailboxes(values.email ?? ''));
  const copyCells = lines.map(({ values }) => parseMailboxes(values.ccEmail ?? ''));
  const addresses = [
    ...new Set(cells.flatMap(({ to, copies }) => (to === '' ? [] : [to, ...copies]))),
  ];
  const good = addresses.filter((address) => !isBounced(address));
  const returned = addresses.filter(isBounced);
  const onFile = existing?.email ?? '';
  const raw = [...cells.flatMap((cell) => cell.faulty), ...returned].join('; ');
  const copyAddresses = copyCells.flatMap((cell) =>
    cell.to === '' ? [] : [cell.to, ...cell.copies],
  );
  const usable = copyAddresses.filter((address) => !isBounced(address));
  const [second = ''] = good.length === 0 && onFile === '' ? usable : [];
  const [first = onFile || second || raw, ...others] = good;
  const to = first.toLowerCase() === onFile.toLowerCase() ? onFile : first;
  const copiesOnFile = (existing?.ccEmail ?? '').split(/[,;\s]+/).filter((one) => one !== '');
  const copies = uniqueAddresses([
    ...(copyAddresses.length > 0 ? copyAddresses : copiesOnFile),
    ...others,
  ]).filter((copy) => copy.toLowerCase() !== to.toLowerCase());
  const isMissing =
    lines.some(({ values }) => values.email !== undefined) &&
    good.length === 0 &&
    second === '' &&
    raw === '';
  const allCells = [...cells, ...copyCells];
  const words = allCells.flatMap(({ to, faulty }) =>
    to === '' ? [] : faulty.filter((part) => !/[@.]/.test(part)),
  );
  const faulty = allCells.flatMap((cell) => cell.faulty).filter((part) => !words.includes(part));
  const otherText = words.filter((word) => /\p{L}/u.test(word)).join(' ');
  return {
    to,
    copies: sameAddresses(copies, copiesOnFile) ? (existing?.ccEmail ?? '') : copies.join(', '),
    notes: [
      ...notesFor('addressFaulty', faulty),
      ...notesFor('addressBeside', otherText === '' ? [] : [otherText]),
      ...notesFor('addressReturned', returned.length > 0 ? returned : [to].filter(isBounced)),
      ...notesFor('addressMissing', isMissing ? [onFile] : []),
      ...notesFor('addressCopied', others.length > 0 ? [others.join(', ')] : []),
      ...notesFor('addressSecond', second === '' ? [] : [second]),
      ...notesFor('addressFree', [...new Set([...good, ...copyAddresses])].filter(isFreeMailbox)),
    ],
  };
}

/** First usable address of the lines, otherwise the present one, then the faulty texts. Further addresses are left out. */
export function leaderMailbox({
  existing,
  lines,
}: {
  readonly existing: Unit | undefined;
  readonly lines: readonly ListLine[];
}): { readonly value: string; readonly notes: readonly CellNote[] } {
  const onFile = existing?.leaderEmail ?? '';
  const cells = lines.map(({ values }) => parseMailboxes(values.leaderEmail ?? ''));
  const [first = '', ...others] = uniqueAddresses(
    cells.flatMap(({ to, copies }) => (to === '' ? [] : [to, ...copies])),
  );
  const faulty = cells.flatMap((cell) => cell.faulty);
  const given = first || onFile || faulty.join('; ');
  return {
    value: given === onFile.trim().toLowerCase() ? onFile : given,
    notes: [
      ...notesFor('addressFaulty', faulty),
      ...notesFor('valueLeftOut', others),
      ...notesFor('addressFree', [first].filter(isFreeMailbox)),
    ],
  };
}

function notesFor(fault: CellNote['fault'], values: readonly string[]): CellNote[] {
  return values.map((value) => ({ fault, value }));
}

function hasBounced(address: string, unit: Unit | undefined): boolean {
  const status = addressOf(address, unit?.returnedEmail);
  return !status.usable && status.fault === 'returned';
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
