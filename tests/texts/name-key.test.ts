import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/texts/name-key';

describe('names have the same key', () => {
  it.each([
    ['Ủy ban', 'Uỷ ban'],
    ['Hòa Bình', 'Hoà Bình'],
    ['Trường THCS Thúy Lĩnh', 'trường  thcs thuý lĩnh '],
    ['Đảng bộ', 'đảng bộ'],
    ['Phú Lộc'.normalize('NFD'), 'Phú Lộc'],
    ['Chợ Đượm', 'chợ đượm'],
    ['Chi bộ\u00a0thôn 1', 'Chi bộ thôn 1'],
  ])('%s and %s', (a, b) => {
    expect(nameKey(a)).toEqual(nameKey(b));
  });
});

describe('names have different keys', () => {
  it.each([
    ['Bàn', 'Bán'],
    ['Tiên', 'Tiến'],
    ['Dân', 'Đân'],
    ['Cơ', 'Cô'],
    ['Trường Mầm non 1', 'Trường Mầm non 10'],
    ['Trường Tiên Du', 'Chi bộ Trường Tiên Du'],
    ['Chi bộ', 'Chibộ'],
  ])('%s and %s', (a, b) => {
    expect(nameKey(a)).not.toEqual(nameKey(b));
  });
});
