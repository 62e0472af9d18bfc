import { describe, expect, it } from 'vitest';
import { writtenNameFinder } from '../../src/texts/written-names';

const finding = (name: string, ...names: string[]) =>
  writtenNameFinder(names.map((one) => ({ name: one, value: one })))(name);

describe('a name as offices write it is found', () => {
  it.each([
    ['P. An Sơn', 'Phường An Sơn'],
    ['P.An Sơn', 'UBND phường An Sơn'],
    ['UBND P. An Sơn', 'Phường An Sơn'],
    ['Phường An Sơn', 'P. An Sơn'],
    ['X. Long Thủy', 'Xã Long Thuỷ'],
    ['UBND xã Long Thủy', 'xã Long Thủy'],
    ['xã Long Thủy', 'UBND xã Long Thủy'],
    ['Đảng ủy xã Long Thủy', 'Xã Long Thủy'],
    ['ĐU. xã Long Thủy', 'Xã Long Thủy'],
    ['Văn phòng HĐND và UBND xã Long Thủy', 'Xã Long Thủy'],
    ['HĐND-UBND xã Long Thủy', 'Xã Long Thủy'],
    ['TYT Phong Châu', 'Trạm Y tế xã Phong Châu'],
    ['Trạm y tế phường C', 'TYT C'],
    ['TT. Phong Châu', 'Thị trấn Phong Châu'],
    ['TP. Tam Kỳ', 'UBND thành phố Tam Kỳ'],
    ['TX Hương Thủy', 'Thị xã Hương Thủy'],
  ])('%s for %s', (name, unit) => {
    expect(finding(name, unit, 'Xã Đông Thủy', 'Xã An Sơn')).toEqual({
      fitting: [unit],
      otherBodies: [],
    });
  });
});

it('a body fits its own before the bodies of the same place', () => {
  const bodies = ['Đảng ủy xã Hưng', 'UBND xã Hưng'];
  expect(finding('Xã Hưng', ...bodies)).toEqual({ fitting: bodies, otherBodies: [] });
  expect(finding('HĐND xã Hưng', ...bodies)).toEqual({ fitting: [], otherBodies: bodies });
  expect(finding('Văn phòng UBND xã Hưng', ...bodies)).toEqual({
    fitting: [],
    otherBodies: bodies,
  });
  expect(finding('UBND X. Hưng', ...bodies)).toEqual({
    fitting: ['UBND xã Hưng'],
    otherBodies: ['Đảng ủy xã Hưng'],
  });
});

it('a place whose kind is left out is a question, and never sure', () => {
  const units = ['UBND xã Hạ Giáp', 'Phường Hạ Giáp', 'Trường Hạ Giáp', 'Xã Giáp'];
  const asked = { fitting: [], otherBodies: units.slice(0, 2) };
  expect(finding('UBND Hạ Giáp', ...units)).toEqual(asked);
  expect(finding('Hạ Giáp', ...units)).toEqual(asked);
});

it.each([
  ['Phòng An Sơn', 'Phường An Sơn'],
  ['Xã An Sơn', 'Phường An Sơn'],
  ['Đảng ủy Sở Nội vụ', 'Sở Nội vụ'],
  ['P. An Sơn', 'Phường An Sớn'],
])('%s is not %s', (name, unit) => {
  expect(finding(name, unit)).toEqual({ fitting: [], otherBodies: [] });
});
