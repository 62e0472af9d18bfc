import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { deadlineStatusOn } from '../../../src/calendar/deadline';
import { dueTier } from '../../../src/letters/rules/due-records';
import { dispatch } from '../../builders/dispatch';
import { deadlineRules, tierRules } from '../../builders/rules';

const tierOn = (today: Day, rules = tierRules()) =>
  dueTier(deadlineStatusOn(deadlineRules(), today)(dispatch(), '2024-11-08'), rules);

describe('the due tier of the deadline Friday 8/11/2024', () => {
  it.each([
    ['four working days before', '2024-11-04', null],
    ['three working days before', '2024-11-05', -3],
    ['two working days before', '2024-11-06', -3],
    ['one working day before', '2024-11-07', -1],
    ['on the day', '2024-11-08', -1],
    ['on the Saturday after', '2024-11-09', -1],
    ['one working day after', '2024-11-11', 1],
    ['two working days after', '2024-11-12', 1],
    ['three working days after', '2024-11-13', 3],
    ['five working days after', '2024-11-15', 5],
    ['ten working days after', '2024-11-22', 10],
    ['a year after', '2025-11-10', 10],
  ] as const)('%s (%s) is %s', (_, today, tier) => {
    expect(tierOn(today)).toEqual(tier);
  });

  it.each([
    ['nothing before', { before: [] }, '2024-11-08', null],
    ['nothing after', { after: [] }, '2024-11-22', -1],
    ['nothing at all', { before: [], after: [] }, '2024-11-22', null],
    ['tiers in any order', { before: [1, 3], after: [10, 1] }, '2024-11-12', 1],
  ] as const)('with %s is %s', (_, fields, today, tier) => {
    expect(tierOn(today, tierRules(fields))).toEqual(tier);
  });
});
