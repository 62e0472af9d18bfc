import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatToken,
  type LinkClaim,
  parseToken,
  sameSignature,
  signedText,
} from '../../../src/units/rules/link-token';
import { shows } from '../../promises/shows';

const sign = (claim: LinkClaim) =>
  createHmac('sha256', 'khóa thử').update(signedText(claim)).digest('base64url');

/** Token of a claim, as it is written into a link. */
const tokenOf = (claim: LinkClaim) => formatToken(claim, sign(claim));

/** Token as the web app receives it from the link. */
const parsedFrom = (token: string) =>
  new URL(`https://script.google.com/exec?t=${token}`).searchParams.get('t');

const isAccepted = (token: unknown) => {
  const parsed = parseToken(token);
  return parsed !== null && sameSignature(parsed.signature, sign(parsed.claim));
};

const anyClaim = fc.record({
  unit: fc.oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.constantFrom('PN-001', 'ĐU 01', 'a.b', 'A%20', '..', 'A&B', 'A+B', '50%', '(1)', 'A\nB'),
  ),
  version: fc.integer({ min: 1, max: 999_999 }),
});

describe('a token', () => {
  it('survives the round trip through an address', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        expect(parseToken(parsedFrom(tokenOf(claim)))).toEqual({ claim, signature: sign(claim) });
      }),
    );
  });

  it('contains no character at which mail programs end a link', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        expect(tokenOf(claim)).toMatch(/^[A-Za-z0-9\-_.%]+$/);
      }),
    );
  });

  it('is refused if any character is changed', () => {
    const change = fc.tuple(anyClaim, fc.nat(), fc.integer({ min: 32, max: 126 }));
    fc.assert(
      fc.property(change, ([claim, place, code]) => {
        const token = parsedFrom(tokenOf(claim)) ?? '';
        const at = place % token.length;
        const changed = token.slice(0, at) + String.fromCharCode(code) + token.slice(at + 1);
        expect(isAccepted(changed)).toEqual(changed === token);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused if any bit is changed', () => {
    shows(37);
    const token = parsedFrom(tokenOf({ unit: 'ĐU-01', version: 3 })) ?? '';
    const flipped = [...token].flatMap((sign, at) =>
      [0, 1, 2, 3, 4, 5, 6].map(
        (bit) =>
          token.slice(0, at) +
          String.fromCharCode(sign.charCodeAt(0) ^ (1 << bit)) +
          token.slice(at + 1),
      ),
    );
    expect(flipped.filter(isAccepted)).toEqual([]);
    expect(isAccepted(token)).toEqual(true);
  });

  it.each([
    ['another unit', { unit: 'PN-002', version: 1 }],
    ['another version', { unit: 'PN-001', version: 2 }],
  ])('does not open %s', (_, claim) => {
    expect(isAccepted(formatToken(claim, sign({ unit: 'PN-001', version: 1 })))).toEqual(false);
  });

  it('cannot be read as another unit and version', () => {
    expect(signedText({ unit: 'PN-0', version: 11 })).not.toEqual(
      signedText({ unit: 'PN-01', version: 1 }),
    );
    expect(signedText({ unit: 'PN\n1', version: 1 })).not.toEqual(
      signedText({ unit: 'PN', version: 1 }),
    );
  });

  const signature = 'x'.repeat(43);

  it.each([
    ['undefined', undefined],
    ['a list', [tokenOf({ unit: 'PN-001', version: 1 })]],
    ['an object', { unit: 'PN-001' }],
    ['empty', ''],
    ['without a unit', `.1.${signature}`],
    ['of version 0', `PN-001.0.${signature}`],
    ['of version 01', `PN-001.01.${signature}`],
    ['of a version too high', `PN-001.1000000.${signature}`],
    ['of a short signature', `PN-001.1.${signature.slice(1)}`],
    ['of a signature cut by a stop', `PN-001.1.${signature.slice(1)}.`],
    ['too long', `${'P'.repeat(400)}.1.${signature}`],
  ])('is invalid if it is %s', (_, token) => {
    expect(parseToken(token)).toEqual(null);
  });
});

it.each(['.', ')', ',', '>', ' ', '. ', '”', '…', ').\u00a0', 'x', 'Nhờ trả lời'])(
  'a token is valid with %j after it, as mail programs, Zalo and people leave it',
  (ending) => {
    const claim = { unit: 'ĐU 01', version: 1 };
    expect(parseToken(`${parsedFrom(tokenOf(claim))}${ending}`)?.claim).toEqual(claim);
  },
);

describe('two signatures', () => {
  it('are equal only if every character is', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
    fc.assert(fc.property(anyText, anyText, (a, b) => sameSignature(a, b) === (a === b)));
  });

  it('are compared over their full length, wherever they differ', () => {
    shows(38);
    const reads: number[] = [];
    const counting = (text: string) =>
      ({
        length: text.length,
        charCodeAt: (index: number) => {
          reads.push(index);
          return text.charCodeAt(index);
        },
      }) as unknown as string;
    sameSignature(counting('abcd'), 'xbcd');
    expect(reads).toEqual([0, 1, 2, 3]);
  });
});
