import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPlaceholder, escapeHtml, fillTemplate, oneLine } from '../../src/texts/fill-template';
import { shows } from '../promises/shows';

const values = { ten_don_vi: 'Trường Mẫu', dien_thoai: '', ly_do: '' };

describe('a template', () => {
  it.each([
    ['Kính gửi: {ten_don_vi}', null],
    ['{ly_do}', null],
    ['{ten_don_vi} {ten_don_v}', 'ten_don_v'],
    ['gọi {dien_thoai}', 'dien_thoai'],
    ['{dien_thoai} {khong_co}', 'dien_thoai'],
    ['{constructor}', 'constructor'],
    ['{__proto__}', '__proto__'],
  ])('%j lacks a value for %j', (template, name) => {
    expect(emptyPlaceholder(template, values, new Set(['ly_do']))).toBe(name);
  });

  it('is filled, and the gap of an empty block is removed', () => {
    expect(fillTemplate('Kính gửi: {ten_don_vi}\n\n{ly_do}\n\nTrân trọng.\n', values)).toEqual(
      'Kính gửi: Trường Mẫu\n\nTrân trọng.',
    );
  });

  it('is filled once: braces in a value are no placeholder', () => {
    expect(fillTemplate('{ten_don_vi}!', { ten_don_vi: '{dien_thoai} $& $1' })).toEqual(
      '{dien_thoai} $& $1!',
    );
  });
});

describe('a subject', () => {
  shows(41);
  it('is one line, whatever was typed', () => {
    const control = fc.constantFrom('\r', '\n', '\t', '\0', '\u2028', '\u2029', '\u007f', 'a', ' ');
    fc.assert(
      fc.property(fc.string({ unit: control }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
        expect(oneLine(text)).not.toMatch(/[\u0000-\u001f\u007f\u2028\u2029]/);
      }),
    );
  });

  it('gets one blank for each break', () => {
    expect(oneLine(' [Nhắc]\r\nBcc: a@example.org ')).toEqual('[Nhắc] Bcc: a@example.org');
  });
});

describe('a text in HTML', () => {
  it('escapes the five special characters', () => {
    shows(40);
    expect(escapeHtml(`<a href="x">'&'</a>`)).toEqual(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;',
    );
  });
});
