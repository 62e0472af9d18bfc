import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestOf } from '../../src/texts/digest';

it('fingerprints do not change between versions', () => {
  expect([digestOf(''), digestOf('Đôn đốc')]).toEqual(['wvjl67o803', '40ayczpxdr']);
});

it('texts that differ in one character have different fingerprints', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(0xffff), (text, code) => {
      const longer = text + String.fromCharCode(code);
      expect(digestOf(longer)).not.toEqual(digestOf(text));
    }),
  );
});
