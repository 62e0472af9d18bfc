import { describe, expect, it } from 'vitest';
import { PROVINCE_DISPATCHES, PROVINCE_UNITS, provinceView } from '../../builders/province';
import { recountProvince } from '../../builders/recount-province';

const counted = recountProvince();

const lateOf = (number: string, unitCode?: string) =>
  counted.filter(
    (one) =>
      one.number === number &&
      one.daysLate !== null &&
      (unitCode === undefined || one.unitCode === unitCode),
  );
const unitsLate = (number: string) => new Set(lateOf(number).map(({ unitCode }) => unitCode));
const longest = (number: string) =>
  Math.max(0, ...lateOf(number).map(({ daysLate }) => daysLate ?? 0));
const numbers = PROVINCE_DISPATCHES.map(([number]) => number);

describe('every number of the page of six dispatches equals a recount of the rows', () => {
  const view = provinceView();

  it.each(numbers)('of %s: done, asked, and each overdue unit with its days', (number) => {
    const summary = view.summaries.find((one) => one.dispatch.number === number);
    const { totals, overdue = [], leftOut } = summary ?? {};
    const done = counted.filter((one) => one.number === number && one.isDone).length;
    const { acknowledgeOnTime = 0, acknowledgeLate = 0 } = totals ?? {};
    const { completeOnTime = 0, completeLate = 0 } = totals ?? {};
    expect(acknowledgeOnTime + acknowledgeLate + completeOnTime + completeLate).toBe(done);
    expect(totals?.units).toBe(
      new Set(counted.filter((one) => one.number === number).map(({ unitCode }) => unitCode)).size,
    );
    expect(totals?.overdue).toBe(unitsLate(number).size);
    expect(overdue.length + (leftOut?.overdue ?? 0)).toBe(unitsLate(number).size);
    for (const { code, overdue: stages } of overdue)
      expect(stages.map(({ daysLate }) => daysLate)).toEqual(
        lateOf(number, code).map(({ daysLate }) => daysLate),
      );
  });

  it('in the order of the dispatches, the worst first', () => {
    const sorted = [...numbers].sort(
      (a, b) => unitsLate(b).size - unitsLate(a).size || longest(b) - longest(a),
    );
    expect(view.summaries.map(({ dispatch }) => dispatch.number)).toEqual(sorted);
    expect(unitsLate(sorted[0] ?? '').size).toBeGreaterThan(unitsLate(sorted[4] ?? '').size);
  });

  it('in the list of units that are overdue in several', () => {
    const expected = PROVINCE_UNITS.flatMap(({ code }) => {
      const received = numbers.filter((number) =>
        counted.some((one) => one.number === number && one.unitCode === code),
      );
      const late = received.filter((number) => unitsLate(number).has(code));
      return late.length < 2 ? [] : [[code, late.length, received.length] as const];
    }).sort(([, a], [, b]) => b - a);
    expect(expected.length).toBeGreaterThan(5);
    expect(
      view.lateUnits.map(({ unitCode, overdue, dispatches }) => [unitCode, overdue, dispatches]),
    ).toEqual(expected);
    for (const { unitCode, late } of view.lateUnits)
      for (const { dispatchId, stages } of late) {
        const number = numbers[Number(dispatchId.slice(-1)) - 1] ?? '';
        expect(stages.map(({ daysLate }) => daysLate)).toEqual(
          lateOf(number, unitCode).map(({ daysLate }) => daysLate),
        );
      }
  });
});

it('shows a supporting body the same figures, in the same order, without a unit', () => {
  const [own, shown] = [provinceView(), provinceView('support')];
  const figures = ({ summaries }: typeof own) =>
    summaries.map(({ dispatch, totals }) => [dispatch.number, totals]);
  expect(figures(shown)).toEqual(figures(own));
  expect([shown.lateUnits, shown.lateUnitsLeftOut, shown.briefings]).toEqual([[], 0, []]);
  const text = JSON.stringify(shown);
  expect(PROVINCE_UNITS.filter(({ name }) => text.includes(name))).toEqual([]);
});

it('leaves the sentences that only the office needs out of a leader’s page', () => {
  expect(provinceView().briefings).toEqual([]);
});
