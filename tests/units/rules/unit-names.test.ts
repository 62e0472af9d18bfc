import { describe, expect, it } from 'vitest';
import { nameOn, namesOf, withFormerName } from '../../../src/units/rules/unit-names';
import { unit } from '../../builders/unit';

const school = unit({
  name: 'Trường Tiểu học Phù Ninh',
  formerNames:
    'Trường PTCS Phù Ninh (đến 31/08/1995); Trường Phổ thông (until 30/6/2004); Lớp học cũ',
  activeFrom: '1990-09-05',
});

describe('the names of a unit', () => {
  it('are in order with first and last day, whatever word is before the day', () => {
    expect(namesOf(school)).toEqual([
      { name: 'Lớp học cũ', from: '1990-09-05', to: null },
      { name: 'Trường PTCS Phù Ninh', from: '1990-09-05', to: '1995-08-31' },
      { name: 'Trường Phổ thông', from: '1995-09-01', to: '2004-06-30' },
      { name: 'Trường Tiểu học Phù Ninh', from: '2004-07-01', to: null },
    ]);
  });

  it('end with the unit', () => {
    const ended = unit({ name: 'Xã Phú Nham', state: 'ended', endedFrom: '2025-07-01' });
    expect(namesOf(ended)).toEqual([{ name: 'Xã Phú Nham', from: null, to: '2025-06-30' }]);
  });

  it.each([
    ['before it began', '1990-09-04', null],
    ['on the last day of a name', '1995-08-31', 'Trường PTCS Phù Ninh'],
    ['on the day after', '1995-09-01', 'Trường Phổ thông'],
    ['today', '2025-08-01', 'Trường Tiểu học Phù Ninh'],
  ] as const)('%s', (_, day, name) => {
    expect(nameOn(school, day)).toEqual(name);
  });

  it.each([
    ['the last day', '2025-06-30', 'Xã Phú Nham'],
    ['the day from which it has ended', '2025-07-01', null],
  ] as const)('of an ended unit on %s', (_, day, name) => {
    const ended = unit({ name: 'Xã Phú Nham', state: 'ended', endedFrom: '2025-07-01' });
    expect(nameOn(ended, day)).toEqual(name);
  });

  it.each([
    ['Trường A (cơ sở 2)', { name: 'Trường A (cơ sở 2)', from: null, to: null }],
    ['Trường A (đến 31/02/2020)', { name: 'Trường A (đến 31/02/2020)', from: null, to: null }],
  ])('written by hand without a day stay whole: %s', (formerNames, name) => {
    expect(namesOf(unit({ formerNames }))[0]).toEqual(name);
  });

  it('include one that was added, even with a semicolon in it', () => {
    const renamed = unit({ name: 'Trạm y tế; cơ sở 1', formerNames: 'Trạm xá' });
    const formerNames = withFormerName(renamed, '2025-06-30', (day) => `đến ${day}`);
    expect(formerNames).toEqual('Trạm xá; Trạm y tế, cơ sở 1 (đến 30/06/2025)');
    expect(namesOf({ ...renamed, name: 'Trung tâm', formerNames }).map(({ to }) => to)).toEqual([
      null,
      '2025-06-30',
      null,
    ]);
  });
});
