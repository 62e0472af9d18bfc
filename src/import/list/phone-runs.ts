/** Digits of a complete telephone number. A spreadsheet may have dropped the leading zero. */
const WHOLE = /^(0\d{9,10}|[1-9]\d{8}|2\d{9})$/;

/** For comparison: drops everything except digits and ";", and a leading 84 before 9 or 10 digits becomes 0. */
export function phoneKey(text: string): string {
  return text
    .split(';')
    .map((number) => number.replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0'))
    .join(';');
}

function isPhoneNumber(text: string): boolean {
  const digits = phoneKey(text);
  return /^\(?\+?[\d\s().–-]+$/.test(text) && digits.length >= 8 && digits.length <= 11;
}

/** Most groups of digits that are divided: some ten numbers. The time grows with the third power. */
const MOST_GROUPS = 60;

/**
 * Groups of digits are never divided. Returns `null` if the text has characters that no number has, or if the
 * groups do not form complete numbers, do so in more than one way, or are too many.
 */
export function splitNumbers(text: string): string[] | null {
  if (isPhoneNumber(text)) return [text];
  if (/[^\d\s().+–-]/.test(text)) return null;
  const groups = text.match(/(?<![+(])[+(]*\d+[^\d+(]*/g) ?? [];
  if (groups.length > MOST_GROUPS) return null;
  // `ways[n]` divides the first n groups into numbers; two ways are enough to know that the text is ambiguous
  const ways: string[][][] = [[[]]];
  for (let to = 1; to <= groups.length; to += 1) {
    const endingHere = groups.slice(0, to).flatMap((_, from) => {
      const number = groups
        .slice(from, to)
        .join('')
        .replace(/[\s.–-]+$/, '');
      return WHOLE.test(phoneKey(number)) && isPhoneNumber(number)
        ? (ways[from] ?? []).map((way) => [...way, number])
        : [];
    });
    ways.push(endingHere.slice(0, 2));
  }
  const [only = null, other] = groups.length === 0 ? [] : (ways[groups.length] ?? []);
  return other ? null : only;
}
