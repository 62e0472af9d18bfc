import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabetOrder, vietnameseOrder } from '../../src/texts/vietnamese-order';

const SORTED = [
  'An',
  'Ăn',
  'Âu',
  'Ban',
  'Bàn',
  'Bản',
  'Bãn',
  'Bán',
  'Bạn',
  'Chi bộ',
  'Dân vận',
  'Doanh',
  'Đảng bộ',
  'Đoàn',
  'TH 2',
  'TH 10',
  'THCS',
  'Ủy ban',
  'Ưng',
  'Ỷ Lan',
];

const byCodes = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const shuffled = fc.shuffledSubarray(SORTED, { minLength: SORTED.length });

describe.each([
  ['of the runtime', vietnameseOrder()],
  ['of the alphabet', alphabetOrder],
])('the Vietnamese order %s', (_, order) => {
  it('compares letters first, then tones, and numbers by value', () => {
    fc.assert(
      fc.property(shuffled, (names) => {
        expect([...names].sort(order)).toEqual(SORTED);
      }),
    );
  });
});

it('the self-test detects a runtime that sorts by character codes', () => {
  expect(['Đoàn', 'Dân', 'TH 10', 'TH 2'].sort(vietnameseOrder(() => byCodes))).toEqual([
    'Dân',
    'Đoàn',
    'TH 2',
    'TH 10',
  ]);
});

it('a runtime that knows Vietnamese keeps its own order', () => {
  const own = new Intl.Collator('vi', { numeric: true }).compare;
  expect(vietnameseOrder(() => own)).toBe(own);
});

it('the alphabetical order is consistent: a comes before b exactly if b comes after a', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'á', 'Ạ', 'ă', 'đ', 'd', ' ', '1', '12', '-'),
  });
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(alphabetOrder(a, b)) + Math.sign(alphabetOrder(b, a))).toBe(0);
    }),
  );
});
