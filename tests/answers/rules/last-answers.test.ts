import { describe, expect, it } from 'vitest';
import { lastAnswers, usualAudiences } from '../../../src/answers/rules/last-answers';
import { pageAnswers } from '../../../src/answers/rules/page-view';
import { obligation } from '../../builders/obligation';

const answered = (fields: Parameters<typeof obligation>[0]) => pageAnswers(obligation(fields));

describe('what a unit said last', () => {
  const receipt = (acknowledgedOn: string, acknowledgedBy: string) =>
    answered({ acknowledgedOn, acknowledgedBy });
  const report = (heldOn: string, heads: number, form: 'copies' | 'cellMeeting') =>
    answered({
      heldOn,
      eligibleBy: { party: heads },
      entries: [
        { form: 'copies', heldOn, sessions: null, attended: {} },
        { form, heldOn, sessions: 1, attended: { party: heads } },
      ],
    });

  it('is nothing where it has said nothing', () => {
    expect(lastAnswers([])).toEqual({ acknowledgedBy: '', eligibleBy: {}, form: '' });
    expect(lastAnswers([answered({})])).toEqual(lastAnswers([]));
  });

  it('is of its latest receipt and its latest report, a form with a session first', () => {
    const all = [
      receipt('2024-11-05', 'Văn thư'),
      receipt('2024-11-20', 'Bí thư'),
      report('2024-11-22', 40, 'cellMeeting'),
      report('2024-11-02', 30, 'copies'),
    ];
    const last = { acknowledgedBy: 'Bí thư', eligibleBy: { party: 40 }, form: 'cellMeeting' };
    expect(lastAnswers(all)).toEqual(last);
    expect(lastAnswers([...all].reverse())).toEqual(last);
    expect(lastAnswers([report('2024-11-02', 30, 'copies')]).form).toBe('copies');
  });
});

describe('the audiences of a body', () => {
  it.each([
    ['Trường Tiểu học Phù Ninh', 'staff students'],
    ['Trường Mầm non Đồng Vàng', 'staff'],
    ['Chi bộ Trường Tiểu học Phù Ninh', 'party'],
    ['ĐẢNG ỦY xã', 'party'],
    ['Ủy ban nhân dân xã', 'staff'],
    ['Thôn Xóm Đình', 'people'],
    ['Hội Nông dân xã', 'staff people'],
    ['Hợp tác xã Trường Sơn', 'party staff students people'],
  ])('%s: %s', (name, audiences) => {
    expect(usualAudiences(name, '').join(' ')).toBe(audiences);
    expect(usualAudiences(name.normalize('NFD'), '').join(' ')).toBe(audiences);
  });

  it('are those of its kind where its name tells nothing', () => {
    expect(usualAudiences('Số 5', 'Trường trung học cơ sở')).toEqual(['staff', 'students']);
  });
});
