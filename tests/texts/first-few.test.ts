import { describe, expect, it } from 'vitest';
import { firstFew } from '../../src/texts/first-few';

describe('firstFew', () => {
  it.each([
    [['A', 'B', 'C'], ['A', 'B', 'C'], []],
    [['A', 'B', 'C', 'D'], ['A', 'B', 'C', 'D'], []],
    [
      ['A', 'B', 'C', 'D', 'E'],
      ['A', 'B', 'C'],
      ['D', 'E'],
    ],
  ])('of %j, at most three or all four', (all, named, rest) => {
    expect(firstFew(all, 3)).toEqual({ named, rest });
  });
});
