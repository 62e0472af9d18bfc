import { describe, expect, it } from 'vitest';
import type { HeadCounts } from '../../../src/records/audience';
import { dispatch } from '../../builders/dispatch';
import { figure } from '../../builders/figure';
import { obligation } from '../../builders/obligation';
import { summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

const byAudience = (fields: Parameters<typeof obligation>[0]) => {
  const obligations = [obligation({ unitCode: 'A', complete: 'completed', ...fields })];
  const { audiences } = summaryOf({ units: [unit({ code: 'A' })], obligations });
  return audiences
    .filter(({ eligible, attended }) => eligible + attended > 0)
    .map(({ audience, eligible, attended }) => [audience, eligible, attended]);
};

const round = (attended: HeadCounts) => ({
  form: 'meeting' as const,
  heldOn: '2024-11-18' as const,
  sessions: 1,
  attended,
});

describe('headcounts by audience', () => {
  it('are the sums over the rounds', () => {
    const parts = byAudience({
      eligible: 70,
      eligibleBy: { party: 40, students: 30 },
      attended: 65,
      rounds: [round({ party: 38, students: 20 }), round({ students: 7 })],
    });
    expect(parts).toEqual([
      ['party', 40, 38],
      ['students', 30, 27],
    ]);
  });

  it('have no audience if only a total, or a different total, was typed', () => {
    const parts = byAudience({
      eligible: 70,
      eligibleBy: { party: 40 },
      attended: 38,
      rounds: [round({ party: 38 })],
    });
    expect(parts).toEqual([
      ['party', 0, 38],
      [null, 70, 0],
    ]);
  });

  it('are none of an office’s own figure that has the name of people concerned', () => {
    const { audiences, values } = summaryOf({
      dispatch: dispatch({ task: 'report', requestedFigures: [figure('Số thuộc diện')] }),
      units: [unit({ code: 'A' })],
      obligations: [
        obligation({
          ...{ unitCode: 'A', complete: 'completed' },
          reportedValues: [{ label: 'Số thuộc diện', value: 9 }],
        }),
      ],
    });
    expect(values?.total).toEqual([{ sum: 9, units: 1 }]);
    expect(audiences.filter(({ eligible }) => eligible > 0)).toEqual([]);
  });
});
