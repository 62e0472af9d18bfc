import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, safeText } from '../../../src/texts/safe-text';
import { shows } from '../../promises/shows';

shows(39);

const FORMULA_STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom(...FORMULA_STARTS, "'", "'=", "''@"), fc.string({ unit: 'grapheme' }))
    .map((parts) => parts.join('')),
);

describe('a text written to a cell', () => {
  it.each(FORMULA_STARTS)('that starts with %j gets an apostrophe', (start) => {
    expect(safeText(`${start}HYPERLINK("https://example.org")`)).toEqual(
      `'${start}HYPERLINK("https://example.org")`,
    );
  });

  it('never starts a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(FORMULA_STARTS).not.toContain(safeText(text)[0]);
      }),
    );
  });

  it('stays as it is when it starts with anything else', () => {
    const texts = ['', 'Trường Mẫu', ' =1', '1-2', 'a@example.org'];
    expect(texts.map(safeText)).toEqual(texts);
  });

  it('comes back as it was where the apostrophe was kept', () => {
    fc.assert(fc.property(anyText, (text) => plainText(safeText(text)) === text));
  });

  it('comes back as it was where the apostrophe was taken off', () => {
    const typed = anyText.filter((text) => !text.startsWith("'"));
    fc.assert(fc.property(typed, (text) => plainText(safeText(text).replace(/^'/, '')) === text));
  });

  it('is written the same when it is written again as read', () => {
    fc.assert(
      fc.property(anyText, (text) => safeText(plainText(safeText(text))) === safeText(text)),
    );
  });
});
