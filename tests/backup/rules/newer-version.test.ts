import { expect, it } from 'vitest';
import { isNewerVersion } from '../../../src/backup/rules/newer-version';

it.each([
  ['1.0.0', '0.9.9', true],
  ['0.10.0', '0.9.0', true],
  ['0.1.1', '0.1.0', true],
  ['0.1.0', '0.1.0', false],
  ['0.9.9', '1.0.0', false],
])('%s is newer than %s: %s', (one, other, expected) => {
  expect(isNewerVersion(one, other)).toBe(expected);
});
