import { describe, expect, it } from 'vitest';
import { sampleLetters } from '../../../local/docs/letters/sample-letters';
import { toDay } from '../../../src/calendar/day';
import { contactsBefore } from '../../../src/letters/rules/contacts-before';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import { boldTexts, composedLetter } from '../../builders/composed-letter';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, noticeRecords, sentLetter } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { unit } from '../../builders/unit';

/** The composed letter of a day. Uses the first one planned. */
function written(input: Partial<PlanInput>) {
  const planned = planInput(input);
  const [letter] = planLetters(planned).letters;
  const { today, letters } = planned;
  return composedLetter(letter, letterDesk({ today, pastContacts: contactsBefore(letters) }));
}

const units = ['A', 'B'].map((code) => unit({ code, email: 'chung@phuninh.example.org' }));
const notices = units.map(({ code }) =>
  sentLetter('2024-10-31', { id: `T-${code}`, itemRecords: noticeRecords({ unitCode: code }) }),
);

describe('a new version', () => {
  const later = { acknowledgeBy: '2024-11-18', completeBy: '2024-12-20' } as const;
  const versionOf = (version: number, changes: string) => {
    const dispatches = [dispatch({ version, changes, ...later })];
    return written({ today: '2024-11-12', dispatches, units, letters: notices });
  };

  it('gives its number and units in the first sentence, and the changes above the button', () => {
    const { text } = versionOf(3, 'sửa mục 2');
    expect(text.split('\n')[2]).toMatch(
      /^Văn bản đã gửi Đơn vị A và Đơn vị B nay có bản mới \(bản thứ 3\)\./,
    );
    const [above, below] = text.split('Mở trang');
    expect(above).toContain('Nội dung thay đổi (bản thứ 3): sửa mục 2');
    expect(below).not.toContain('Nội dung thay đổi');
  });

  it('with long changes has their start above the button and the full text below', () => {
    const changes = `sửa mục 2 ${'về thời hạn báo cáo '.repeat(9)}và bỏ mục 5`;
    const [above = '', ...below] = versionOf(2, changes).text.split('Mở trang');
    expect(above).toMatch(/Nội dung thay đổi \(bản thứ 2\): sửa mục 2 .{50,90}…\n/);
    expect(below.join('')).toContain(`Nội dung thay đổi (bản thứ 2): ${changes}`);
  });
});

describe('a mailbox with several tasks', () => {
  it('is greeted with all units and asked as “các đơn vị” in one text if the same is asked', () => {
    const { text, subject } = written({ units });
    expect(text).toMatch(/^Kính gửi: Đơn vị A; Đơn vị B\n\n.* trân trọng đề nghị:\n1\. /);
    expect(subject).toBe('[Thông báo] 1384-CV/HU, hạn 08/11, 02/12: xác nhận, kết quả');
  });

  it('counts and names the dispatches that it is told about in subject and first line', () => {
    const dispatches = [
      dispatch({ acknowledgeBy: '2024-11-20' }),
      dispatch({ id: 'VB-002', number: '2-KH/HU' }),
    ];
    const obligations = [obligation(), obligation({ dispatchId: 'VB-002' })];
    const { subject, text, document } = written({ dispatches, obligations });
    expect(subject).toBe('[Thông báo] 2 văn bản: 2-KH/HU; 1384-CV/HU');
    const first =
      'Văn phòng Huyện ủy xin thông báo về 2 văn bản sau đây; đề nghị đơn vị trả lời tại nút dưới đây:';
    expect(text.split('\n')[2]).toBe(first);
    expect(document.preheader.startsWith(first)).toBe(true);
  });

  it('is asked through the leaders of both units from the third follow-up on', () => {
    const pressed = [1, 5].map((tier) =>
      sentLetter(toDay(`2024-11-1${tier}`), {
        id: `T-P${tier}`,
        kind: 'followUp',
        itemRecords: units.map(({ code }) => itemRecord({ unitCode: code, tier })),
      }),
    );
    const { text } = written({ today: '2024-11-22', units, letters: [...notices, ...pressed] });
    expect(text).toContain('đã đôn đốc 2 lần, nay đề nghị lãnh đạo các đơn vị quan tâm');
  });
});

it('a letter about a changed deadline says that it replaces the last follow-up’s answer-by day', () => {
  const followUp = sentLetter('2024-11-11', {
    id: 'T-P1',
    kind: 'followUp',
    itemRecords: [itemRecord({ unitCode: 'A', tier: 1 })],
  });
  const moved = (letters: PlanInput['letters'], days = {}) =>
    written({
      today: '2024-11-12',
      dispatches: [dispatch({ acknowledgeBy: '2024-11-29', ...days })],
      units: units.slice(0, 1),
      letters,
    }).text;
  const said =
    /\n\nĐổi hạn: hạn xác nhận đã nhận nay là ngày 29\/11\/2024 \(trước đây 08\/11\/2024\)\.\n[\s\S]+\nMở trang [\s\S]+\n\nHạn mới thay cho ngày đề nghị trả lời nêu trong thư đôn đốc ngày 11\/11\/2024\.\n/;
  expect(moved([...notices, followUp])).toMatch(said);
  expect(moved(notices)).not.toContain('thay cho ngày');
  const told = sentLetter('2024-10-28', {
    id: 'T-P0',
    itemRecords: [
      itemRecord({ unitCode: 'A', stage: 'complete', day: '2024-11-30', tier: -1_000 }),
    ],
  });
  const both = moved([...notices, told, followUp], { completeBy: '2024-12-20' });
  expect(both).toContain('nay là ngày 20/12/2024 (trước đây');
  expect(both).toContain('Hạn mới thay cho ngày đề nghị trả lời nêu trong thư đôn đốc ngày 11/11');
});

it('a letter about an extension gives its reason, and one about a deadline moved for all gives none', () => {
  const extended = (fields: object, days = {}) =>
    written({
      today: '2024-11-05',
      units: units.slice(0, 1),
      dispatches: [dispatch(days)],
      obligations: [obligation({ unitCode: 'A', reason: 'CV số 1-CV/CB', ...fields })],
      letters: notices,
    });
  const { subject, text } = extended({ acknowledgeExtendedTo: '2024-11-20' });
  expect(subject).toContain('[Gia hạn]');
  expect(text).toContain('\nLý do: CV số 1-CV/CB\n');
  const moved = extended({}, { acknowledgeBy: '2024-11-20' });
  expect(moved.subject).toContain('[Đổi hạn]');
  expect(moved.text).not.toContain('Lý do');
});

it('a reminder says that an extension was granted', () => {
  const { subject, text } = written({
    today: '2024-12-06',
    units: units.slice(0, 1),
    obligations: [
      obligation({ unitCode: 'A', acknowledge: 'acknowledged', completeExtendedTo: '2024-12-10' }),
    ],
    letters: notices,
  });
  expect(subject).toBe('[Nhắc] 1384-CV/HU, hạn 10/12, còn 4 ngày: kết quả');
  expect(text).toContain(
    'Thời hạn Văn phòng Huyện ủy đã gia hạn: hết ngày 10/12/2024, còn 2 ngày làm việc; ',
  );
});

it.each([
  ['superior', '23/11/2026'],
  ['leadership', '22/11/2026'],
])('the letter %s sets the day of its figures bold', (kind, day) => {
  const sample = sampleLetters('vi').find(({ name }) => name === kind);
  expect(sample && boldTexts(sample.document)).toEqual([day]);
});
