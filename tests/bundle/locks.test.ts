import { describe, expect, it } from 'vitest';
import { JOBS } from '../../bench/jobs';
import {
  asMeasuredAt,
  LOCK_SIZES,
  longestAt,
  nameOf,
  RECORDED_LOCKS,
  worseThanRecorded,
  wrongLimits,
} from '../../bench/lock-limits';
import { actsOf, locksAt } from '../../bench/locks';
import { shows } from '../promises/shows';

const LIMITED = LOCK_SIZES.filter(({ most }) => most !== undefined);
const MEASURED = LOCK_SIZES.filter((size) => LIMITED.some(({ like }) => like === nameOf(size)));

const locks = await locksAt(MEASURED);

describe('the longest lock', () => {
  it.each(LOCK_SIZES.map((size) => [nameOf(size), size] as const))(
    'is recorded for every act and job at %s units and dispatches',
    (name, { units, only }) => {
      const all = [...actsOf(units), ...JOBS].map((one) => one.name);
      const recorded = Object.keys(RECORDED_LOCKS).filter(
        (one) => RECORDED_LOCKS[one]?.[name] !== undefined,
      );
      expect(recorded).toEqual(only ? all.filter((one) => only.includes(one)) : all);
      expect(only?.filter((one) => !recorded.includes(one)) ?? []).toEqual([]);
    },
  );

  it('is no longer than recorded', () => {
    expect(worseThanRecorded(locks)).toEqual([]);
  });

  it.each(LIMITED.map((size) => [nameOf(size), size.most, size] as const))(
    'at %s units and dispatches is at most %i ms, except for acts that are listed as longer',
    (name, most, size) => {
      const { ms } = longestAt(RECORDED_LOCKS, size, size.longer);
      const longer = size.longer?.length ?? 0;
      const of = size.only ? `${size.only.length} acts on few units` : 'every act';
      shows(
        9,
        `the lock, ${of} at ${name}: at most ${ms} ms of ${most}${longer > 0 ? `, ${longer} hold it longer` : ''}`,
      );
      expect(wrongLimits(asMeasuredAt(locks, size), size)).toEqual([]);
    },
  );
});
