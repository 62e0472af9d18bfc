import { describe, expect, it } from 'vitest';
import { answerSuggestions } from '../../../src/answers/rules/answer-suggestions';
import { pageAnswers } from '../../../src/answers/rules/page-view';
import type { Day } from '../../../src/calendar/day';
import { obligation } from '../../builders/obligation';

const answered = (fields: Parameters<typeof obligation>[0]) => pageAnswers(obligation(fields));

describe('suggestions from a unit’s last answers', () => {
  const receipt = (acknowledgedOn: Day, acknowledgedBy: string) =>
    answered({ acknowledgedOn, acknowledgedBy });
  const report = (heldOn: Day, heads: number, form: 'copies' | 'cellMeeting') =>
    answered({
      heldOn,
      eligibleBy: { party: heads },
      entries: [
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
