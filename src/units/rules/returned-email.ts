import { addressOf } from '../../records/email-address';
import type { Unit } from '../../records/unit';

type Mailboxes = Pick<Unit, 'email' | 'leaderEmail' | 'returnedEmail'>;

/** Mailboxes of a unit to which letters go, each usable or returned. */
export function mailboxesOf({ email, leaderEmail }: Omit<Mailboxes, 'returnedEmail'>): string[] {
  return [email, leaderEmail].flatMap((text) => {
    const address = addressOf(text);
    return address.usable ? [address.mailbox] : [];
  });
}

/** Cell `returnedEmail` of a unit once letters to the mailboxes `also` came back too. Drops what the unit no longer has. */
export function returnedEmailOf(unit: Mailboxes, also: readonly string[] = []): string {
  const returned = mailboxesOf(unit).filter(
    (mailbox) => also.includes(mailbox) || !addressOf(mailbox, unit.returnedEmail).usable,
  );
  return [...new Set(returned)].join('; ');
}
