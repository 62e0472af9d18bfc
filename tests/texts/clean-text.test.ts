import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCode, cleanText, cleanTyped } from '../../src/texts/clean-text';
import { isVisible } from '../../src/texts/visible-text';

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

describe('a typed text', () => {
  it.each([
    ['Ủy ban'.normalize('NFD'), 'Ủy ban'],
    ['hai\r\ndòng\u2028ba', 'hai\ndòng\nba'],
    ['a\tb', 'a b'],
    ['Văn\u202e thư\u00ad', 'Văn thư'],
    ['a\u200bb\ufeff\u3164\u2800', 'ab'],
    ['a\u0000b\ud800c\uffff', 'abc'],
    ['👩🏽\u200d💻 ❤\ufe0f 1\ufe0f\u20e3', '👩🏽\u200d💻 ❤\ufe0f 1\ufe0f\u20e3'],
    ['a\u200db\ufe0f', 'ab'],
    ['giữ  hai dấu cách\u00a0', 'giữ  hai dấu cách\u00a0'],
  ])('%j is cleaned to %j', (text, clean) => {
    expect(cleanTyped(text)).toBe(clean);
  });

  it('does not change when cleaned twice', () => {
    const odd = fc.constantFrom(
      'a',
      '😀',
      '\u200d',
      '\ufe0f',
      '\u0301',
      '\u034f',
      '\r',
      '\n',
      '1',
      '\u20e3',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: odd }), fc.string({ unit: 'binary' })), (text) => {
        expect(cleanTyped(cleanTyped(text))).toBe(cleanTyped(text));
      }),
    );
  });

  it.each([
    ['Văn thư', true],
    ['?', true],
    ['😀', true],
    [' \u00a0', false],
    ['\u115f\u2060', false],
    ['\u0301', false],
  ])('%j is visible: %s', (text, isSeen) => {
    expect(isVisible(text)).toBe(isSeen);
  });
});
