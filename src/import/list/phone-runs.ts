/** Digits as telephones are written: with their zero, or without the one that a spreadsheet has eaten. */
const WHOLE = /^(0\d{9,10}|[1-9]\d{8}|2\d{9})$/;

/** Gives the digits by which telephone numbers are compared: +84 is 0, signs and blanks do not matter. */
export function phoneKey(text: string): string {
  return text
    .split(';')
    .map((number) => number.replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0'))
    .join(';');
}

/** Tells whether a text is one number and nothing else. */
export function isNumber(text: string): boolean {
  const digits = phoneKey(text);
  return /^\(?\+?[\d\s().–-]+$/.test(text) && digits.length >= 8 && digits.length <= 11;
}

/**
 * Tells numbers apart that stand in one text of digits and signs, each as it is written. Groups of digits are never
 * divided; null where they make whole numbers in no way, or in more than one.
 */
export function numbersIn(text: string): string[] | null {
  if (isNumber(text)) return [text];
  if (/[^\d\s().+–-]/.test(text)) return null;
  const groups = text.match(/[+(]*\d+[^\d+(]*/g) ?? [];
  /** For each group the ways in which the numbers up to it end there; two are enough to know. */
  const ways: string[][][] = [[[]]];
  for (let to = 1; to <= groups.length; to += 1) {
    const ended = groups.slice(0, to).flatMap((_, from) => {
      const number = groups
        .slice(from, to)
        .join('')
        .replace(/[\s.–-]+$/, '');
      return WHOLE.test(phoneKey(number)) && isNumber(number)
        ? (ways[from] ?? []).map((way) => [...way, number])
        : [];
    });
    ways.push(ended.slice(0, 2));
  }
  const [only = null, other] = groups.length === 0 ? [] : (ways[groups.length] ?? []);
  return other ? null : only;
}
