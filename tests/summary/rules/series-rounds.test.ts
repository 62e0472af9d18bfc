import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import type { Dispatch } from '../../../src/records/dispatch';
import type { Obligation } from '../../../src/records/obligation';
import { sumText } from '../../../src/summary/rules/figure-lines';
import type { RoundResult } from '../../../src/summary/rules/series-rounds';
import { summedValues } from '../../../src/summary/rules/value-totals';
import { roundRows } from '../../../src/summary/tab/summary-tables';
import { wordsIn } from '../../../src/words/words-in';
import { dispatch } from '../../builders/dispatch';
import { FIGURES_OF_EVERY_KIND, figure } from '../../builders/figure';
import { obligation } from '../../builders/obligation';
import type { Plain } from '../../builders/plain';
import { closedPeriod, summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

const sessions = figure('Số buổi', { measure: 'buổi' });
const rate = figure('Tỷ lệ', { isSummed: false });

function round(month: string, fields: Plain<Partial<Dispatch>> = {}): Dispatch {
  return dispatch({
    id: `VB-001-2024${month}`,
    label: `Kỳ ${month}`,
    asks: 'result',
    task: 'report',
    acknowledgeBy: null,
    requestedFigures: [sessions, rate],
    ...fields,
  });
}

const rounds = [round('1130'), round('0930', { state: 'closed' }), round('1031')];

const units = [unit({ code: 'PN-001' }), unit({ code: 'PN-002' })];

/** A report of `value` sessions in the round that ends in `month`. */
function report(month: string, unitCode: string, value: number) {
  return obligation({
    dispatchId: `VB-001-2024${month}`,
    unitCode,
    complete: 'completed',
    reportedValues: [{ label: 'Số buổi', value }],
  });
}

const obligations = [
  report('0930', 'PN-001', 1),
  report('0930', 'PN-002', 2),
  report('1031', 'PN-001', 5),
  obligation({ dispatchId: 'VB-001-20241031', unitCode: 'PN-002' }),
  obligation({ dispatchId: 'VB-001-20241130', unitCode: 'PN-001' }),
  obligation({ dispatchId: 'VB-001-20241130', unitCode: 'PN-002', exemptBecause: 'Mưa lũ' }),
];

const summaryFor = (about = rounds[0] ?? round('1130'), series: readonly Dispatch[] = rounds) =>
  summaryOf({ dispatch: about, series, obligations, units });

const line = ({ name, asked, reported, sums }: RoundResult) => [
  name,
  asked,
  reported,
  ...sums.map(({ sum }) => sum),
];

describe('the rounds of a repeating report', () => {
  it('have a line each, earliest first, in the summary of the latest', () => {
    expect(summaryFor().rounds.map(line)).toEqual([
      ['Kỳ 0930', 2, 2, 3, null],
      ['Kỳ 1031', 2, 1, 5, null],
      ['Kỳ 1130', 1, 0, 0, null],
    ]);
  });

  it('are not shown with an earlier round, a single one, or a dispatch that does not repeat', () => {
    expect(summaryFor(rounds[2]).rounds).toEqual([]);
    expect(summaryFor(rounds[0], rounds.slice(0, 1)).rounds).toEqual([]);
    expect(summaryFor(dispatch(), [...rounds, dispatch()]).rounds).toEqual([]);
  });

  it('leave out drafts and cancelled rounds, and other series', () => {
    const others = [
      round('1231', { state: 'draft' }),
      round('0831', { state: 'cancelled' }),
      dispatch({ id: 'VB-002-20241031' }),
    ];
    const { rounds: shown } = summaryFor(rounds[0], [...rounds, ...others]);
    expect(shown.map(({ name }) => name)).toEqual(['Kỳ 0930', 'Kỳ 1031', 'Kỳ 1130']);
  });

  it('keep the sums of a round whose rows are in an archive file', () => {
    const closing = closedPeriod(
      { units: 2, completeOnTime: 2 },
      { reportedValues: [{ label: 'Số buổi', value: 3 }] },
    );
    const archived = round('0930', {
      ...{ state: 'closed', archivedOn: '2025-01-02', closings: [closing] },
    });
    const left = obligations.filter(({ dispatchId }) => dispatchId !== archived.id);
    const { rounds: shown } = summaryOf({
      ...{
        dispatch: rounds[0] ?? archived,
        series: [archived, ...rounds.filter((one) => one !== rounds[1])],
      },
      ...{ obligations: left, units },
    });
    expect(shown.map(line)).toEqual(summaryFor().rounds.map(line));
  });

  it('give a rate of each round, the same from the rows and from an archive', () => {
    const [joined, all, , rate] = FIGURES_OF_EVERY_KIND;
    const requestedFigures = [joined, all, rate];
    const about = ['0930', '1031'].map((month) => round(month, { requestedFigures }));
    const [first = round('0930'), latest = round('1031')] = about;
    const reported = (month: string, unitCode: string, values: readonly (number | null)[]) => ({
      ...report(month, unitCode, 0),
      reportedValues: values.flatMap((value, at) =>
        value === null ? [] : [{ label: requestedFigures[at]?.label ?? '', value }],
      ),
    });
    const rows = [
      reported('0930', 'PN-001', [8, 10]),
      reported('0930', 'PN-002', [90, null]),
      reported('1031', 'PN-001', [0, 0]),
    ];
    const ratesOf = (series: readonly Dispatch[], obligations: readonly Obligation[]) =>
      summaryOf({ dispatch: latest, series, obligations, units }).rounds.map(({ sums }) =>
        sumText(sums[2], 'vi'),
      );
    expect(ratesOf(about, rows)).toEqual(['80,0%', '–']);
    const { values } = summaryOf({ dispatch: first, obligations: rows.slice(0, 2), units });
    const closing = closedPeriod(
      { units: 2, completeOnTime: 2 },
      { reportedValues: summedValues(requestedFigures, values?.total ?? []) },
    );
    const archived = { ...first, archivedOn: '2025-01-02', closings: [closing] } as const;
    expect(ratesOf([archived, latest], rows.slice(2))).toEqual(['80,0%', '–']);
  });

  it('keep a unit that ended after the round was closed, and count a successor once', () => {
    const ended = unit({
      code: 'PN-002',
      state: 'ended',
      endedFrom: '2024-10-15',
      successors: ['PN-001'],
    });
    const shown = (closedOn: Day, reason: string) => {
      const september = round('0930', { state: 'closed', closedOn });
      const taken = { ...report('0930', 'PN-001', 1), reason };
      return summaryOf({
        ...{ dispatch: rounds[0] ?? september, units: [units[0] ?? ended, ended] },
        series: [september, ...rounds.filter((one) => one !== rounds[1])],
        obligations: [taken, ...obligations.slice(1)],
      })
        .rounds.slice(0, 1)
        .map(line);
    };
    expect(shown('2024-10-10', '')).toEqual([['Kỳ 0930', 2, 2, 3, null]]);
    expect(shown('2024-10-31', 'Nhận từ Trường B (PN-002)')).toEqual([['Kỳ 0930', 1, 1, 1, null]]);
  });

  it('count the report of a unit that ended before the closing, without a successor', () => {
    const asked = (reporting: string) => {
      const ended = unit({ code: reporting, state: 'ended', endedFrom: '2024-10-05' });
      const october = round('1031', { state: 'closed', closedOn: '2024-11-05' });
      return summaryOf({
        dispatch: rounds[0] ?? october,
        series: [october, ...rounds.slice(0, 2)],
        obligations,
        units: units.map((one) => (one.code === ended.code ? ended : one)),
      })
        .rounds.map(line)
        .find(([name]) => name === 'Kỳ 1031');
    };
    expect(asked('PN-001')).toEqual(['Kỳ 1031', 2, 1, 5, null]);
    expect(asked('PN-002')).toEqual(['Kỳ 1031', 1, 1, 5, null]);
  });

  it('are at most the last twelve', () => {
    const weekly = Array.from({ length: 14 }, (_, at) => round(`10${String(at + 10)}`));
    const { rounds: shown } = summaryFor(weekly[13], weekly);
    expect([shown.length, shown[0]?.name]).toEqual([12, 'Kỳ 1012']);
  });

  it('are added from the beginning of the year, where the figure says so', () => {
    const requestedFigures = [
      { ...sessions, isAccumulated: true },
      { ...rate, isAccumulated: true },
    ];
    const about = (month: string) => round(month, { requestedFigures });
    const ofYears = [
      dispatch({ id: 'VB-001-20231231', label: 'Kỳ 12/2023' }),
      ...['0930', '1031', '1130'].map(about),
    ];
    const earlier = { ...report('0930', 'PN-001', 40), dispatchId: 'VB-001-20231231' };
    const summary = summaryOf({
      dispatch: about('1130'),
      series: ofYears,
      obligations: [...obligations, obligation(earlier)],
      units,
    });
    expect(summary.rounds.map(({ accumulated }) => accumulated)).toEqual([
      [40, null],
      [3, null],
      [8, null],
      [8, null],
    ]);
    const cells = roundRows(summary, wordsIn('vi')).map((one) => one.cells[2]);
    expect(cells.slice(3)).toEqual([
      '40 (lũy kế 40)',
      '3 (−37; lũy kế 3)',
      '5 (+2; lũy kế 8)',
      '– (lũy kế 8)',
    ]);
  });

  it('show no change while fewer units have reported than in the round before', () => {
    const november = report('1130', 'PN-001', 7);
    const changes = (more: readonly Obligation[], closedOn: Day | null = null) =>
      summaryOf({
        dispatch: round('1130', { closedOn }),
        series: [round('1130', { closedOn }), round('1031')],
        obligations: [report('1031', 'PN-001', 5), report('1031', 'PN-002', 5), november, ...more],
        units,
      }).rounds[1]?.changes[0];
    const other = obligation({ dispatchId: november.dispatchId, unitCode: 'PN-002' });
    expect(changes([other])).toBeNull();
    expect(changes([other], '2024-12-20')).toBe(-3);
    expect(changes([{ ...other, exemptBecause: 'Mưa lũ' }])).toBe(-3);
    expect(changes([report('1130', 'PN-002', 4)])).toBe(1);
  });

  it('stand in Tổng hợp with the sum of each figure that is added and its change', () => {
    const cells = roundRows(summaryFor(), wordsIn('vi')).map((one) => one.cells.slice(0, 5));
    expect(cells.slice(2)).toEqual([
      ['TT', 'Kỳ', 'Số buổi (buổi)', 'Đơn vị phải báo', 'Đã báo'],
      [1, 'Kỳ 0930', "'3", 2, 2],
      [2, 'Kỳ 1031', '5 (+2)', 2, 1],
      [3, 'Kỳ 1130', '', 1, 0],
    ]);
    expect(roundRows(summaryFor(dispatch()), wordsIn('vi'))).toEqual([]);
  });
});
