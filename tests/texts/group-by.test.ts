import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/texts/group-by';

describe('groupBy', () => {
  it('gathers things by key, groups and things in the order in which they came', () => {
    const words = ['đơn', 'thư', 'đốc', 'tên', 'xã'];
    expect([...groupBy(words, (word) => word.charAt(0))]).toEqual([
      ['đ', ['đơn', 'đốc']],
      ['t', ['thư', 'tên']],
      ['x', ['xã']],
    ]);
  });

  it('makes no group of nothing', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
