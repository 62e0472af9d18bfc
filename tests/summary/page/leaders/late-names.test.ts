import { describe, expect, it } from 'vitest';
import { namesAndRest } from '../../../../src/summary/page/leaders/late-names';
import { createSummaryPage, SUMMARY_WORDS } from '../../../../src/summary/page/summary-page';

describe('namesAndRest', () => {
  it('counts the units left out of the list among those it does not name', () => {
    const summaryPage = createSummaryPage({ language: 'vi', lastStep: 10 }, SUMMARY_WORDS.vi);
    const names = ['Đơn vị 1', 'Đơn vị 2', 'Đơn vị 3'];
    const rest = (leftOut: number) => namesAndRest(summaryPage, names, { most: 1, leftOut });
    expect([rest(0), rest(1200)]).toEqual([
      'Đơn vị 1; và 2 đơn vị khác',
      'Đơn vị 1; và 1.202 đơn vị khác',
    ]);
  });
});
