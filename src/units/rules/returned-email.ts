import { addressOf, copyAddressesOf } from '../../records/email-address';
import type { Unit } from '../../records/unit';

type OwnMailboxes = Pick<Unit, 'email' | 'leaderEmail' | 'ccEmail'>;

/** Well-formed mailboxes of the unit, of its leadership and for copies, also those from which letters bounced. */
export function mailboxesOf({ email, leaderEmail, ccEmail }: OwnMailboxes): string[] {
  const single = [email, leaderEmail].flatMap((text) => {
    const address = addressOf(text);
    return address.usable ? [address.mailbox] : [];
  });
  return [...single, ...copyAddressesOf(ccEmail).usable];
}

/** Addresses for copies from which no letter bounced. */
export function copiesOf({
  ccEmail,
  returnedEmail,
}: Pick<Unit, 'ccEmail' | 'returnedEmail'>): string[] {
  return copyAddressesOf(ccEmail).usable.filter((copy) => addressOf(copy, returnedEmail).usable);
}

/** New value of `returnedEmail` after letters to `bounced` came back. Leaves out addresses that the unit no longer has. */
export function returnedEmailOf(
  unit: OwnMailboxes & Pick<Unit, 'returnedEmail'>,
  bounced: readonly string[] = [],
): string {
  const returned = mailboxesOf(unit).filter(
    (mailbox) => bounced.includes(mailbox) || !addressOf(mailbox, unit.returnedEmail).usable,
  );
  return [...new Set(returned)].join('; ');
}
