import { expect, it } from 'vitest';
import { maskAddress, maskTexts } from '../../src/texts/mask-secrets';
import { wordsIn } from '../../src/words/words-in';

it.each([
  ['vanthu@phuninh.example.org', 'v…@phuninh.example.org'],
  ['v@example.org', 'v…@example.org'],
  ['@example.org', '…'],
  ['không phải địa chỉ', '…'],
  ['', '…'],
])('the log shows %j as %s', (address, shown) => {
  expect(maskAddress(address)).toEqual(shown);
});

it.each(['vi', 'en'] as const)('leaves every sentence about a fault as it is: %s', (language) => {
  const { problems, errors, health } = wordsIn(language);
  expect(maskTexts({ problems, errors, health })).toEqual({ problems, errors, health });
});
