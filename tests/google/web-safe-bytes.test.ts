import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webSafeBytes } from '../../src/google/signer';

describe('webSafeBytes', () => {
  it.each([
    [[], ''],
    [[0], 'AA'],
    [[-1, -17], '_-8'],
    [[102, 111, 111], 'Zm9v'],
    [[102, 111, 111, 98], 'Zm9vYg'],
  ])('writes %j as “%s”', (bytes, text) => {
    expect(webSafeBytes(bytes)).toBe(text);
  });

  it('writes any bytes as another’s encoder does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -128, max: 127 })), (bytes) => {
        expect(webSafeBytes(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });
});
