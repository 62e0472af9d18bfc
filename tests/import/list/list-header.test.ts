import { describe, expect, it } from 'vitest';
import { ANSWER_HEADERS, UNIT_HEADERS } from '../../../src/import/list/list-columns';
import { listHeader, readHeader } from '../../../src/import/list/list-header';

const mappingOf = (table: string[][]) => listHeader(table, UNIT_HEADERS).mapping;
const UNIT = 'Chi bộ thôn 1';

describe('a column is recognized by its heading', () => {
  it.each([
    ['email', ['Gmail', 'Mail', 'Địa chỉ Gmail', 'Tài khoản thư', 'Hòm thư', 'E-mail']],
    ['phone', ['Số máy', 'Zalo', 'Máy bàn', 'SĐT']],
    ['holder', ['Bí thư', 'Hiệu trưởng', 'Phụ trách', 'Họ và tên Bí thư', 'Trưởng thôn']],
    ['holderPhone', ['SĐT Bí thư', 'Số điện thoại Hiệu trưởng', 'Số ĐT riêng', 'ĐTDĐ', 'Di động']],
  ] as const)('as %s', (column, headings) => {
    for (const heading of headings) {
      const table = [
        ['Tên đơn vị', heading],
        [UNIT, 'X'],
      ];
      expect([heading, mappingOf(table)]).toEqual([heading, { name: 0, [column]: 1 }]);
    }
  });

  it.each([
    'Hộp thư lãnh đạo',
    'Hộp thư lãnh đạo đơn vị',
    'Email lãnh đạo UBND',
    'Thư điện tử của thủ trưởng đơn vị',
    'Lãnh đạo – Email',
    'E-mail người đứng đầu',
    'Leadership mailbox',
  ])('%s as the mailbox of the leadership, and never as the contact’s', (heading) => {
    const cells = ['Tên đơn vị', heading];
    const leader = 'vp@xa.example.org';
    expect(mappingOf([cells, [UNIT, leader]])).toEqual({ name: 0, leaderEmail: 1 });
    expect(
      mappingOf([
        [...cells, 'Email'],
        [UNIT, leader, 'vanthu@xa.example.org'],
      ]),
    ).toEqual({ name: 0, leaderEmail: 1, email: 2 });
  });

  it('no person’s own mailbox as the mailbox of the leadership', () => {
    const table = [
      ['Tên đơn vị', 'Email', 'Email cá nhân lãnh đạo'],
      [UNIT, 'vanthu@xa.example.org', 'a@xa.example.org'],
    ];
    expect(mappingOf(table)).toEqual({ name: 0, email: 1 });
  });

  it.each([
    'Chi, Đảng bộ trực thuộc',
    'Tổ chức cơ sở đảng',
    'Thôn, xóm',
    'Chi bộ, đảng bộ cơ sở',
    'Thôn, bản, khu phố',
    'Trường học',
    'Đơn vị trực thuộc',
    'Các cơ quan, đơn vị',
    'Tên đơn vị, địa phương',
    'Tên đơn vị (ghi đầy đủ)',
    'Tổ/Lớp',
    'Khoa, phòng',
  ])('%s as the unit', (heading) => {
    expect(
      mappingOf([
        ['STT', heading, 'Email'],
        ['1', UNIT, ''],
      ]),
    ).toMatchObject({ name: 1 });
  });

  it('“Cơ quan cấp trên” and “Đơn vị chủ quản” as the superior unit', () => {
    for (const heading of ['Cơ quan cấp trên', 'Đơn vị chủ quản', 'Trực thuộc'])
      expect(
        mappingOf([
          ['Tên đơn vị', heading],
          [UNIT, 'X'],
        ]),
      ).toEqual({ name: 0, parent: 1 });
  });
});

it('an empty column is not a column of persons', () => {
  for (const heading of ['Liên hệ – Số ký hiệu hồ sơ', 'Số ĐT riêng'])
    expect(
      mappingOf([
        ['Tên đơn vị', heading],
        [UNIT, ''],
      ]),
    ).toEqual({ name: 0 });
});

describe('a column is recognized by its contents', () => {
  it('addresses are e-mail whatever the heading; private ones only if there are no others', () => {
    const table = [
      ['Tên đơn vị', 'Của cá nhân', 'Chỗ gửi'],
      [UNIT, 'rieng@mau.example.org', 'a@mau.example.org'],
      ['Chi bộ thôn 2', '', ''],
    ];
    expect(listHeader(table, UNIT_HEADERS)).toMatchObject({
      mapping: { name: 0, email: 2 },
      guessed: ['email'],
    });
    expect(mappingOf(table.map((row) => row.slice(0, 2)))).toEqual({ name: 0, email: 1 });
  });

  it('an empty column headed Email is replaced by one with addresses', () => {
    const table = [
      ['Tên đơn vị', 'Email', 'Ghi chú'],
      [UNIT, '', 'a@mau.example.org'],
    ];
    expect(mappingOf(table)).toEqual({ name: 0, email: 2 });
  });

  it('a second column of addresses gets copies', () => {
    const table = [
      ['Tên đơn vị', 'Email', 'Email 2'],
      [UNIT, 'a@mau.example.org', 'b@mau.example.org'],
    ];
    expect(mappingOf(table)).toEqual({ name: 0, email: 1, ccEmail: 2 });
  });

  it('telephone numbers are distinguished from tax codes, dates and running numbers', () => {
    const table = [
      ['Tên đơn vị', 'Mã số thuế', 'Ngày lập', 'Liên lạc'],
      [UNIT, '0100109106', '05.11.2026', '0100 100 001'],
    ];
    expect(mappingOf(table)).toEqual({ name: 0, phone: 3 });
  });

  it('without a name column the one with most distinct texts is used, and marked as guessed', () => {
    const table = [
      ['A', 'B', 'C'],
      ['Xã', 'Trường Mẫu 1', 'tốt'],
      ['Xã', 'Trường Mẫu 2', 'tốt'],
    ];
    expect(listHeader(table, UNIT_HEADERS)).toMatchObject({
      first: 0,
      height: 1,
      mapping: { name: 1 },
      guessed: ['name'],
    });
    expect(listHeader(table, ANSWER_HEADERS).mapping).toEqual({ name: 1 });
  });

  it('a header row chosen by a person is read in the same way', () => {
    const table = [
      ['x', 'y'],
      ['Tên đơn vị', 'Chỗ gửi'],
      [UNIT, 'a@mau.example.org'],
    ];
    expect(readHeader(table, { first: 1, height: 1 }, UNIT_HEADERS).mapping).toEqual({
      name: 0,
      email: 1,
    });
  });
});

it('a header and a first line with empty cells are not a two-row header', () => {
  const table = [
    ['STT', 'Tên đơn vị', 'Khối', 'Email'],
    ['', 'Chi bộ một', 'Đảng', ''],
    ['2', 'Chi bộ hai', 'Đảng', 'a@mau.example.org'],
  ];
  expect(listHeader(table, UNIT_HEADERS)).toMatchObject({ first: 0, height: 1 });
});

it('titles above a header are not its upper row, also where one that is merged names a column', () => {
  const title = 'Biểu số 01: hộp thư điện tử các đơn vị';
  const header = listHeader(
    [
      ['DANH SÁCH ĐƠN VỊ NHẬN VĂN BẢN', '', '', title, title],
      ['TT', 'Danh bạ', 'Nơi liên lạc', 'Nhóm', ''],
      ['1', UNIT, 'thon1@example.org', 'Thôn', ''],
      ['2', 'Chi bộ thôn 2', 'thon2@example.org', 'Thôn', ''],
    ],
    UNIT_HEADERS,
  );
  expect(header).toMatchObject({ first: 1, height: 1, mapping: { email: 2, block: 3 } });
});
