import { type ContactRecord, contactsIn } from '../../dispatches/rules/reminders-sent';
import type { Dispatch } from '../../records/dispatch';
import { obligationKey } from '../../records/obligation';
import type { OutboxRow } from '../../records/outbox-letter';
import type { UnitCode } from '../../records/unit';

/** Returns the contacts with a unit about the current version of a dispatch, earliest first. */
export type ContactsBefore = (
  dispatch: Pick<Dispatch, 'id' | 'version'>,
  unit: UnitCode,
) => readonly ContactRecord[];

/** Indexes `letters` on the first call of the returned function, not before. */
export function contactsBefore(letters: readonly OutboxRow[]): ContactsBefore {
  let known: Map<string, ContactRecord[]> | undefined;
  return ({ id, version }, unit) => {
    known = known ?? byObligation(letters);
    const contacts = known.get(obligationKey(id, unit)) ?? [];
    return contacts.filter((contact) => contact.version === version);
  };
}

function byObligation(letters: readonly OutboxRow[]): Map<string, ContactRecord[]> {
  const contacts = new Map<string, ContactRecord[]>();
  for (const letter of letters)
    for (const [key, contact] of contactsIn(letter))
      contacts.set(key, [...(contacts.get(key) ?? []), contact]);
  for (const own of contacts.values()) own.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return contacts;
}
