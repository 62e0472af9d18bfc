import { describe, expect, it } from 'vitest';
import { subordinatesOf, twinOf } from '../../../src/units/rules/related-units';
import { upperBodiesFinder } from '../../../src/units/rules/upper-bodies';
import { unit } from '../../builders/unit';

const today = '2026-11-24';
const office = unit({ code: 'PN-002', name: 'Ủy ban nhân dân huyện' });
const twin = { name: 'Chi bộ Hoa Sen' };
const ended = { state: 'ended', endedFrom: '2026-07-01' } as const;

describe('the units below another', () => {
  it.each([
    ['by its code', [office, unit({ code: 'C', parent: 'PN-002' })], 'C'],
    [
      'by its name, however spelt',
      [office, unit({ code: 'C', parent: 'Uỷ ban  nhân dân huyện' })],
      'C',
    ],
    ['by no other name', [office, unit({ code: 'C', parent: 'Ủy ban nhân dân xã' })], ''],
    ['never itself', [{ ...office, parent: 'PN-002' }], ''],
    [
      'by a name that it bore',
      [
        { ...office, formerNames: 'Văn phòng huyện (đến 30/06/2025)' },
        unit({ code: 'C', parent: 'Văn phòng huyện' }),
      ],
      'C',
    ],
    [
      'by name or code of a unit that was merged into it',
      [
        office,
        unit({ code: 'OLD', name: 'Phòng cũ', successors: ['PN-002'], ...ended }),
        unit({ code: 'C', parent: 'OLD' }),
        unit({ code: 'D', parent: 'Phòng cũ' }),
      ],
      'C D',
    ],
    [
      'not by an ambiguous name',
      [
        { ...office, ...twin },
        unit({ code: 'B', block: 'Khối khác', ...twin }),
        unit({ code: 'C', parent: 'Chi bộ Hoa Sen' }),
        unit({ code: 'D', parent: 'PN-002' }),
      ],
      'D',
    ],
    [
      'only while they are active',
      [
        office,
        unit({ code: 'C', parent: 'PN-002', ...ended }),
        unit({ code: 'D', parent: 'PN-002', state: 'suspended' }),
        unit({ code: 'E', parent: 'PN-002', activeFrom: '2027-01-01' }),
      ],
      '',
    ],
    [
      'not if each is the other’s parent',
      [{ ...office, parent: 'C' }, unit({ code: 'C', parent: 'PN-002' })],
      '',
    ],
  ])('name it as their parent %s', (_, units, codes) => {
    const [named = office] = units;
    const below = subordinatesOf(named, units, today).map(({ code }) => code);
    expect(below.join(' ')).toEqual(codes);
    const above = upperBodiesFinder(units, today);
    for (const one of units.filter(({ state }) => state === 'active')) {
      const counts = above(one)[0]?.code === named.code && one.activeFrom === null;
      expect([one.code, counts]).toEqual([one.code, below.includes(one.code)]);
    }
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
  ])('of %j is %j', (name, found) => {
    expect(twinOf({ name }, named)).toEqual(found);
  });
});
