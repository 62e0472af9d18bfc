import { describe, expect, it } from 'vitest';
import { answerSuggestions, latestValues } from '../../../src/answers/rules/answer-suggestions';
import { pageAnswers } from '../../../src/answers/rules/page-view';
import type { Day } from '../../../src/calendar/day';
import { toDispatchId } from '../../../src/records/dispatch';
import { obligation } from '../../builders/obligation';

const answered = (fields: Parameters<typeof obligation>[0]) => pageAnswers(obligation(fields));

describe('suggestions from a unit’s last answers', () => {
  const receipt = (acknowledgedOn: Day, acknowledgedBy: string) =>
    answered({ acknowledgedOn, acknowledgedBy });
  const report = (heldOn: Day, heads: number, form: 'copies' | 'cellMeeting') =>
    answered({
      heldOn,
      eligibleBy: { party: heads },
      rounds: [
        { form: 'copies', heldOn, sessions: null, attended: {} },
        { form, heldOn, sessions: 1, attended: { party: heads } },
      ],
    });

  it('are empty if it has not answered', () => {
    expect(answerSuggestions([])).toEqual({ acknowledgedBy: '', eligibleBy: {}, form: '' });
    expect(answerSuggestions([answered({})])).toEqual(answerSuggestions([]));
  });

  it('come from its latest receipt and latest report, preferring a form with a session', () => {
    const all = [
      receipt('2024-11-05', 'Văn thư'),
      receipt('2024-11-20', 'Bí thư'),
      report('2024-11-22', 40, 'cellMeeting'),
      report('2024-11-02', 30, 'copies'),
    ] as const;
    const last = { acknowledgedBy: 'Bí thư', eligibleBy: { party: 40 }, form: 'cellMeeting' };
    expect(answerSuggestions(all)).toEqual(last);
    expect(answerSuggestions([...all].reverse())).toEqual(last);
    expect(answerSuggestions([report('2024-11-02', 30, 'copies')]).form).toBe('copies');
  });
});

describe('the values that a unit reported last', () => {
  const report = (dispatchId: string, completedOn: Day, value: number) =>
    obligation({
      dispatchId,
      complete: 'completed',
      completedOn,
      reportedValues: [{ label: 'Số buổi', value }],
    });
  const valuesFor = (id: string, reports: ReturnType<typeof report>[]) =>
    latestValues(reports, toDispatchId(id)).map(({ value }) => value);

  it('are those of the latest other dispatch', () => {
    const reports = [report('VB-001', '2024-11-01', 1), report('VB-002', '2024-11-05', 2)];
    expect(valuesFor('VB-003', reports)).toEqual([2, 1]);
    expect(valuesFor('VB-002', reports)).toEqual([1]);
  });

  it('are those of the round before, whatever was reported since', () => {
    const reports = [
      report('VB-001-20240930', '2024-10-20', 9),
      report('VB-001-20241031', '2024-10-10', 10),
      report('VB-001-20241231', '2024-11-20', 12),
      report('VB-002', '2024-11-05', 2),
    ];
    expect(valuesFor('VB-001-20241130', reports)).toEqual([10, 9, 12, 2]);
  });

  it('leave out results that a new version made outdated', () => {
    const outdated = { ...report('VB-001', '2024-11-01', 1), complete: 'notStarted' } as const;
    expect(latestValues([outdated], toDispatchId('VB-002'))).toEqual([]);
  });
});
