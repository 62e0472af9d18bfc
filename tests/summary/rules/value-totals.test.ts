import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedValues } from '../../../src/records/reported-value';
import { sumText } from '../../../src/summary/rules/figure-lines';
import { sumIn, summedValues, valueTotals } from '../../../src/summary/rules/value-totals';
import { dispatch } from '../../builders/dispatch';
import { FIGURES_OF_EVERY_KIND, MONTHLY_FIGURES, MONTHLY_REPORT } from '../../builders/figure';
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
            hasReported: true,
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
    expect(summaryOf({ dispatch: dispatch({ task: 'report' }) }).values).toBeNull();
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

describe('the totals of figures of every kind', () => {
  const forms = ['Trực tiếp', 'Trực tuyến'];
  const channels = ['Truyền thanh', 'Truyền thanh lưu động', 'Pa nô'];
  const anyReport = fc.record({
    block: fc.constantFrom(...BLOCKS),
    part: fc.option(fc.nat(500)),
    whole: fc.option(fc.constantFrom<number[]>(0, 10, 12.5, 500)),
    form: fc.option(fc.constantFrom(...forms)),
    channels: fc.subarray(channels),
    day: fc.option(fc.constantFrom('2024-11-02', '2024-11-20', '2024-10-31')),
  });
  type Report = typeof anyReport extends fc.Arbitrary<infer One> ? One : never;
  const valuesOf = (one: Report) =>
    [
      { label: 'Số hộ tham gia', value: one.part },
      { label: 'Tổng số hộ', value: one.whole },
      { label: 'Hình thức', value: one.form },
      { label: 'Kênh tuyên truyền', value: one.channels.join('; ') || null },
      { label: 'Ngày tổ chức', value: one.day },
      { label: 'Kiến nghị', value: 'Xin thêm kinh phí' },
    ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));

  /** Totals from the rate on, counted from what was drawn. */
  const recount = (own: readonly Report[]) => {
    const both = own.filter(({ part, whole }) => part !== null && whole !== null);
    const added = (name: 'part' | 'whole') => both.reduce((sum, one) => sum + (one[name] ?? 0), 0);
    const days = own.flatMap((one) => one.day ?? []).sort();
    const chosenBy = (option: string) =>
      own.filter((one) => one.form === option || one.channels.includes(option)).length;
    const counted = (options: readonly string[]) =>
      options.map((option) => ({ option, units: chosenBy(option) }));
    return [
      { sum: null, units: both.length, rate: { part: added('part'), whole: added('whole') } },
      { sum: null, units: own.filter(({ form }) => form !== null).length, options: counted(forms) },
      {
        ...{ sum: null, units: own.filter((one) => one.channels.length > 0).length },
        options: counted(channels),
      },
      {
        ...{ sum: null, units: days.length },
        ...(days.length > 0 && { days: { first: days[0], last: days.at(-1) } }),
      },
      { sum: null, units: own.length },
    ];
  };

  it('equal an independent recount, by block and in all', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 30 }), (reports) => {
        const totals = valueTotals(
          FIGURES_OF_EVERY_KIND,
          reports.map((one) => ({ block: one.block, values: valuesOf(one), hasReported: true })),
          BLOCKS,
        );
        expect(totals?.total.slice(3)).toEqual(recount(reports));
        for (const { name, sums } of totals?.blocks ?? [])
          expect(sums.slice(3)).toEqual(recount(reports.filter(({ block }) => block === name)));
      }),
    );
  });

  it('are shown as words: a rate of nothing as a dash, options that nobody chose left out', () => {
    const shown = (language: 'vi' | 'en', ...reports: Report[]) =>
      valueTotals(
        FIGURES_OF_EVERY_KIND,
        reports.map((one) => ({ block: '', values: valuesOf(one), hasReported: true })),
        [],
      )?.total.map((one) => sumText(one, language));
    const one: Report = {
      ...{ block: '', part: 4, whole: 5, form: 'Trực tiếp', channels: ['Pa nô'] },
      day: '2024-11-20',
    };
    expect(shown('vi', one)).toEqual([
      ...['4', '5', '', '80,0%', 'Trực tiếp 1', 'Pa nô 1', '20/11/2024', ''],
    ]);
    const other: Report = {
      ...one,
      whole: 0,
      part: 0,
      channels: channels.slice(1),
      day: '2024-10-31',
    };
    expect(shown('en', one, other)).toEqual([
      ...['4', '5', '', '80.0%', 'Trực tiếp 2', 'Truyền thanh lưu động 1, Pa nô 2'],
      ...['31/10/2024 – 20/11/2024', ''],
    ]);
    expect(shown('vi', other)?.[3]).toBe('–');
    expect(shown('vi')).toEqual(FIGURES_OF_EVERY_KIND.map(() => ''));
  });

  it('are kept by a closing as numbers, and read back with how many units had reported', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 1, maxLength: 10 }), (reports) => {
        const complete = reports.map((one) => ({
          ...one,
          ...{ part: one.part ?? 1, whole: one.whole ?? 2, form: one.form ?? 'Trực tuyến' },
          channels: one.channels.length === 0 ? ['Pa nô'] : one.channels,
        }));
        const totals = valueTotals(
          FIGURES_OF_EVERY_KIND,
          complete.map((one) => ({ block: '', values: valuesOf(one), hasReported: true })),
          [],
        );
        const kept = summedValues(FIGURES_OF_EVERY_KIND, totals?.total ?? []);
        const read = FIGURES_OF_EVERY_KIND.map((one) => sumIn(one, kept, reports.length));
        // Days and texts are read from the rows of the units
        expect(read.slice(0, 6)).toEqual(
          totals?.total.slice(0, 6).map((one) => (one.units === 0 ? { sum: null, units: 0 } : one)),
        );
        expect(read.slice(6).map(({ units }) => units)).toEqual([0, 0]);
        expect(kept.map(({ label }) => label)).toEqual([
          ...['Số hộ tham gia', 'Tổng số hộ'],
          ...['Tỷ lệ hộ tham gia – Số hộ tham gia', 'Tỷ lệ hộ tham gia – Tổng số hộ'],
          ...[...forms.map((form) => `Hình thức – ${form}`)],
          ...channels.map((channel) => `Kênh tuyên truyền – ${channel}`),
        ]);
      }),
    );
  });
});
