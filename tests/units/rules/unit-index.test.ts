import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { matchKey } from '../../../src/texts/match-key';
import { unitFinder, unitIndex, unitsNamed } from '../../../src/units/rules/unit-index';
import { unit } from '../../builders/unit';

const from = '2025-07-01';
const ended = { state: 'ended', endedFrom: from } as const;

/** Units of the district of Phù Ninh before 1/7/2025, and their successors after it. */
const units = [
  unit({ code: 'PN-001', name: 'Thị trấn Phong Châu', ...ended, successors: ['DV-0001'] }),
  unit({ code: 'PN-002', name: 'Xã Phù Ninh', ...ended, successors: ['DV-0001'] }),
  unit({ code: 'PN-003', name: 'Phòng Nội vụ', ...ended }),
  unit({ code: 'PN-004', name: 'Trường Hòa Bình', formerNames: 'Trường Phú Mỹ (đến 31/12/2020)' }),
  unit({ code: 'PN-005', name: 'Trường Phú Mỹ', activeFrom: '2022-01-01' }),
  unit({ code: 'PN-006', name: 'Trạm Y tế', block: 'Y tế' }),
  unit({ code: 'PN-007', name: 'Trạm Y tế', block: 'Trường học' }),
  unit({ code: 'DV-0001', name: 'Xã Phù Ninh', activeFrom: from }),
] as const;

const codesFor = (name: string, day: Day) =>
  unitsNamed(name, unitIndex(units, day)).map(({ code }) => code);

describe('a name on a day', () => {
  it.each([
    ['leads to the unit that had it before the merger', 'Xã Phù Ninh', '2025-06-30', ['PN-002']],
    ['leads to the new unit that took it', 'Xã Phù Ninh', from, ['DV-0001']],
    ['of a merged unit leads to its successor', 'Thị trấn Phong Châu', from, ['DV-0001']],
    ['of a dissolved unit leads to that unit', 'Phòng Nội vụ', from, ['PN-003']],
    ['that was given up leads to the renamed unit', 'Trường Phú Mỹ', '2021-06-01', ['PN-004']],
    ['that another unit took leads to that one', 'Trường Phú Mỹ', '2025-08-01', ['PN-005']],
    ['is found wherever the tone mark is placed', 'TRƯỜNG HOÀ BÌNH', from, ['PN-004']],
    ['of several units leads to all of them', 'Trạm Y tế', from, ['PN-006', 'PN-007']],
    ['is unknown before any unit has it', 'Trường Hòa Bình', '2020-12-31', []],
    ['that no unit had leads nowhere', 'Xã Trạm Thản', from, []],
  ] as const)('%s', (_, name, day, codes) => {
    expect(codesFor(name, day)).toEqual(codes);
  });
});

describe('the unit that a person means', () => {
  it.each([
    ['by code, even an ended one', 'PN-001', 'PN-001'],
    ['by code, however it is written', 'pn-006', 'PN-006'],
    ['by a name of today', ' xã phù ninh ', 'DV-0001'],
    ['by a former name', 'Thị trấn Phong Châu', 'DV-0001'],
    ['is none if several have the name', 'Trạm Y tế', null],
    ['is none if the text is empty', ' ', null],
    ['is none if no unit has the name', 'Xã Trạm Thản', null],
  ])('%s', (_, text, code) => {
    expect(unitFinder(units, '2025-08-01')(text)?.code ?? null).toEqual(code);
  });
});

it('the key decides which spellings are the same', () => {
  const school = unit({ name: 'Trường Tiểu học Mẫu' });
  const named = (keyOf?: typeof matchKey) =>
    unitIndex([school], '2025-08-01', keyOf).byName('Trường TH Mẫu');
  expect([named(), named(matchKey)]).toEqual([[], [school]]);
});
