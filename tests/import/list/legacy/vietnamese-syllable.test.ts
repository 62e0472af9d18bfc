import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isSyllable } from '../../../../src/import/list/legacy/vietnamese-syllable';

it.each([
  'Trường',
  'quỳnh',
  'nghiêng',
  'ươm',
  'Ỷ',
  'khuya',
  'giếng',
  'thuở',
  'Đoàn',
  'xoong',
  'ngoằng',
])('%s is a syllable', (word) => {
  expect(isSyllable(word)).toEqual(true);
});

it.each(['häc', 'khèi', 'Tröôøng', 'quúnh', 'mÇm', 'học̣', 'bàt', 'HĐND', 'pxa', ''])(
  '%j is none',
  (word) => {
    expect(isSyllable(word)).toEqual(false);
  },
);

it('every word with diacritics in the sample list is a syllable, except abbreviations', () => {
  const text = readFileSync(
    new URL('../../../../local/sample/phu-ninh-2024.csv', import.meta.url),
    'utf8',
  );
  const words = new Set(text.match(/[\p{L}\p{M}]+/gu));
  const odd = [...words].filter((word) => /[^a-z]/i.test(word) && !isSyllable(word));
  expect(odd).toEqual(['HĐND', 'LĐTBXH', 'GDĐT', 'HĐ', 'LĐLĐ', 'ĐB']);
});
