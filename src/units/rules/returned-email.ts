import { addressOf } from '../../records/email-address';
import type { Unit } from '../../records/unit';

type Mailboxes = Pick<Unit, 'email' | 'leaderEmail' | 'returnedEmail'>;

/** Well-formed mailboxes of the unit and of its leadership, also those from which letters bounced. */
export function mailboxesOf({ email, leaderEmail }: Omit<Mailboxes, 'returnedEmail'>): string[] {
  return [email, leaderEmail].flatMap((text) => {
    const address = addressOf(text);
    return address.usable ? [address.mailbox] : [];
  });
}

/** New value of `returnedEmail` after letters to `bounced` came back. Leaves out addresses that the unit no longer has. */
export function returnedEmailOf(unit: Mailboxes, bounced: readonly string[] = []): string {
  const returned = mailboxesOf(unit).filter(
    (mailbox) => bounced.includes(mailbox) || !addressOf(mailbox, unit.returnedEmail).usable,
  );
  return [...new Set(returned)].join('; ');
}
