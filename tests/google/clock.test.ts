import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sheetClock } from '../../src/google/clock';
import { summaryDueMark } from '../../src/workbook/writing/summary-due';

const zone = { zone: () => 'Etc/UTC', localTime: (at: Date) => at.getTime() };

/** The mark that a run makes `age` milliseconds after it has begun. */
function markOf(begun: string, age: number): string {
  vi.setSystemTime(begun);
  const clock = sheetClock(zone);
  vi.advanceTimersByTime(age);
  return summaryDueMark({ clock });
}

describe('the mark of a change', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('differs between runs of the same minute that are equally old', () => {
    expect(markOf('2024-10-30T08:01:10.000Z', 1_500)).not.toBe(
      markOf('2024-10-30T08:01:20.000Z', 1_500),
    );
  });

  it('differs between runs that are equally far into different minutes', () => {
    expect(markOf('2024-10-30T08:01:10.000Z', 1_500)).not.toBe(
      markOf('2024-10-30T08:02:10.000Z', 1_500),
    );
  });
});
