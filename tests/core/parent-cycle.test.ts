import { describe, expect, it } from 'vitest';
import { unitsInCycle } from '../../src/core/parent-cycle';
import { unit } from '../builders/unit';

const codesInCycle = (...parents: [string, string][]) =>
  [...unitsInCycle(parents.map(([code, parent]) => unit({ code, parent })))].map(
    ({ code }) => code,
  );

describe('units stand below themselves', () => {
  it.each([
    ['when one names itself', [['A', 'A']], ['A']],
    [
      'when two name each other',
      [
        ['A', 'B'],
        ['B', 'A'],
      ],
      ['A', 'B'],
    ],
    [
      'over three, by name and by code',
      [
        ['A', 'Đơn vị B'],
        ['B', 'C'],
        ['C', 'A'],
        ['D', 'A'],
      ],
      ['A', 'B', 'C'],
    ],
  ] as [string, [string, string][], string[]][])('%s', (_, parents, codes) => {
    expect(codesInCycle(...parents)).toEqual(codes);
  });
});

it('a chain of any depth is no cycle, and a parent nobody knows ends it', () => {
  const chain = Array.from({ length: 5000 }, (_, at): [string, string] => [`U${at}`, `U${at + 1}`]);
  expect(codesInCycle(...chain)).toEqual([]);
});
