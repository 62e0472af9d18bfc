import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseToken, signedText } from '../../src/core/link-token';
import {
  formatSummaryToken,
  parseSummaryToken,
  signedSummaryText,
} from '../../src/core/summary-token';
import { anyDay } from '../builders/days';

const signature = 'a'.repeat(43);

describe('a token of the leaders’ page', () => {
  it('is read as it was written', () => {
    const anyClaim = fc.record({
      directive: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
      until: anyDay,
    });
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const token = formatSummaryToken(claim, signature);
        fc.pre(token.length <= 400);
        expect(parseSummaryToken(token)).toEqual({ claim, signature });
      }),
    );
  });

  it.each([
    [undefined],
    [''],
    ['VB-001'],
    [`VB-001.2024-13-31.${signature}`],
    [`VB-001.2024-12-31.${signature}a`],
    [` VB-001.2024-12-31.${signature}`],
    [`%E0.2024-12-31.${signature}`],
    [`VB.001.2024-12-31.${'a'.repeat(42)}`],
    [{ toString: () => `VB-001.2024-12-31.${signature}` }],
  ])('is not %j', (token) => {
    expect(parseSummaryToken(token)).toEqual(null);
  });

  it('is none of a unit’s page, nor are the texts that are signed', () => {
    const claim = { directive: 'VB-001', until: '2024-12-31' };
    expect(parseToken(formatSummaryToken(claim, signature))).toEqual(null);
    expect(signedSummaryText(claim)).not.toEqual(signedText({ unit: 'VB-001', version: 1 }));
  });
});
