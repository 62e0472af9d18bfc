import { cleanText } from '../../texts/clean-text';
import { plainLetters } from '../../texts/likeness';

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

/** Tells whether a text begins as names of units do. */
export function beginsAsUnit(text: string): boolean {
  return KINDS.test(plainLetters(text));
}

/** A name with more to it than the kind of unit: "Chi bộ thôn 1", not "Chi bộ". */
function isWholeName(part: string): boolean {
  const plain = plainLetters(part);
  const [kind = plain] = KINDS.exec(plain) ?? [];
  return kind.length < plain.length && /^\p{Lu}/u.test(part);
}
