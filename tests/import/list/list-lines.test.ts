import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../src/import/list/find-header';
import { ANSWER_HEADERS, UNIT_HEADERS } from '../../../src/import/list/list-columns';
import { listIn } from '../../builders/list';

describe('a list of units', () => {
  it('is read below its header row by the headings', () => {
    const { lines, skipped } = listIn([
      ['DANH SÁCH ĐƠN VỊ NHẬN VĂN BẢN', '', ''],
      ['', '', ''],
      ['TT', 'Tên  cơ quan, đơn vị', 'Thư điện tử', 'SĐT'],
      ['1', ' Trường Tiểu học  Mẫu ', 'th@phuninh.example.org', '0100 100 001'],
      ['', '', '', ''],
      ['2', 'Chi bộ thôn 1'],
    ]);
    expect(lines).toEqual([
      {
        line: 4,
        names: [],
        values: {
          order: '1',
          name: 'Trường Tiểu học Mẫu',
          email: 'th@phuninh.example.org',
          phone: '0100 100 001',
        },
      },
      { line: 6, names: [], values: { order: '2', name: 'Chi bộ thôn 1', email: '', phone: '' } },
    ]);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'title'],
      [2, 'blank'],
      [3, 'header'],
      [5, 'blank'],
    ]);
  });

  it('may have English headers, in any order', () => {
    const table = [
      ['Email', 'Unit name', 'Group'],
      ['a@example.org', 'A', 'Schools'],
    ];
    expect(listIn(table).lines).toEqual([
      { line: 2, names: [], values: { name: 'A', block: 'Schools', email: 'a@example.org' } },
    ]);
  });

  it.each([
    ['has no header', [['Trường Tiểu học Mẫu', 'th@phuninh.example.org']]],
    ['has no column of names', [['Email'], ['th@phuninh.example.org']]],
    [
      'has a cell below that reads as such a header',
      [
        ['Mã đơn vị', 'Cột lạ', 'Loại đơn vị'],
        ['A-1', 'Ban Mẫu', 'Cơ quan, đơn vị'],
        ['A-2', 'Trường Mẫu', 'Trường tiểu học'],
      ],
    ],
    ['is empty', []],
  ])('has no header when it %s', (_, table) => {
    expect(findHeader(table, UNIT_HEADERS)).toEqual(null);
  });
});

it('the two rows of a header are read together', () => {
  const header = findHeader(
    [
      ['STT', 'Đơn vị', '', 'Đầu mối', '', 'Ghi chú'],
      ['', 'Tên', 'Viết tắt', 'Họ và tên', 'Hộp thư', ''],
      ['1', 'A', 'B', 'C', 'd@example.org', ''],
    ],
    UNIT_HEADERS,
  );
  expect(header).toEqual({
    first: 0,
    height: 2,
    texts: [
      'STT',
      'Đơn vị – Tên',
      'Đơn vị – Viết tắt',
      'Đầu mối – Họ và tên',
      'Đầu mối – Hộp thư',
      'Ghi chú',
    ],
    mapping: { order: 0, name: 1, shortName: 2, holder: 3, email: 4, note: 5 },
  });
});

describe('a line is skipped', () => {
  const header = ['STT', 'Tên đơn vị', 'Khối', 'Email'];
  it.each([
    ['as a block, by its roman number', ['II', 'KHỐI TRƯỜNG HỌC', '', ''], 'block'],
    ['as a block, merged over the whole row', ['Khối trường học', '', '', ''], 'block'],
    ['as a block, by a letter', ['A', 'Các trường', '', ''], 'block'],
    ['as a total', ['', 'Tổng cộng: 22 đơn vị', '', ''], 'total'],
    ['as a header that is repeated', header, 'headerAgain'],
    ['as the numbers of columns', ['(1)', '(2)', '(3)', '(4)'], 'headerAgain'],
    ['when it is blank', ['', ' ', '\u00a0', ''], 'blank'],
  ])('%s', (_, cells, reason) => {
    const { lines, skipped } = listIn([header, ['1', 'A', '', ''], cells]);
    expect([lines.length, skipped.at(-1)?.reason]).toEqual([1, reason]);
  });

  it('below the total if it has no number, such as signatures', () => {
    const table = [
      header,
      ['1', 'A', '', ''],
      ['', 'Cộng', '', ''],
      ['', 'NGƯỜI LẬP BIỂU', '', ''],
      ['', 'Lê Mẫu Văn Thư', '', ''],
    ];
    expect(listIn(table).skipped.slice(-2)).toEqual([
      { line: 4, reason: 'signature', text: 'NGƯỜI LẬP BIỂU' },
      { line: 5, reason: 'footer', text: 'Lê Mẫu Văn Thư' },
    ]);
  });
});

it('a block row sets the block of the lines below that have none', () => {
  const { lines } = listIn([
    ['STT', 'Tên đơn vị', 'Khối'],
    ['I', 'Khối trường học', ''],
    ['1', 'A', ''],
    ['2', 'B', 'Chính quyền'],
    ['II', 'Khối Đảng', ''],
    ['3', 'C', ''],
  ]);
  expect(lines.map(({ values }) => values.block)).toEqual([
    'Khối trường học',
    'Chính quyền',
    'Khối Đảng',
  ]);
});

it('two names in one cell are distinguished from a wrapped one', () => {
  const { lines } = listIn([
    ['Tên đơn vị', 'Email'],
    ['Chi bộ thôn 1\nChi bộ thôn 2', 'a@example.org\nb@example.org'],
    ['Ủy ban nhân dân\nxã Mẫu', ''],
  ]);
  expect(lines.map(({ names, values }) => [names, values.name, values.email])).toEqual([
    [
      ['Chi bộ thôn 1', 'Chi bộ thôn 2'],
      'Chi bộ thôn 1 Chi bộ thôn 2',
      'a@example.org; b@example.org',
    ],
    [[], 'Ủy ban nhân dân xã Mẫu', ''],
  ]);
});

describe('headings are recognized', () => {
  const columns = (header: string[]) =>
    findHeader([header, header.map(() => '1x')], UNIT_HEADERS)?.mapping;
  it.each([
    [
      ['Số TT', 'Cơ quan', 'Địa chỉ email', 'Số điện thoại'],
      { order: 0, name: 1, email: 2, phone: 3 },
    ],
    [
      ['Đơn vị', 'Người liên hệ', 'Chức danh', 'Hòm thư'],
      { name: 0, contact: 1, position: 2, email: 3 },
    ],
    [
      ['Tên đơn vị', 'Đơn vị cấp trên', 'Loại hình đơn vị', 'Tên cũ'],
      { name: 0, parent: 1, kind: 2, formerNames: 3 },
    ],
    [
      ['Mã số', 'Tên tổ chức', 'Trạng thái đơn vị', 'Email nhận bản sao'],
      { code: 0, name: 1, state: 2, ccEmail: 3 },
    ],
  ])('%j', (header, mapping) => {
    expect(columns(header)).toEqual(mapping);
  });

  it('in a list of answers', () => {
    const header = [
      'STT',
      'Đơn vị',
      'Ngày xác nhận',
      'Ngày quán triệt',
      'Số thuộc diện',
      'Số tham gia',
    ];
    expect(findHeader([header, ['1', 'A', '', '', '', '']], ANSWER_HEADERS)?.mapping).toEqual({
      order: 0,
      name: 1,
      acknowledgedOn: 2,
      heldOn: 3,
      eligible: 4,
      attended: 5,
    });
  });
});
