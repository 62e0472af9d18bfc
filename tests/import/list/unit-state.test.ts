import { expect, it } from 'vitest';
import { unitStateOf } from '../../../src/import/list/unit-state';

it.each([
  ['', 'active'],
  ['đang hoạt động', 'active'],
  ['TẠM DỪNG HOẠT ĐỘNG', 'suspended'],
  ['Kết thúc', 'ended'],
  ['Đã sáp nhập', 'ended'],
  ['Giải thể từ 01/7/2025', 'ended'],
  ['suspended', 'suspended'],
  ['nghỉ hè', null],
])('%j is %s', (text, state) => {
  expect(unitStateOf(text)).toEqual(state);
});
