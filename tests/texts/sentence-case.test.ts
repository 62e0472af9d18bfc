import { expect, it } from 'vitest';
import { sentenceCase } from '../../src/texts/sentence-case';

it.each([
  ['CÁC SỞ, BAN, NGÀNH', 'Các sở, ban, ngành'],
  ['UBND, HĐND, MTTQ CÁC XÃ', 'UBND, HĐND, MTTQ các xã'],
  ['TRƯỜNG THCS, TH&THCS, MN', 'Trường THCS, TH&THCS, MN'],
  ['ĐẶC KHU, PHƯỜNG (KHỐI II)', 'Đặc khu, phường (khối II)'],
  ['CA, BCHQS, ĐU XÃ', 'CA, BCHQS, ĐU xã'],
  ['Ủy ban nhân dân CÁC XÃ', 'Ủy ban nhân dân CÁC XÃ'],
  ['DEPARTMENTS', 'DEPARTMENTS'],
  ['', ''],
])('%s is written as %s', (typed, shown) => {
  expect(sentenceCase(typed)).toBe(shown);
});
