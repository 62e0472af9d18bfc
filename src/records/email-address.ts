export type AddressFault = 'missing' | 'several' | 'malformed' | 'returned';

export type Address =
  | { readonly usable: true; readonly mailbox: string }
  | { readonly usable: false; readonly fault: AddressFault };

const WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const MAILBOX = new RegExp(`^${WORD}(?:\\.${WORD})*@${LABEL}(?:\\.${LABEL})+$`);

/**
 * Returns the address in lower case, so that units with the same mailbox are recognised. Accepts the form of
 * RFC 5321 without quoted local parts; refuses the addresses in `returned`, from which letters bounced.
 */
export function addressOf(text: string, returned = ''): Address {
  const clean = text.trim().toLowerCase();
  if (clean === '') return { usable: false, fault: 'missing' };
  if (/[,;\s]/.test(clean)) return { usable: false, fault: 'several' };
  const bounced = returned.toLowerCase().split(/[,;\s]+/);
  if (bounced.includes(clean)) return { usable: false, fault: 'returned' };
  return isWellFormed(clean)
    ? { usable: true, mailbox: clean }
    : { usable: false, fault: 'malformed' };
}

/**
 * Splits a cell of copy addresses into usable and faulty ones. A role may precede an address: `văn
 * thư: a@example.org; phó văn phòng: b@example.org`.
 */
export function copyAddressesOf(text: string): { usable: string[]; faulty: string[] } {
  const parts = text
    .split(/[,;\n]/)
    .flatMap((entry) => entry.slice(entry.lastIndexOf(':') + 1).split(/\s+/))
    .filter((part) => part !== '');
  const addresses = parts.map((part) => part.toLowerCase());
  return {
    usable: [...new Set(addresses.filter(isWellFormed))],
    faulty: parts.filter((part) => !isWellFormed(part.toLowerCase())),
  };
}

export function isMailbox(text: string): boolean {
  return isWellFormed(text.trim().toLowerCase());
}

/** True if every address is valid; also for an empty text. */
export function isMailboxes(text: string): boolean {
  return copyAddressesOf(text).faulty.length === 0;
}

function isWellFormed(address: string): boolean {
  return address.length <= 254 && address.indexOf('@') <= 64 && MAILBOX.test(address);
}
