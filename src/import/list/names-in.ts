import { cleanText } from '../../texts/clean-text';
import { plainLetters } from '../../texts/plain-letters';
import type { Header, ListTable } from './find-header';
import { phoneKey } from './phone-runs';

/** Words with which names of units begin, converted by `plainLetters` (y as i). */
const KINDS =
  /^(chi bo|dang bo|dang ui|chi ui|ui ban( nhan dan)?|ubnd|hoi dong( nhan dan)?|hdnd|hoi|truong( (mam non|tieu hoc|thcs|thpt|th|mn|trung hoc( co so| pho thong)?))?|phong|ban|cong an|tram|doan( thanh nien)?|mat tran|van phong|trung tam|cong ti|hop tac xa|htx|thon|xom|khu|to dan pho|to|xa|phuong|qui|ban chi hui)(?= |$)/;

/** `[]` for a single name, also if it is wrapped over several lines. */
export function namesIn(cell: string): string[] {
  const parts = cell
    .split(/[\r\n]+/)
    .map(cleanText)
    .filter((part) => part !== '');
  const [first = '', ...others] = parts;
  const several = beginsAsUnit(first)
    ? isWholeName(first) && others.some(isWholeName)
    : others.some((part) => /^\p{Lu}/u.test(part));
  return several ? parts : [];
}

/** Words that begin names, but also the second line of a wrapped name. */
const OTHER_KINDS =
  /^(mn|mam non|th|tieu hoc|thcs|thpt|th thcs|so|cuc|chi cuc|dac khu|buu dien|kho bac|benh vien|quan|lien doan|bao hiem|doanh nghiep|chua|giao xu)(?= )/;

/** True if the text may be a name of its own, not the rest of a wrapped name. */
export function mayBeUnitName(text: string): boolean {
  return beginsAsUnit(text) || OTHER_KINDS.test(plainLetters(text));
}

function beginsAsUnit(text: string): boolean {
  return KINDS.test(plainLetters(text));
}

/** For example "Chi bộ thôn 1", not "Chi bộ". */
function isWholeName(part: string): boolean {
  const plain = plainLetters(part);
  const [kind = plain] = KINDS.exec(plain) ?? [];
  return kind.length < plain.length && /^\p{Lu}/u.test(part);
}

export interface NameCell {
  /** The name with its line breaks; '' if the cell contains no name. */
  readonly name: string;
  /** Joined by semicolons, like `phone`. */
  readonly email: string;
  readonly phone: string;
  /** Postal address, website and fax. */
  readonly note: string;
}

/** The lookbehind lets a match begin only at the start of a word, so that long words take linear time. */
const MAILBOX = /(?<![^\s@<>();:,])[^\s@<>();:,]+@[^\s@<>();:,]+/g;

const NUMBER = /(?<![+(])[+(]*(?:0|84)[\d .()\u00a0–-]{7,}\d/g;

/** Placeholder for an address or a number that was taken out. */
const PLACEHOLDER = '\uE000';

/** Labels and punctuation around an address or a number that was taken out. */
const CONTACT_LABELS = new RegExp(
  `[\\s:;,./(<–-]*((?<!\\p{L})(s?đt|(số )?điện thoại|di động|tel|mobile|(e-?|g)?mail|thư điện tử|hộp thư|mailto)[\\s.:]*<?)?${PLACEHOLDER}[\\s:;,.)>–-]*`,
  'giu',
);

const OTHER_DETAILS =
  /(?<!\p{L})(địa chỉ|trụ sở|website|fax)\s*[:.].*?(?=[\s.,;–-]*(?<!\p{L})(s?đt|điện thoại|tel|fax|e?-?mail|thư điện tử|hộp thư|website)\s*[:.]|$)/gimu;

const RUNNING = /^\s*(\d{1,3})\s*[.)]\s*(?=\p{L})/u;

export function nameCell(cell: string): NameCell {
  const notes: string[] = [];
  const found = { mailboxes: [] as string[], numbers: [] as string[] };
  const withoutDetails = cell.replace(OTHER_DETAILS, (part) => {
    const isNote = !part.includes('@');
    if (isNote) notes.push(cleanText(part));
    return isNote ? '' : part;
  });
  const name = withoutDetails
    .replace(MAILBOX, (one) => {
      found.mailboxes.push(one);
      return PLACEHOLDER;
    })
    .replace(NUMBER, (one) => {
      const isPhone = /^0\d{9,10}$/.test(phoneKey(one));
      if (isPhone) found.numbers.push(one.trim());
      return isPhone ? PLACEHOLDER : one;
    });
  const [email, phone] = [found.mailboxes.join('; '), found.numbers.join('; ')];
  if (email + phone === '') return { name: cell, email, phone, note: '' };
  return { name: name.replace(CONTACT_LABELS, '\n').trim(), email, phone, note: notes.join('; ') };
}

/** The list has no column of running numbers, but its names begin with them: "1. Thôn Thượng". */
export function areNamesNumbered(table: ListTable, { first, height, mapping }: Header): boolean {
  if (mapping.name === undefined || mapping.order !== undefined) return false;
  const cells = table.slice(first + height).map((row) => row[mapping.name ?? -1] ?? '');
  const numbers = cells.flatMap((cell) => RUNNING.exec(cell)?.[1] ?? []);
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return numbers.length > 1 && numbers.length * 2 > filled && areRunning(numbers);
}

export function withoutNumber(name: string): string {
  return name.replace(RUNNING, '');
}

export function areRunning(numbers: readonly string[]): boolean {
  return numbers.every((one, at) => [1, Number(numbers[at - 1] ?? 0) + 1].includes(Number(one)));
}
