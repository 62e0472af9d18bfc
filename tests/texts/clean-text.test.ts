import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCode, cleanText } from '../../src/texts/clean-text';

describe('a text', () => {
  it.each([
    ['Ủy ban'.normalize('NFD'), 'Ủy ban'],
    ['\ufeffMã\u200b đơn\u00a0 vị\t', 'Mã đơn vị'],
    ['Ðảng bộ ðoàn', 'Đảng bộ đoàn'],
    ['hai\ndòng', 'hai dòng'],
    ['Hội Nông\u200bdân', 'Hội Nông dân'],
    ['Đoàn\u200d thể\u2060', 'Đoàn thể'],
    ['a\u200d\u0301', 'á'],
  ])('%j is cleaned to %s', (text, clean) => {
    expect(cleanText(text)).toEqual(clean);
  });

  it('does not change when cleaned twice', () => {
    const odd = fc.constantFrom(
      'a',
      'ê',
      'Ð',
      ' ',
      '\u00a0',
      '\u200b',
      '\u200d',
      '\u00ad',
      '\ufeff',
      '\u0301',
      '\u0323',
      '\u031b',
      '\n',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: odd }), fc.string({ unit: 'binary' })), (text) => {
        expect(cleanText(cleanText(text))).toEqual(cleanText(text));
      }),
    );
  });
});

it('an address loses its zero-width spaces', () => {
  expect(cleanCode(' hoinongdan\u200b@mau.example.org ')).toEqual('hoinongdan@mau.example.org');
});
