import { expect, it } from 'vitest';
import type { ImportDispatch } from '../../../src/import/rules/import-view';
import { namedDispatch } from '../../../src/import/rules/named-dispatch';

const dispatchOf = (number: string): ImportDispatch => ({
  id: number,
  number,
  label: number,
  asks: 'receiptAndResult',
  task: 'training',
  issuedOn: '2026-11-01',
  requestedFigures: [],
  deadlines: [],
});
const dispatches = ['4521/UBND-NC', '4530/UBND-NC', '20/KH-UBND'].map(dispatchOf);

it.each([
  ['KẾT QUẢ THỰC HIỆN CÔNG VĂN SỐ 4530/UBND-NC NGÀY 09/11/2026', '4530/UBND-NC'],
  ['Kết quả thực hiện công văn 4530, 4521', '4530/UBND-NC'],
  ['Kết quả Kế hoạch 20/KH-UBND', '20/KH-UBND'],
  ['Kết quả đến ngày 20 tháng 11, 4 521 đơn vị', undefined],
  ['Kết quả 14530', undefined],
])('“%s” names %s', (title, number) => {
  const table = [[title], [], ['Tên đơn vị', 'Xác nhận 4521']];
  expect(namedDispatch(table, 2, dispatches)?.id).toBe(number);
});
