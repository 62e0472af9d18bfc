import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedValues } from '../../../src/records/reported-value';
import { summedValues, valueTotals } from '../../../src/summary/rules/value-totals';
import { dispatch } from '../../builders/dispatch';
import { MONTHLY_FIGURES, MONTHLY_REPORT } from '../../builders/figure';
import { obligation } from '../../builders/obligation';
import { closedPeriod, summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

const BLOCKS = ['Trường học', 'Chính quyền', ''];

/** Values in cents, so that an independent sum is exact. */
const anyUnit = fc.record({
  block: fc.constantFrom(...BLOCKS),
  cents: fc.array(fc.option(fc.integer({ min: 0, max: 10_000_000 })), {
    minLength: MONTHLY_FIGURES.length,
    maxLength: MONTHLY_FIGURES.length,
  }),
});

describe('the sums of requested figures', () => {
  it('equal an independent recount, by block and in all, to the last decimal', () => {
    fc.assert(
      fc.property(fc.array(anyUnit, { maxLength: 30 }), (units) => {
        const totals = valueTotals(
          MONTHLY_FIGURES,
          units.map(({ block, cents }) => ({
            block,
            values: MONTHLY_FIGURES.flatMap(({ label }, at) => {
              const value = cents[at] ?? null;
              return value === null ? [] : [{ label, value: value / 100 }];
            }),
          })),
          BLOCKS,
        );
        const recount = (at: number, own: typeof units) => {
          const known = own.flatMap(({ cents }) => cents[at] ?? []);
          const sum = Math.round(known.reduce((all, one) => all + one, 0)) / 100;
          return { sum: MONTHLY_FIGURES[at]?.isSummed ? sum : null, units: known.length };
        };
        const all = MONTHLY_FIGURES.map((_, at) => recount(at, units));
        expect(totals?.total).toEqual(all);
        for (const { name, sums } of totals?.blocks ?? [])
          expect(sums).toEqual(
            MONTHLY_FIGURES.map((_, at) =>
              recount(
                at,
                units.filter(({ block }) => block === name),
              ),
            ),
          );
      }),
    );
  });

  it('change by the exact difference', () => {
    const cents = fc.integer({ min: -100_000_000, max: 100_000_000 });
    fc.assert(
      fc.property(cents, cents, (before, after) => {
        const [earlier, later] = [before, after].map((value) => [
          { label: 'A', value: value / 100 },
        ]);
        const [change] = changedValues(earlier ?? [], later ?? []);
        expect(change?.value).toBe((after - before) / 100 + 0);
      }),
    );
  });

  it('are none if a dispatch asks no figures', () => {
    expect(valueTotals([], [], BLOCKS)).toBeNull();
    expect(summaryOf().values).toBeNull();
  });
});

describe('a summary', () => {
  const [news = ''] = MONTHLY_FIGURES.map(({ label }) => label);
  const reported = (unitCode: string, value: number, fields = {}) =>
    obligation({
      unitCode,
      complete: 'completed',
      completedOn: '2024-11-20',
      reportedValues: [{ label: news, value }],
      ...fields,
    });
  const units = ['PN-001', 'PN-002', 'PN-003', 'PN-004'].map((code) => unit({ code }));

  it('leaves out exempt units, and answers that a new version made outdated', () => {
    const { values } = summaryOf({
      dispatch: dispatch(MONTHLY_REPORT),
      units,
      obligations: [
        reported('PN-001', 5),
        reported('PN-002', 70, { exemptBecause: 'Mới thành lập' }),
        reported('PN-003', 900, { complete: 'notStarted', completedOn: null }),
        reported('PN-004', 8, { complete: 'inProgress', completedOn: null }),
      ],
    });
    expect(values?.total[0]).toEqual({ sum: 13, units: 2 });
  });

  it('compares with the sums of the last closed period, by label', () => {
    const closings = [
      closedPeriod({}, { reportedValues: [{ label: news.toUpperCase(), value: 3 }] }),
    ];
    const { since } = summaryOf({
      dispatch: dispatch({ ...MONTHLY_REPORT, closings }),
      units: units.slice(0, 1),
      obligations: [reported('PN-001', 5)],
      today: '2024-12-20',
    });
    expect(since?.valueChanges).toEqual([{ label: news, value: 2 }]);
  });

  it('keeps no sum of a figure that no unit reported, or that is not added', () => {
    const sums = [
      { sum: 4, units: 1 },
      { sum: 0, units: 0 },
      { sum: 0, units: 1 },
      { sum: null, units: 1 },
    ];
    expect(summedValues(MONTHLY_FIGURES, sums).map(({ label }) => label)).toEqual([
      news,
      'Kinh phí',
    ]);
  });
});
