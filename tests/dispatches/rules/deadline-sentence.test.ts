import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { deadlineStatusOn } from '../../../src/calendar/deadline';
import { deadlineSentence } from '../../../src/dispatches/rules/deadline-sentence';
import type { Stage } from '../../../src/records/stage';
import { deadline as en } from '../../../src/words/en/sentences/deadline';
import { deadline as vi } from '../../../src/words/vi/sentences/deadline';
import { dispatch } from '../../builders/dispatch';
import { deadlineRules } from '../../builders/rules';

const OF_ALL = dispatch({ acknowledgeBy: '2024-11-08', completeBy: '2024-11-30' });

const open = (
  today: Day,
  more: { stage?: Stage; setDay?: Day; answerBy?: Day; acknowledgeHour?: string } = {},
) => {
  const { stage = 'acknowledge', setDay = '2024-11-08', answerBy = null, ...hour } = more;
  const { deadline, ...days } = deadlineStatusOn(deadlineRules(), today)(OF_ALL, setDay);
  if (!deadline) throw new Error('no deadline');
  const status = { ...days, deadline };
  return { dispatch: { ...OF_ALL, ...hour }, stage, status, answerBy, today };
};

describe('the sentence about the deadline of an open stage', () => {
  it.each([
    ['2024-11-05', {}, 'hết ngày 08/11/2024, còn 3 ngày làm việc.'],
    ['2024-11-08', {}, 'hết ngày 08/11/2024, hôm nay là ngày cuối.'],
    ['2024-11-09', {}, '08/11/2024, đã qua.'],
    ['2024-11-13', {}, '08/11/2024, đã qua 3 ngày làm việc.'],
    [
      '2024-11-13',
      { answerBy: '2024-11-18' },
      '08/11/2024, đã qua 3 ngày làm việc; đề nghị trả lời chậm nhất là hết ngày 18/11/2024.',
    ],
    ['2024-11-05', { acknowledgeHour: '16:00' }, '16 giờ ngày 08/11/2024, còn 3 ngày làm việc.'],
    [
      '2024-11-05',
      { acknowledgeHour: '16:00', setDay: '2024-11-12' },
      'hết ngày 12/11/2024, còn 5 ngày làm việc.',
    ],
    [
      '2024-11-28',
      { stage: 'complete', setDay: '2024-11-30' },
      'hết ngày 02/12/2024 (hạn 30/11/2024 trùng ngày nghỉ), còn 2 ngày làm việc.',
    ],
  ] as const)('says on %s, with %j: %s', (today, more, text) => {
    expect(deadlineSentence(open(today, more), { language: 'vi', deadline: vi })).toBe(
      `Thời hạn đề nghị: ${text}`,
    );
  });

  it('is complete in English', () => {
    const late = open('2024-11-13', { answerBy: '2024-11-18' });
    expect(deadlineSentence(late, { language: 'en', deadline: en })).toBe(
      'Deadline requested: 08/11/2024; working days overdue: 3; please answer by the end of 18/11/2024.',
    );
  });
});
