import { expect, it } from 'vitest';
import { maskAddress, maskSecrets } from '../../src/texts/mask-secrets';

it.each([
  ['vanthu@phuninh.example.org', 'v…@phuninh.example.org'],
  ['v@example.org', 'v…@example.org'],
  ['@example.org', '…'],
  ['không phải địa chỉ', '…'],
  ['', '…'],
])('the log shows %j as %s', (address, shown) => {
  expect(maskAddress(address)).toEqual(shown);
});

it('leaves the address that a sentence of ours gives as an example', () => {
  expect(maskSecrets('ví dụ vanthu@example.org; của đơn vị vanthu@xa.example.org.')).toBe(
    'ví dụ vanthu@example.org; của đơn vị v…@xa.example.org.',
  );
});
