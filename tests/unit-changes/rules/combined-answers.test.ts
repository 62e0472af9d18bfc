import { describe, expect, it } from 'vitest';
import type { ReportedValue } from '../../../src/records/reported-value';
import { combinedAnswers, joinedAnswers } from '../../../src/unit-changes/rules/combined-answers';
import { FIGURES_OF_EVERY_KIND, MONTHLY_FIGURES } from '../../builders/figure';
import { obligation } from '../../builders/obligation';
import { trainingValues } from '../../builders/training';

const round = (heldOn: `${number}-${number}-${number}`, party: number) =>
  ({ form: 'meeting', heldOn, sessions: 1, attended: { party } }) as const;

const finished = obligation({
  acknowledge: 'acknowledged',
  acknowledgedOn: '2025-07-02',
  channel: 'page',
  complete: 'completed',
  completedOn: '2025-07-10',
  completeChannel: 'page',
  heldOn: '2025-07-09',
  sessions: 1,
  eligible: 50,
  attended: 40,
  eligibleBy: { party: 50 },
  rounds: [round('2025-07-09', 40)],
  implementingDocument: '12-KH/ĐU',
  difficulties: 'thiếu hội trường',
  answeredVersion: 2,
});

const later = obligation({
  ...finished,
  acknowledgedOn: '2025-07-05',
  channel: 'phone',
  completedOn: '2025-07-20',
  heldOn: '2025-07-19',
  attended: 30,
  eligibleBy: { party: 50 },
  rounds: [round('2025-07-19', 30)],
  implementingDocument: '15-KH/ĐU',
  difficulties: '',
});

const silent = obligation({ difficulties: 'chưa có cán bộ' });

const named = (...rows: ReturnType<typeof obligation>[]) =>
  rows.map((answers, at) => ({ unit: ['Xã A', 'Xã B'][at] ?? '', answers }));

describe('the answers of units that become one', () => {
  it('are finished on the last day, with all figures, rounds and documents, and whose difficulties', () => {
    expect(combinedAnswers(named(finished, later))).toEqual({
      acknowledge: 'acknowledged',
      acknowledgedOn: '2025-07-05',
      channel: 'phone',
      complete: 'completed',
      completedOn: '2025-07-20',
      completeChannel: 'page',
      nothingToReport: 'no',
      heldOn: '2025-07-19',
      sessions: 2,
      eligible: 100,
      attended: 70,
      reportedValues: trainingValues({
        eligibleBy: { party: 100 },
        rounds: [round('2025-07-09', 40), round('2025-07-19', 30)],
      }),
      implementingDocument: '12-KH/ĐU; 15-KH/ĐU',
      documentOn: null,
      reportNumber: '',
      reportOn: null,
      difficulties: 'Xã A: thiếu hội trường',
      checkedOn: null,
      checked: '',
      answeredVersion: 2,
    });
  });

  it('are in progress and not acknowledged if one of them is silent', () => {
    expect(combinedAnswers(named(finished, silent))).toMatchObject({
      acknowledge: 'unacknowledged',
      acknowledgedOn: null,
      channel: null,
      complete: 'inProgress',
      completedOn: null,
      completeChannel: 'page',
      sessions: 1,
      difficulties: 'Xã A: thiếu hội trường\nXã B: chưa có cán bộ',
    });
  });

  it('have no rounds if a unit gave only sums, because the sums of a row follow its rounds', () => {
    const onlySums = { ...later, reportedValues: [] };
    const reportedValues = trainingValues({ forms: 'meeting' });
    const sums = { sessions: 2, attended: 70, eligible: 100, reportedValues };
    expect(combinedAnswers(named(finished, onlySums))).toMatchObject(sums);
  });

  it('do not count figures of an earlier version, which a row that begins again still shows', () => {
    const begunAgain = { ...later, complete: 'notStarted' as const };
    expect(combinedAnswers(named(finished, begunAgain))).toMatchObject({ sessions: 1 });
  });

  it('have nothing to report, or were checked, only if all of them were', () => {
    const nothing = { ...finished, nothingToReport: 'yes', checkedOn: '2025-07-30' } as const;
    const both = combinedAnswers(named(nothing, nothing));
    expect(both).toMatchObject({ nothingToReport: 'yes', checkedOn: '2025-07-30' });
    const one = combinedAnswers(named(nothing, finished));
    expect(one).toMatchObject({ nothingToReport: 'no', checkedOn: null });
  });
});

describe('a unit that takes in others', () => {
  it('keeps its own answers and gets their figures', () => {
    expect(joinedAnswers(later, named(finished))).toEqual({
      sessions: 2,
      eligible: 100,
      attended: 70,
      reportedValues: trainingValues({
        eligibleBy: { party: 100 },
        rounds: [round('2025-07-19', 30), round('2025-07-09', 40)],
      }),
      implementingDocument: '15-KH/ĐU; 12-KH/ĐU',
      difficulties: 'Xã A: thiếu hội trường',
    });
  });

  it('is in progress if only they have begun, and stays unacknowledged', () => {
    const change = joinedAnswers(silent, named(finished));
    expect(change).toMatchObject({ complete: 'inProgress', sessions: 1 });
    expect(change).not.toHaveProperty('acknowledge');
  });

  it('stays as it is if they have reported nothing', () => {
    expect(joinedAnswers(later, named(obligation()))).toEqual({});
  });
});

describe('the figures of units that become one', () => {
  const [news, , , rate] = MONTHLY_FIGURES.map(({ label }) => label) as [
    string,
    string,
    string,
    string,
  ];
  const reported = (values: Readonly<Record<string, number>>) =>
    obligation({
      complete: 'completed',
      completedOn: '2025-07-10',
      reportedValues: Object.entries(values).map(([label, value]) => ({ label, value })),
    });
  const first = reported({ [news]: 3, [rate]: 90, 'Số cũ': 1 });
  const second = reported({ [news]: 4, [rate]: 80 });

  it('are added, except rates, which the successor reports anew', () => {
    expect(combinedAnswers(named(first, second), MONTHLY_FIGURES).reportedValues).toEqual([
      { label: news, value: 7 },
      { label: 'Số cũ', value: 1 },
    ]);
    expect(joinedAnswers(second, named(first), MONTHLY_FIGURES).reportedValues).toEqual([
      { label: news, value: 7 },
      { label: 'Số cũ', value: 1 },
    ]);
  });

  it('keep the rate of the only one that reported it', () => {
    const { reportedValues } = combinedAnswers(
      named(first, reported({ [news]: 4 })),
      MONTHLY_FIGURES,
    );
    expect(reportedValues).toContainEqual({ label: rate, value: 90 });
  });

  it('join texts and several choices, and keep one choice or a day only if all say the same', () => {
    const of = (values: readonly ReportedValue[]) => ({
      ...obligation({ complete: 'completed', completedOn: '2025-07-10' }),
      reportedValues: values,
    });
    const own = (form: string, channels: string, day: string, request: string) =>
      of([
        { label: 'Số hộ tham gia', value: 4 },
        { label: 'Tổng số hộ', value: 5 },
        { label: 'Hình thức', value: form },
        { label: 'Kênh tuyên truyền', value: channels },
        { label: 'Ngày tổ chức', value: day },
        { label: 'Kiến nghị', value: request },
      ]);
    const combined = (...rows: ReturnType<typeof of>[]) =>
      combinedAnswers(named(...rows), FIGURES_OF_EVERY_KIND).reportedValues;
    const one = own('Trực tiếp', 'Pa nô; Truyền thanh', '2025-07-05', 'Xin loa');
    const counts = [
      { label: 'Số hộ tham gia', value: 8 },
      { label: 'Tổng số hộ', value: 10 },
    ];
    expect(combined(one, own('Trực tuyến', 'Truyền thanh', '2025-07-06', 'Xin thêm đèn'))).toEqual([
      ...counts,
      { label: 'Kênh tuyên truyền', value: 'Pa nô; Truyền thanh' },
      { label: 'Kiến nghị', value: 'Xin loa; Xin thêm đèn' },
    ]);
    expect(combined(one, one)).toEqual([...counts, ...one.reportedValues.slice(2)]);
  });
});
