import { describe, expect, it } from 'vitest';
import { figureTotal, headsUnder } from '../../src/records/figure-total';
import type { ReportedValue } from '../../src/records/reported-value';

const values: readonly ReportedValue[] = [
  { label: 'Số tin, bài', value: 12 },
  { label: 'SỐ  LƯỢT  NGƯỜI', value: 40, audience: 'party', round: 0 },
  { label: 'SỐ  LƯỢT  NGƯỜI', value: 25, audience: 'party', round: 1 },
];

describe('values under a label that a person has since spelled in another way', () => {
  const label = 'Số lượt người';

  it('are added over the rounds', () => {
    expect(figureTotal({ label, inRounds: 'sum' }, values)).toBe(65);
  });

  it('are added by audience', () => {
    expect(headsUnder(label, values)).toEqual({ party: 65 });
  });
});

it('a figure that a unit did not report has no total', () => {
  expect(figureTotal({ label: 'Số lượt', inRounds: 'sum' }, values)).toBeNull();
  expect(figureTotal({ label: 'Số lượt', inRounds: 'sum' }, [])).toBeNull();
});
