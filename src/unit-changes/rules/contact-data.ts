import { addressOf, copyAddressesOf } from '../../records/email-address';
import { maskAddress } from '../../records/log-entry';
import type { OutboxLetter } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';

/** What is deleted of a contact: name and telephone, or every mailbox too. The position stays: it is the unit's. */
export type ContactScope = 'person' | 'all';

/** Gives the cells of a unit without its contact's data. */
export function withoutContact(scope: ContactScope): Partial<Unit> {
  return {
    contact: '',
    phone: '',
    ...(scope === 'all' ? { email: '', returnedEmail: '', ccEmail: '' } : {}),
  };
}

/** Tells whether a unit holds any such data. */
export function holdsContact(unit: Unit, scope: ContactScope): boolean {
  const { contact, phone, email, ccEmail } = unit;
  return `${contact}${phone}${scope === 'all' ? email + ccEmail : ''}` !== '';
}

/** Takes the name out of who answered: `Văn thư (Nguyễn Văn Mẫu)` is `Văn thư`. */
export function positionOnly(answeredBy: string): string {
  return answeredBy.replace(/\s*\([^()]*\)\s*$/, '');
}

/** Gives the mailboxes of units that no other unit uses. */
export function ownMailboxes(units: readonly Unit[], all: readonly Unit[]): Set<string> {
  const chosen = new Set(units);
  const others = new Set(all.filter((unit) => !chosen.has(unit)).flatMap(mailboxesOf));
  return new Set(units.flatMap(mailboxesOf).filter((mailbox) => !others.has(mailbox)));
}

/** Hides mailboxes in a letter of Hộp thư đi; null when it names none of them, or is being sent just now. */
export function maskedLetter(
  letter: Pick<OutboxLetter, 'state' | 'mailbox' | 'copies'>,
  gone: ReadonlySet<string>,
): Pick<OutboxLetter, 'mailbox' | 'copies'> | null {
  const hidden = (text: string) =>
    text.replace(/[^\s,;]+/g, (part) => (gone.has(part.toLowerCase()) ? maskAddress(part) : part));
  const masked = { mailbox: hidden(letter.mailbox), copies: hidden(letter.copies) };
  const same = masked.mailbox === letter.mailbox && masked.copies === letter.copies;
  return same || letter.state === 'sending' ? null : masked;
}

function mailboxesOf({ email, ccEmail }: Unit): string[] {
  const first = addressOf(email);
  return [...(first.usable ? [first.mailbox] : []), ...copyAddressesOf(ccEmail).usable];
}
