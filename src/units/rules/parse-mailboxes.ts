import { addressOf } from '../../records/email-address';
import { cleanCode, cleanText } from '../../texts/clean-text';

/**
 * `to` is the first valid address, or `''`; `copies` are the other valid addresses. `faulty` are the parts that
 * are not valid addresses or misspell a mail provider.
 */
export interface ParsedMailboxes {
  readonly to: string;
  readonly copies: readonly string[];
  readonly faulty: readonly string[];
}

const SLIPS =
  /@(gmai|gamil|gmial|gmaill|gnail|yaho|yahooo|hotmai|hotmial)\.|@(gmail|yahoo)\.(con|cm|co|comm|vn)$/;

/** A text with at most one "@" and no valid address is one fault as a whole: "Chưa có", "a@mau,example.org". */
export function parseMailboxes(text: string): ParsedMailboxes {
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
  const isOneFault = good.size === 0 && text.split('@').length <= 2;
  return { to, copies, faulty: isOneFault && faulty.length > 1 ? [cleanText(text)] : faulty };
}
