import { addressOf } from '../../records/email-address';
import { cleanCode, cleanText } from '../../texts/clean-text';

/** The addresses of a list's cell: who is written to, who gets a copy, and what is no address. */
export interface ListMailboxes {
  readonly to: string;
  readonly copies: readonly string[];
  readonly faulty: readonly string[];
}

/** Domains that are a slip of the pen. */
const SLIPS =
  /@(gmai|gamil|gmial|gmaill|gnail|yaho|yahooo|hotmai|hotmial)\.|@(gmail|yahoo)\.(con|cm|co|comm|vn)$/;

/**
 * Reads the addresses of a cell: split at signs, blanks and line breaks; freed from `mailto:`, angle brackets,
 * invisible characters and stops at the end; in lower case. The first good one is written to, the others get a copy.
 * A text with one sign of an address at most is one fault: "Chưa có", "a@mau,example.org".
 */
export function listMailboxes(text: string): ListMailboxes {
  const parts = cleanCode(text)
    .replace(/＠/g, '@')
    .replace(/[^<>;,]*<([^<>]*)>/g, '$1;')
    .split(/[;,/\s]+/)
    .map((part) => part.replace(/^mailto:/i, '').replace(/[.:]+$/, ''))
    .filter((part) => part !== '');
  const good = new Set<string>();
  const faulty: string[] = [];
  for (const part of parts) {
    const address = addressOf(part);
    if (address.usable && !SLIPS.test(address.mailbox)) good.add(address.mailbox);
    else faulty.push(part);
  }
  const [to = '', ...copies] = good;
  const isOne = good.size === 0 && text.split('@').length <= 2;
  return { to, copies, faulty: isOne && faulty.length > 1 ? [cleanText(text)] : faulty };
}
