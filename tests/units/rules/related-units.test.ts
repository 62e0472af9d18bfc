import { describe, expect, it } from 'vitest';
import { subordinatesOf, twinOf } from '../../../src/units/rules/related-units';
import { unit } from '../../builders/unit';

describe('the units below another', () => {
  const office = unit({ code: 'PN-002', name: 'Ủy ban nhân dân huyện' });
  const units = [
    office,
    unit({ code: 'PN-010', parent: 'Uỷ ban  nhân dân huyện' }),
    unit({ code: 'PN-011', parent: 'PN-002' }),
    unit({ code: 'PN-012', parent: 'Ủy ban nhân dân xã' }),
    unit({ code: 'PN-013' }),
  ];

  it('name it as their parent, by name however spelt or by code', () => {
    expect(subordinatesOf(office, units).map(({ code }) => code)).toEqual(['PN-010', 'PN-011']);
  });

  it('never hold the unit itself', () => {
    const loop = unit({ code: 'PN-020', name: 'A', parent: 'A' });
    expect(subordinatesOf(loop, [loop])).toEqual([]);
  });
});

describe('a body and its Party cell', () => {
  const named = ['Trường Mẫu', 'Chi bộ Trường Mẫu', 'Đảng bộ xã Mẫu', 'Chi bộ thôn Một'].map(
    (name) => unit({ name }),
  );

  it.each([
    ['Trường Mẫu', 'Chi bộ Trường Mẫu'],
    ['chi bộ trường mẫu', 'Trường Mẫu'],
    ['xã Mẫu', 'Đảng bộ xã Mẫu'],
    ['Chi bộ thôn Một', ''],
    ['Trường khác', ''],
  ])('of %j is %j', (name, twin) => {
    expect(twinOf({ name }, named)).toEqual(twin);
  });
});
