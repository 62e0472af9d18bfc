import { expect, it } from 'vitest';
import { ANSWER_HEADERS } from '../../../src/import/list/list-columns';
import { listHeader } from '../../../src/import/list/list-header';
import type { ImportDispatch } from '../../../src/import/rules/import-view';
import { dispatchOfFigures, namedDispatch } from '../../../src/import/rules/named-dispatch';
import { figure } from '../../builders/figure';

const dispatchOf = (number: string): ImportDispatch => ({
  id: number,
  number,
  replaces: number.startsWith('20/') ? 'Kế hoạch số 188/KH-UBND ngày 30/10/2026' : '',
  label: number,
  part: '',
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
  ['Kết quả Kế hoạch số 188', '20/KH-UBND'],
  ['Kết quả đến ngày 30/10/2026', undefined],
  ['Kết quả đến ngày 20 tháng 11, 4 521 đơn vị', undefined],
  ['Kết quả 14530', undefined],
])('“%s” names %s', (title, number) => {
  const table = [[title], [], ['Tên đơn vị', 'Xác nhận 4521']];
  expect(namedDispatch(table, 2, dispatches)?.id).toBe(number);
});

const months = ['Báo cáo tháng 1/2026', 'Báo cáo tháng 11/2026', 'Báo cáo tháng 12/2026'].map(
  (part) => ({
    ...dispatchOf('4530/UBND-NC'),
    id: part,
    part,
  }),
);

it.each([
  ['BÁO CÁO THÁNG 11/2026 THEO CÔNG VĂN 4530/UBND-NC', 'Báo cáo tháng 11/2026'],
  ['Kết quả công văn 4530, tháng 01 và tháng 1/2026.', 'Báo cáo tháng 1/2026'],
  ['Kết quả công văn 4530 tháng 11 năm 2026', 'Báo cáo tháng 11/2026'],
  ['Kết quả công văn 4530 tháng 10/2026', 'Báo cáo tháng 12/2026'],
])('“%s” names %s of a repeating report, or its last period', (title, part) => {
  expect(namedDispatch([[title], ['Tên đơn vị']], 1, months)?.id).toBe(part);
});

it.each([
  [['Số buổi', 'Kinh phí'], '4521/UBND-NC'],
  [['Số buổi', 'Số bài đăng'], '20/KH-UBND'],
  [['Số buổi'], '20/KH-UBND'],
  [['Ghi chú'], undefined],
])('a list with the columns %s holds the figures of %s', (columns, number) => {
  const asked: Readonly<Record<string, readonly string[]>> = {
    '4521/UBND-NC': ['Số buổi', 'Kinh phí'],
    '20/KH-UBND': ['Số buổi', 'Số bài đăng'],
  };
  const withFigures = dispatches.map((one) => ({
    ...one,
    requestedFigures: (asked[one.number] ?? []).map((label) => figure(label)),
  }));
  const header = listHeader([['STT', 'Tên đơn vị', ...columns]], ANSWER_HEADERS);
  expect(dispatchOfFigures(header, withFigures)?.number).toBe(number);
});
