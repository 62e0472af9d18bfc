import { expect, it } from 'vitest';
import { splitList } from '../../src/texts/split-list';

it.each([
  ['', []],
  ['Phòng, ban, ngành', ['Phòng, ban, ngành']],
  [' một ;hai;; ', ['một', 'hai']],
])('%j lists %j', (text, parts) => {
  expect(splitList(text)).toEqual(parts);
});
