import { describe, expect, it } from 'vitest';
import { cleanCell, readUnitList, unitStateOf } from '../../src/core/unit-list';

const STATES = { active: 'Đang hoạt động', suspended: 'Tạm dừng hoạt động', ended: 'Kết thúc' };
const ENGLISH = { active: 'Active', suspended: 'Suspended', ended: 'Ceased' };

describe('a list of units', () => {
  it('is read below its header row, by the synonyms of its columns', () => {
    const table = [
      ['DANH SÁCH ĐƠN VỊ NHẬN VĂN BẢN', '', ''],
      ['', '', ''],
      ['TT', 'Tên  cơ quan, đơn vị', 'Thư điện tử', 'SĐT'],
      ['1', ' Trường Tiểu học  Mẫu ', 'th@phuninh.example.org', '0100 100 001'],
      ['', '', '', ''],
      ['2', 'Chi bộ thôn 1'],
    ];
    expect(readUnitList(table)).toEqual([
      {
        line: 4,
        values: {
          name: 'Trường Tiểu học Mẫu',
          email: 'th@phuninh.example.org',
          phone: '0100 100 001',
        },
      },
      { line: 6, values: { name: 'Chi bộ thôn 1', email: '', phone: '' } },
    ]);
  });

  it('may have English headers, in any order', () => {
    expect(
      readUnitList([
        ['Email', 'Unit name', 'Group'],
        ['a@example.org', 'A', 'Schools'],
      ]),
    ).toEqual([{ line: 2, values: { name: 'A', block: 'Schools', email: 'a@example.org' } }]);
  });

  it.each([
    ['has no header', [['Trường Tiểu học Mẫu', 'th@phuninh.example.org']]],
    ['has no column of names', [['Email'], ['th@phuninh.example.org']]],
    ['is empty', []],
  ])('is none when it %s', (_, table) => {
    expect(readUnitList(table)).toEqual(null);
  });
});

describe('a cell of a list', () => {
  it.each([
    ['Ủy ban'.normalize('NFD'), 'Ủy ban'],
    ['\ufeffMã\u200b đơn\u00a0 vị\t', 'Mã đơn vị'],
    ['Ðảng bộ ðoàn', 'Đảng bộ đoàn'],
    ['hai\ndòng', 'hai dòng'],
  ])('%j is cleaned to %s', (text, clean) => {
    expect(cleanCell(text)).toEqual(clean);
  });
});

describe('a state', () => {
  it.each([
    ['', 'active'],
    ['đang hoạt động', 'active'],
    ['TẠM DỪNG HOẠT ĐỘNG', 'suspended'],
    ['Kết thúc', 'ended'],
    ['suspended', 'suspended'],
    ['nghỉ hè', null],
  ])('%j is %s', (text, state) => {
    expect(unitStateOf(text, [STATES, ENGLISH])).toEqual(state);
  });
});

describe('a list without a unit-name column', () => {
  it('is not read, though a cell below reads as such a header', () => {
    const table = [
      ['Mã đơn vị', 'Cột lạ', 'Loại đơn vị'],
      ['A-1', 'Ban Mẫu', 'Cơ quan, đơn vị'],
      ['A-2', 'Trường Mẫu', 'Trường tiểu học'],
    ];
    expect(readUnitList(table)).toBeNull();
  });
});
