export type TextOrder = (a: string, b: string) => number;

/** Returns a comparison of texts; `Intl.Collator` except in tests. */
export type CollatorMaker = () => TextOrder;

/** Names in correct order (CLDR, vi). Neighbours test the order of letters, then of tones, then of numbers. */
const SELF_TEST = [
  'An',
  'Ăn',
  'Ân',
  'Ban',
  'Bàn',
  'Bản',
  'Bãn',
  'Bán',
  'Bạn',
  'Dân',
  'Đảng',
  'TH 2',
  'TH 10',
];

const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const TONES = '\u0300\u0309\u0303\u0301\u0323';

/**
 * Vietnamese order of names, numbers by value ("TH 2" before "TH 10"). Uses the runtime's collator if it passes
 * a self-test, since not every runtime knows Vietnamese; otherwise `alphabetOrder`.
 */
export function vietnameseOrder(make: CollatorMaker = runtimeCollator): TextOrder {
  const runtime = make();
  const isRight = SELF_TEST.every(
    (name, at) => at === 0 || runtime(SELF_TEST[at - 1] ?? '', name) < 0,
  );
  return isRight ? runtime : alphabetOrder;
}

/**
 * Compares two texts by their letters, then by their tones, then by character codes, which put capitals first.
 * Returns 0 only for equal texts.
 */
export function alphabetOrder(a: string, b: string): number {
  const [first, second] = [weightsOf(a), weightsOf(b)];
  return (
    compareLists(first.letters, second.letters) ||
    compareLists(first.tones, second.tones) ||
    (a < b ? -1 : Number(a > b))
  );
}

function runtimeCollator(): TextOrder {
  return new Intl.Collator('vi', { numeric: true }).compare;
}

/** Letters of a text as numbers (a number counts as one letter), and its tones. */
function weightsOf(text: string): { letters: number[]; tones: number[] } {
  const letters: number[] = [];
  const tones: number[] = [];
  const parts =
    text
      .toLowerCase()
      .normalize('NFD')
      .match(/\d+|(?!\p{M})\D\p{M}*/gu) ?? [];
  for (const part of parts) {
    const marks = [...part].filter((sign) => TONES.includes(sign));
    const plain = [...part]
      .filter((sign) => !TONES.includes(sign))
      .join('')
      .normalize('NFC');
    const isNumber = /^\d/.test(part);
    const place = LETTERS.indexOf(plain);
    if (/^\s$/.test(plain)) letters.push(-2);
    else if (place >= 0) letters.push(place + 1_000_000_000);
    else letters.push(isNumber ? Number(part) : -1);
    tones.push(marks[0] ? TONES.indexOf(marks[0]) + 1 : 0);
  }
  return { letters, tones };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((weight, at) => weight !== b[at]);
  if (different < 0) return a.length - b.length;
  return (a[different] ?? 0) - (b[different] ?? Number.NEGATIVE_INFINITY);
}
