import { expect, it } from 'vitest';
import { readOffice } from '../../../src/workbook/reading/office';
import { fakeOffice } from '../../fakes/office';

it.each([
  ['leaderCopyFrom', 'ba', '3'],
  ['sendFrom', 'tám', '8'],
] as const)('a setting that cannot be used is named with an example: %s', (key, text, example) => {
  const { problems } = readOffice(fakeOffice({ settings: { [key]: text } }).ports);
  expect(problems).toEqual([
    expect.stringMatching(`“${text}” không dùng được.* Ví dụ: ${example}\\.$`),
  ]);
});
