/** Why a mailbox cannot be written to. */
export type AddressFault = 'missing' | 'several' | 'malformed' | 'returned';

/** A mailbox cell, judged: one usable address, or why there is none. */
export type Address =
  | { readonly usable: true; readonly mailbox: string }
  | { readonly usable: false; readonly fault: AddressFault };

const WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const MAILBOX = new RegExp(`^${WORD}(?:\\.${WORD})*@${LABEL}(?:\\.${LABEL})+$`);

/**
 * Judges the text of a mailbox cell. The mailbox comes back in lower case, since that is how shared boxes
 * are recognised. The form is that of RFC 5321 without quoted local parts: letters outside ASCII, blanks,
 * line breaks and display names are refused, and so is the address from which a letter came back.
 */
export function addressOf(text: string, returned = ''): Address {
  const clean = text.trim().toLowerCase();
  if (clean === '') return { usable: false, fault: 'missing' };
  if (/[,;\s]/.test(clean)) return { usable: false, fault: 'several' };
  if (clean === returned.trim().toLowerCase()) return { usable: false, fault: 'returned' };
  return isWellFormed(clean)
    ? { usable: true, mailbox: clean }
    : { usable: false, fault: 'malformed' };
}

/**
 * Splits the cell of copies into usable addresses and the texts that are none. The role of whoever reads a
 * mailbox may stand before it: `văn thư: a@example.org; phó văn phòng: b@example.org`.
 */
export function copyAddressesOf(text: string): { usable: string[]; faulty: string[] } {
  const parts = text
    .split(/[,;\n]/)
    .flatMap((entry) => entry.slice(entry.lastIndexOf(':') + 1).split(/\s+/))
    .filter((part) => part !== '');
  const subordinates = parts.map((part) => part.toLowerCase());
  return {
    usable: [...new Set(subordinates.filter(isWellFormed))],
    faulty: parts.filter((part) => !isWellFormed(part.toLowerCase())),
  };
}

/** Tells whether a text is one mailbox that can be written to. */
export function isMailbox(text: string): boolean {
  return addressOf(text).usable;
}

/** Tells whether nothing stands in a text of several mailboxes that is none. */
export function isMailboxes(text: string): boolean {
  return copyAddressesOf(text).faulty.length === 0;
}

function isWellFormed(address: string): boolean {
  return address.length <= 254 && address.indexOf('@') <= 64 && MAILBOX.test(address);
}
