import { cleanText } from '../../texts/clean-text';
import { plainLetters } from '../../texts/likeness';
import type { Header, Table } from './find-header';
import { phoneKey } from './phone-runs';

/** Words with which the names of units begin, in plain letters (y as i). */
const KINDS =
  /^(chi bo|dang bo|dang ui|chi ui|ui ban( nhan dan)?|ubnd|hoi dong( nhan dan)?|hdnd|hoi|truong( (mam non|tieu hoc|thcs|thpt|th|mn|trung hoc( co so| pho thong)?))?|phong|ban|cong an|tram|doan( thanh nien)?|mat tran|van phong|trung tam|cong ti|hop tac xa|htx|thon|xom|khu|to dan pho|to|xa|phuong|qui|ban chi hui)(?= |$)/;

/**
 * Splits a cell in which a line break stands between two names; one name that was wrapped gives none. Where the first
 * line is a whole name that begins as names of units do, another one must begin so too.
 */
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

/** Words with which names begin too, but as well go on on a line of their own. */
const OTHER_KINDS =
  /^(mn|mam non|th|tieu hoc|thcs|thpt|th thcs|so|cuc|chi cuc|dac khu|buu dien|kho bac|benh vien|quan|lien doan|bao hiem|doanh nghiep|chua|giao xu)(?= )/;

/** Tells whether a text alone may be a name, and no more than what goes on from the one above. */
export function mayBeUnit(text: string): boolean {
  return beginsAsUnit(text) || OTHER_KINDS.test(plainLetters(text));
}

/** Tells whether a text begins as names of units do. */
function beginsAsUnit(text: string): boolean {
  return KINDS.test(plainLetters(text));
}

/** A name with more to it than the kind of unit: "Chi bộ thôn 1", not "Chi bộ". */
function isWholeName(part: string): boolean {
  const plain = plainLetters(part);
  const [kind = plain] = KINDS.exec(plain) ?? [];
  return kind.length < plain.length && /^\p{Lu}/u.test(part);
}

/** What stands in a cell of names: the name, and what tells how to reach the unit. */
export interface NameCell {
  /** With its line breaks; '' when the cell holds no name. */
  readonly name: string;
  /** Separated by semicolons; so are the numbers. */
  readonly email: string;
  readonly phone: string;
  /** Where the unit is, and its fax. */
  readonly note: string;
}

const MAILBOX = /[^\s@<>();:,]+@[^\s@<>();:,]+/g;

const NUMBER = /[+(]*(?:0|84)[\d .()\u00a0–-]{7,}\d/g;

/** Stands where an address or a number stood. */
const HERE = '\uE000';

/** Words before an address or a number that only say that it is one, and the signs around the two. */
const REACHED = new RegExp(
  `[\\s:;,./(<–-]*((?<!\\p{L})(s?đt|(số )?điện thoại|di động|tel|mobile|(e-?|g)?mail|thư điện tử|hộp thư|mailto)[\\s.:]*<?)?${HERE}[\\s:;,.)>–-]*`,
  'giu',
);

const ELSEWHERE =
  /(?<!\p{L})(địa chỉ|trụ sở|website|fax)\s*[:.].*?(?=[\s.,;–-]*(?<!\p{L})(s?đt|điện thoại|tel|fax|e?-?mail|thư điện tử|hộp thư|website)\s*[:.]|$)/gimu;

const RUNNING = /^\s*(\d{1,3})\s*[.)]\s*(?=\p{L})/u;

/** Reads a cell of names: mailboxes and telephone numbers that stand in it are the unit's, as a link on the name is. */
export function nameCell(cell: string): NameCell {
  const rest: string[] = [];
  const found = { mailboxes: [] as string[], numbers: [] as string[] };
  const reached = cell.replace(ELSEWHERE, (part) => {
    const isFree = !part.includes('@');
    if (isFree) rest.push(cleanText(part));
    return isFree ? '' : part;
  });
  const name = reached
    .replace(MAILBOX, (one) => {
      found.mailboxes.push(one);
      return HERE;
    })
    .replace(NUMBER, (one) => {
      const isPhone = /^0\d{9,10}$/.test(phoneKey(one));
      if (isPhone) found.numbers.push(one.trim());
      return isPhone ? HERE : one;
    });
  const [email, phone] = [found.mailboxes.join('; '), found.numbers.join('; ')];
  if (email + phone === '') return { name: cell, email, phone, note: '' };
  return { name: name.replace(REACHED, '\n').trim(), email, phone, note: rest.join('; ') };
}

/** Tells whether the names of a list without running numbers begin with such numbers of their own: "1. Thôn Thượng". */
export function areNamesNumbered(table: Table, { first, height, mapping }: Header): boolean {
  if (mapping.name === undefined || mapping.order !== undefined) return false;
  const cells = table.slice(first + height).map((row) => row[mapping.name ?? -1] ?? '');
  const numbers = cells.flatMap((cell) => RUNNING.exec(cell)?.[1] ?? []);
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return numbers.length > 1 && numbers.length * 2 > filled && areRunning(numbers);
}

/** Takes the running number away that stands before a name. */
export function withoutNumber(name: string): string {
  return name.replace(RUNNING, '');
}

/** Tells whether numbers go on by one, or begin anew. */
export function areRunning(numbers: readonly string[]): boolean {
  return numbers.every((one, at) => [1, Number(numbers[at - 1] ?? 0) + 1].includes(Number(one)));
}
