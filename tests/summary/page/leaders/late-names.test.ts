import { describe, expect, it } from 'vitest';
import { firstOf } from '../../../../src/summary/page/leaders/late-names';
import { openSummaryPageState, SUMMARY_WORDS } from '../../../../src/summary/page/summary-desk';

describe('firstOf', () => {
  it('counts with those that it does not name the units that were left out of the list', () => {
    const summaryPage = openSummaryPageState({ language: 'vi', lastStep: 10 }, SUMMARY_WORDS.vi);
    const names = ['Đơn vị 1', 'Đơn vị 2', 'Đơn vị 3'];
    const rest = (leftOut: number) => firstOf(summaryPage, names, { most: 1, leftOut });
    expect([rest(0), rest(1200)]).toEqual([
      'Đơn vị 1; và 2 đơn vị khác',
      'Đơn vị 1; và 1.202 đơn vị khác',
    ]);
  });
});
