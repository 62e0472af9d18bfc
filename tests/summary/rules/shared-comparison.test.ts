import { describe, expect, it } from 'vitest';
import { sharedComparison } from '../../../src/summary/rules/shared-comparison';

const first = { text: 'first period', isFirst: true };
const since = (text: string) => ({ text, isFirst: false });

describe('sharedComparison', () => {
  it('is the period with which all that have an earlier one are compared', () => {
    expect(sharedComparison([since('week 1'), first, since('week 1')])).toBe('week 1');
    expect(sharedComparison([since('week 1'), since('week 2')])).toBe('');
  });

  it('says that it is the first period if it is that for all', () => {
    expect(sharedComparison([first, first])).toBe('first period');
    expect(sharedComparison([first, { text: 'another first', isFirst: true }])).toBe('');
  });
});
