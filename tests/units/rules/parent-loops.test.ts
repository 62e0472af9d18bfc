import { describe, expect, it } from 'vitest';
import { parentLoops } from '../../../src/units/rules/parent-loops';
import { unit } from '../../builders/unit';

const today = '2025-08-01';
const child = (code: string, parent: string, fields = {}) =>
  unit({ code, name: `Đơn vị ${code}`, parent, ...fields });

const loopsOf = (...units: ReturnType<typeof child>[]) =>
  parentLoops(units, today).map((loop) => loop.map(({ code }) => code));

describe('loops of parent bodies', () => {
  it('are not found in a hierarchy of any depth', () => {
    expect(
      loopsOf(child('A', ''), child('B', 'A'), child('C', 'Đơn vị B'), child('D', 'C')),
    ).toEqual([]);
    const chain = Array.from({ length: 5_000 }, (_, at) => child(`U${at}`, `U${at + 1}`));
    expect(loopsOf(...chain)).toEqual([]);
  });

  it.each([
    ['a unit that is its own parent', [child('A', 'A')], [['A']]],
    ['two by code and by name', [child('A', 'Đơn vị B'), child('B', 'A')], [['A', 'B']]],
    [
      'one further up, without those below it',
      [child('D', 'C'), child('A', 'C'), child('B', 'A'), child('C', 'B')],
      [['C', 'B', 'A']],
    ],
    [
      'one that a merger closed',
      [
        child('A', 'B'),
        child('B', '', { state: 'ended', endedFrom: '2025-07-01', successors: ['A'] }),
      ],
      [['A']],
    ],
  ])('are found: %s', (_, units, loops) => {
    expect(loopsOf(...units)).toEqual(loops);
  });

  it('do not go through ended units, unknown parents or ambiguous names', () => {
    const ended = child('A', 'B', { state: 'ended', endedFrom: '2025-07-01' });
    expect(loopsOf(ended, child('B', 'A'))).toEqual([]);
    expect(loopsOf(child('A', 'Tỉnh ủy'))).toEqual([]);
    const twin = { name: 'Trạm Y tế' };
    expect(loopsOf(child('A', 'Trạm Y tế', twin), child('B', 'Trạm Y tế', twin))).toEqual([]);
  });
});
