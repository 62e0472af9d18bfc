import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { codeFinder, successorOf, successorsOf } from '../../../src/units/rules/successors';
import { unit } from '../../builders/unit';

const ended = (code: string, endedFrom: Day, successors: string[]) =>
  unit({ code, state: 'ended', endedFrom, successors });

const units = [
  ended('A', '2010-01-01', ['B']),
  ended('B', '2025-07-01', ['C', 'D']),
  unit({ code: 'C', state: 'suspended', activeFrom: '2025-07-01' }),
  unit({ code: 'D', activeFrom: '2025-07-01' }),
  ended('DISSOLVED', '2025-07-01', []),
  ended('LOST', '2025-07-01', ['NOBODY']),
  ended('X', '2025-07-01', ['Y']),
  ended('Y', '2025-07-01', ['X']),
];
const find = codeFinder(units);

describe('the successors of a unit', () => {
  it.each([
    ['itself while it is active', 'A', '2009-12-31', ['A']],
    ['the next one once it has ended', 'A', '2010-01-01', ['B']],
    ['their successors in turn, all of them', 'A', '2025-07-01', ['C', 'D']],
    ['none of a dissolved one', 'DISSOLVED', '2025-07-01', []],
    ['none where the code is unknown', 'LOST', '2025-07-01', []],
    ['none in a circle', 'X', '2025-07-01', []],
  ] as const)('are %s', (_, code, day, expected) => {
    const from = find(code);
    expect(from && successorsOf(from, find, day).map((one) => one.code)).toEqual(expected);
  });
});

describe('the unit to which a link leads', () => {
  it.each([
    ['a unit that has not ended', 'D', 'D'],
    ['a suspended unit', 'C', 'C'],
    ['the first successor in the chain that has not ended', 'A', 'C'],
    ['nowhere for a dissolved unit', 'DISSOLVED', null],
    ['nowhere for an unknown successor', 'LOST', null],
    ['nowhere in a circle', 'X', null],
    ['nowhere for an unknown code', 'NOBODY', null],
  ])('is %s', (_, code, expected) => {
    expect(successorOf(code, find)?.code ?? null).toEqual(expected);
  });
});
