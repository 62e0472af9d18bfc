import type { OutboxRow } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import { maskAddress } from '../../texts/mask-secrets';
import { mailboxesOf } from '../../units/rules/returned-email';

/**
 * `person` is name and telephone with the unit's request to change them, `all` also every mailbox. The job title is kept in both cases, because it
 * belongs to the unit.
 */
export type ContactScope = 'person' | 'all';

export function withoutContact(scope: ContactScope): Partial<Unit> {
  return {
    contact: '',
    phone: '',
    contactRequest: null,
    ...(scope === 'all' ? { email: '', returnedEmail: '', ccEmail: '', leaderEmail: '' } : {}),
  };
}

export function holdsContact(unit: Unit, scope: ContactScope): boolean {
  const { contact, phone, email, ccEmail, leaderEmail, contactRequest } = unit;
  const texts = `${contact}${phone}${scope === 'all' ? email + ccEmail + leaderEmail : ''}`;
  return texts !== '' || contactRequest !== null;
}

/** For example `Văn thư (Nguyễn Văn Mẫu)` becomes `Văn thư`. */
export function positionOnly(answeredBy: string): string {
  return answeredBy.replace(/\s*\([^()]*\)\s*$/, '');
}

export function ownMailboxes(units: readonly Unit[], all: readonly Unit[]): Set<string> {
  const chosen = new Set(units);
  const others = new Set(all.filter((unit) => !chosen.has(unit)).flatMap(mailboxesOf));
  return new Set(units.flatMap(mailboxesOf).filter((mailbox) => !others.has(mailbox)));
}

/** `null` if the letter contains none of the `deleted` mailboxes or is being sent right now. */
export function maskedLetter(
  letter: Pick<OutboxRow, 'state' | 'mailbox' | 'copies'>,
  deleted: ReadonlySet<string>,
): Pick<OutboxRow, 'mailbox' | 'copies'> | null {
  const hidden = (text: string) =>
    text.replace(/[^\s,;]+/g, (part) =>
      deleted.has(part.toLowerCase()) ? maskAddress(part) : part,
    );
  const masked = { mailbox: hidden(letter.mailbox), copies: hidden(letter.copies) };
  const same = masked.mailbox === letter.mailbox && masked.copies === letter.copies;
  return same || letter.state === 'sending' ? null : masked;
}
