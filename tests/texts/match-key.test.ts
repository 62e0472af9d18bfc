import { describe, expect, it } from 'vitest';
import { blockKey, matchKey, readingsOf } from '../../src/texts/match-key';

describe('names match', () => {
  it.each([
    ['UBND xã Mẫu', 'Uỷ ban nhân dân xã Mẫu'],
    ['Đoàn TNCS Hồ Chí Minh xã', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh xã'],
    ['Trường THCS Mẫu', 'TRƯỜNG TRUNG HỌC CƠ SỞ MẪU'],
    ['Trường TH&THCS Ánh Dương', 'Trường Tiểu học và Trung học cơ sở Ánh Dương'],
    ['VP HĐND, UBND', 'Văn phòng Hội đồng nhân dân, Ủy ban nhân dân'],
    ['Ủy ban MTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ])('%s and %s', (a, b) => {
    expect(matchKey(a)).toEqual(matchKey(b));
  });
});

describe('names do not match', () => {
  it.each([
    ['Trường THCS Mẫu', 'Chi bộ Trường THCS Mẫu'],
    ['Trường Tiểu học Mẫu 1', 'Trường Tiểu học Mẫu 10'],
    ['Trường THCS Mẫu', 'Trường THPT Mẫu'],
    ['Chi bộ Bàn', 'Chi bộ Bán'],
    ['TT Mẫu', 'Trung tâm Mẫu'],
  ])('%s and %s', (a, b) => {
    expect(matchKey(a)).not.toEqual(matchKey(b));
  });
});

it.each([
  ['Khối Chính quyền', 'chính quyền'],
  ['KHỐI TRƯỜNG HỌC', 'Khối trường học'],
])('the blocks %s and %s are one', (a, b) => {
  expect(blockKey(a)).toEqual(blockKey(b));
});

describe('an ambiguous abbreviation', () => {
  it('is not read in all ways if a name has many', () => {
    expect(readingsOf('TT '.repeat(4))).toHaveLength(81);
    expect(readingsOf('TT '.repeat(9))).toEqual([]);
  });

  it.each([
    ['TT Phong Châu', ['thị trấn Phong Châu', 'trung tâm Phong Châu', 'thường trực Phong Châu']],
    ['P.Kinh tế', ['phường Kinh tế', 'phòng Kinh tế']],
    ['CB thôn 1', ['chi bộ thôn 1', 'cán bộ thôn 1']],
    ['Chi bộ thôn 1', []],
  ])('in %s may stand for %j', (name, readings) => {
    expect(readingsOf(name)).toEqual(readings.map(matchKey));
  });
});
