import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatSummaryToken,
  pageKeyOf,
  parsePageKey,
  parseSummaryToken,
  signedSummaryText,
} from '../../../src/summary/rules/summary-token';
import { parseToken, signedText } from '../../../src/units/rules/link-token';
import { anyDay } from '../../builders/days';

const signature = 'a'.repeat(43);

/** Token as the page receives it from the link. */
const parsedFrom = (token: string) =>
  new URL(`https://script.google.com/exec?s=${token}`).searchParams.get('s');

describe('a token of the leaders’ page', () => {
  it('is parsed as it was written', () => {
    const anyClaim = fc.record({
      pageKey: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
      until: anyDay,
      reader: fc.constantFrom('leaders' as const, 'support' as const),
    });
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const token = formatSummaryToken(claim, signature);
        expect(parseSummaryToken(parsedFrom(token))).toEqual({ claim, signature });
      }),
    );
  });

  it.each([
    [undefined],
    [''],
    ['VB-001'],
    [`VB-001.2024-13-31.${signature}`],
    [`VB-001.2024-12-31.${signature}a`],
    [`VB.001.2024-12-31.${'a'.repeat(42)}`],
    [`VB-001.2024-12-31.leaders.${signature}`],
    [`VB-001.2024-12-31.support.support.${signature}`],
    [`VB-001.support.2024-12-31${signature}`],
    [{ toString: () => `VB-001.2024-12-31.${signature}` }],
  ])('is not %j', (token) => {
    expect(parseSummaryToken(token)).toEqual(null);
  });

  it.each(['.', ')', ',', '>', ' '])('is parsed with %j after it', (ending) => {
    const claim = { pageKey: 'VB-001', until: '2024-12-31', reader: 'support' } as const;
    const token = `${formatSummaryToken(claim, signature)}${ending}`;
    expect(parseSummaryToken(token)).toEqual({ claim, signature });
  });

  it('names its owner and dispatch', () => {
    const anyText = fc.string({ maxLength: 40, unit: 'grapheme' });
    fc.assert(
      fc.property(anyText, anyText, (reader, id) => {
        expect(parsePageKey(pageKeyOf(reader, id))).toEqual([pageKeyOf(reader), id]);
      }),
    );
  });

  it('differs from the token of a unit’s page, and so does the signed text', () => {
    const claim = { pageKey: 'VB-001', until: '2024-12-31', reader: 'leaders' } as const;
    expect(parseToken(formatSummaryToken(claim, signature))).toEqual(null);
    expect(signedSummaryText(claim)).not.toEqual(signedText({ unit: 'VB-001', version: 1 }));
  });

  it('is signed for one kind of reader only, whatever the dispatch’s id', () => {
    const anyId = fc.string({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anyId, anyDay, anyDay, (dispatch, until, day) => {
        const support = signedSummaryText({ pageKey: dispatch, until, reader: 'support' });
        const others = [dispatch, `${dispatch}\n${until}`, `${dispatch}\n${until}\nsupport`];
        const leaders = others.flatMap((id) =>
          [until, day].map((last) =>
            signedSummaryText({ pageKey: id, until: last, reader: 'leaders' }),
          ),
        );
        expect(leaders).not.toContain(support);
      }),
    );
  });
});
