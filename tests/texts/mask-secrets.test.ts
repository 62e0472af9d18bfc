import { expect, it } from 'vitest';
import { maskAddress } from '../../src/texts/mask-secrets';

it.each([
  ['vanthu@phuninh.example.org', 'v…@phuninh.example.org'],
  ['v@example.org', 'v…@example.org'],
  ['@example.org', '…'],
  ['không phải địa chỉ', '…'],
  ['', '…'],
])('the log shows %j as %s', (address, shown) => {
  expect(maskAddress(address)).toEqual(shown);
});
