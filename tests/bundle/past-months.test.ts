import { describe, expect, it } from 'vitest';
import { OWNER } from '../../bench/bench-office';
import { growingWithPast, pastCosts } from '../../bench/past-jobs';
import { officesWithPast } from '../../bench/past-months';
import type { TodayView } from '../../src/health/today/today-view';
import type { PackedLetters } from '../../src/letters/rules/letters-view';
import { dist } from './built';

describe('an office in which dispatches have ended', () => {
  const officeAfter = officesWithPast(12, dist);

  it('does its work at the same cost after a year as after a month', () => {
    const [few, many] = [1, 12].map((months) => pastCosts(officeAfter(months, 3), months));
    if (!few || !many) throw new Error('Nothing was measured');
    expect(growingWithPast(few, many)).toEqual([]);
  });

  it('is read rightly after people have sorted it, so that open rows are everywhere', () => {
    const google = officeAfter(4, 3);
    const shown = () => {
      const { items } = google.call(OWNER, 'readToday').result as TodayView;
      const { sums, skippedCount, recent } = google.call(OWNER, 'readLetters')
        .result as PackedLetters;
      return { items, sums, skippedCount, recent: recent.rows };
    };
    const before = shown();
    google.file.sort('Theo dõi', 1, true, 3);
    google.file.sort('Hộp thư đi', 4, false, 2);
    expect(shown()).toEqual(before);
  });
});
