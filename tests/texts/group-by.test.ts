import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/texts/group-by';

describe('groupBy', () => {
  it('groups items by key, keeping the order of groups and items', () => {
    const words = ['đơn', 'thư', 'đốc', 'tên', 'xã'];
    expect([...groupBy(words, (word) => word.charAt(0))]).toEqual([
      ['đ', ['đơn', 'đốc']],
      ['t', ['thư', 'tên']],
      ['x', ['xã']],
    ]);
  });

  it('returns no groups for an empty list', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
