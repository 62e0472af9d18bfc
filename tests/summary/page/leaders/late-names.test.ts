import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../../src/summary/page/leaders/late-names';
import { SUMMARY_WORDS, summaryDesk } from '../../../../src/summary/page/summary-desk';
import { obligation } from '../../../builders/obligation';
import { summaryOf } from '../../../builders/summary';
import { unit } from '../../../builders/unit';

describe('namesOf', () => {
  it('counts with those that it does not name the units that were left out of the list', () => {
    const units = Array.from({ length: 5 }, (_, at) =>
      unit({ code: `A-${at}`, name: `Đơn vị ${at}` }),
    );
    const obligations = units.map(({ code }) => obligation({ unit: code }));
    const { overdue } = summaryOf({ units, obligations, today: '2024-12-20' });
    const desk = summaryDesk({ language: 'vi', lastStep: 10 }, SUMMARY_WORDS.vi);
    const rest = (leftOut: number) =>
      namesOf(desk, overdue, { where: 'late', leftOut }).split('; ').pop();
    expect([rest(0), rest(1200)]).toEqual(['và 2 đơn vị khác', 'và 1.202 đơn vị khác']);
  });
});
