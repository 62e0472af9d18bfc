import type { Language } from '../../texts/language';

export interface ReturnedView {
  readonly language: Language;
  /** Mailboxes to which letters go, with the units that use them. */
  readonly mailboxes: readonly UnitMailbox[];
  /** Addresses of the office. They are ignored, because every bounce mail contains one. */
  readonly own: readonly string[];
}

export interface UnitMailbox {
  /** In lower case. */
  readonly mailbox: string;
  readonly units: readonly string[];
  /** True if it is recorded already that a letter came back. */
  readonly isRecorded: boolean;
}

export interface FoundMailbox extends UnitMailbox {
  /** True if the text names it only in the header of the letter, as a sender or reader. */
  readonly onlyBeside: boolean;
}

export interface ReturnedMailboxes {
  readonly found: readonly FoundMailbox[];
  /** Number of different addresses of the office. */
  readonly own: number;
  /** Other addresses, without those of mail servers and ids of messages. */
  readonly unknown: readonly string[];
  /** True if a mail in the text says that delivery is tried again. */
  readonly isDelayed: boolean;
}

const ADDRESS = /[a-z0-9!#$%&'*+/=?^_`{|}~.-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;

/** Header lines of a quoted mail, which also name others than the reader who was not reached. */
const BESIDE =
  /^[\s>*]*(?:to|cc|bcc|from|reply-to|return-path|sender|tới|đến|từ|người gửi|trả lời tới|bản sao)\s*:/i;

const MAIL_SERVER = /^(?:mailer-daemon|postmaster)@/;

/** Lines whose address is an id: `Message-ID`, `In-Reply-To`, `References`. */
const ID_LINE = /^[\s>]*(?:[a-z-]*message-id|in-reply-to|references|x-[a-z-]+)\s*:/i;

/** Gmail’s notices of a delay, and the fields of RFC 3464 for a temporary failure. */
const DELAYED =
  /delivery incomplete|notification \(delay\)|will retry|will be retried|sẽ (?:tiếp tục )?thử (?:gửi )?lại|action:\s*delayed|status:\s*4\.\d/i;

/** Finds mailboxes of units in bounce mails or in a list of addresses. */
export function returnedMailboxes(
  text: string,
  { mailboxes, own }: ReturnedView,
): ReturnedMailboxes {
  const meant = new Set<string>();
  const beside = new Set<string>();
  for (const line of text.split('\n')) {
    if (ID_LINE.test(line)) continue;
    const target = BESIDE.test(line) ? beside : meant;
    for (const address of line.match(ADDRESS) ?? [])
      target.add(address.toLowerCase().replace(/^[.'`]+|[.'-]+$/g, ''));
  }
  const all = new Set([...meant, ...beside]);
  const ours = new Set(own);
  const known = new Set([...ours, ...mailboxes.map(({ mailbox }) => mailbox)]);
  const found = mailboxes.filter(({ mailbox }) => all.has(mailbox) && !ours.has(mailbox));
  return {
    found: found.map((one) => ({ ...one, onlyBeside: !meant.has(one.mailbox) })),
    own: [...ours].filter((address) => all.has(address)).length,
    unknown: [...meant].filter((address) => !known.has(address) && !MAIL_SERVER.test(address)),
    isDelayed: DELAYED.test(text),
  };
}
