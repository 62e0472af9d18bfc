import { describe, expect, it } from 'vitest';
import { findByName } from '../../src/frame/find-by-name';

const NAMES = [
  'Chi bộ thôn Hạ Khê (045)',
  'Chi bộ thôn Rừng Cọ (050)',
  'Chi bộ Nhà máy gạch Lâm Khê (056)',
  'Trường Mầm non Đồng Vàng (023)',
  'Trường Trung học cơ sở Đồng Vàng (028)',
  'Phường Hạ Khê',
  'Khoa Hồi sức cấp cứu',
];

describe('a unit is found by part of its name', () => {
  it.each([
    ['ha khe', ['Chi bộ thôn Hạ Khê (045)', 'Phường Hạ Khê']],
    ['RỪNG CỌ', ['Chi bộ thôn Rừng Cọ (050)']],
    ['rung c', ['Chi bộ thôn Rừng Cọ (050)']],
    ['khê nhà', ['Chi bộ Nhà máy gạch Lâm Khê (056)']],
    ['050', ['Chi bộ thôn Rừng Cọ (050)']],
    ['dong vang', ['Trường Mầm non Đồng Vàng (023)', 'Trường Trung học cơ sở Đồng Vàng (028)']],
    ['UBND P. Hạ Khê', ['Phường Hạ Khê']],
    ['K. HSCC', ['Khoa Hồi sức cấp cứu']],
    ['HSCC', ['Khoa Hồi sức cấp cứu']],
    ['SC', []],
    ['Trường MN Đồng Vàng', []],
    ['ung co', []],
    [' ', []],
  ])('%s', (typed, found) => {
    expect(
      findByName(
        typed,
        NAMES,
        (name) => `${name} DV-01`,
        (name) => name,
      ),
    ).toEqual(found);
  });
});
