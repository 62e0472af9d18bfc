import { describe, expect, it } from 'vitest';
import { healthView } from '../../src/health/health';
import { dispatch } from '../builders/dispatch';
import { unit } from '../builders/unit';
import { fakeOffice, type OfficeFields, words } from '../fakes/office';

function linesUnder(heading: string, fields: OfficeFields) {
  const { sections } = healthView(fakeOffice({ now: '2026-11-24T09:00', ...fields }).ports);
  return sections.find((section) => section.heading === heading)?.lines.map(({ text }) => text);
}

const { contacts } = words.health.units;
const closed = dispatch({ state: 'closed', closedOn: '2025-01-15' });
const named = (code: string) => unit({ code, name: `Xã ${code}`, contact: 'Nguyễn Văn Mẫu' });

it('Tình trạng hệ thống names active units whose mailbox sent letters back and is still used', () => {
  const returned = { email: 'a@xa.example.org', returnedEmail: 'a@xa.example.org' };
  const units = [
    unit({ code: 'A', name: 'Xã A', ...returned }),
    unit({ code: 'B', name: 'Xã B', ...returned, email: 'b@xa.example.org' }),
    unit({ code: 'C', name: 'Xã C', ...returned, state: 'ended' }),
  ];
  const lines = linesUnder(words.health.problems, { units })?.filter((line) =>
    line.includes('bị trả lại'),
  );
  expect(lines).toEqual([expect.stringMatching(/^1 đơn vị không nhận được thư .*: Xã A\. /)]);
});

describe('contacts in Tình trạng hệ thống', () => {
  it('are proposed for deletion after the retention period', () => {
    const fields = { units: [named('A'), unit({ code: 'B' })], dispatches: [closed] };
    expect(linesUnder(contacts, fields)).toEqual([
      '1 đơn vị còn họ tên hoặc điện thoại của đầu mối, dù mọi văn bản đã kết thúc quá 12 tháng: Xã A. Xóa bằng menu Đôn đốc ▸ Khác ▸ Danh sách đơn vị ▸ Thay đổi đơn vị, đầu mối.',
    ]);
    expect(linesUnder(contacts, { ...fields, settings: { contactMonths: '24' } })).toBeUndefined();
    expect(linesUnder(contacts, { ...fields, settings: { contactMonths: '0' } })).toBeUndefined();
  });

  it('are named up to five', () => {
    const units = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(named);
    expect(linesUnder(contacts, { units, dispatches: [closed] })?.[0]).toContain(
      'Xã A; Xã B; Xã C; Xã D; Xã E và 2 đơn vị khác',
    );
  });

  it('lack mailboxes of leaderships only where follow-ups are to be copied and no unit has one', () => {
    const settings = { leaderCopyFrom: '3' };
    expect(linesUnder(contacts, { settings })).toEqual([words.health.units.leadersMissing]);
    const units = [unit(), unit({ code: 'B', leaderEmail: 'vp@xa.example.org' })];
    expect(linesUnder(contacts, { settings, units })).toBeUndefined();
    expect(linesUnder(contacts, {})).toBeUndefined();
  });

  it('with free mailboxes get a warning, since these may be private', () => {
    const units = [
      unit({ code: 'A', name: 'Xã A', email: 'a@gmail.com' }),
      unit({ code: 'B', email: 'b@gmail.com', state: 'ended' }),
      unit({ code: 'C', name: 'Xã C', leaderEmail: 'c@me.com' }),
      unit({ code: 'D', name: 'Xã D', email: 'd@yahoo.fr' }),
    ];
    expect(linesUnder(contacts, { units })).toEqual([
      '3 đơn vị dùng hộp thư miễn phí, có thể là hộp thư riêng của một người: Xã A; Xã C; Xã D. Nên thay bằng hộp thư công vụ của đơn vị.',
    ]);
  });
});

describe('the list of units in Tình trạng hệ thống', () => {
  it.each([
    [
      'a circle of parents',
      [
        unit({ code: 'A', name: 'Xã A', parent: 'B' }),
        unit({ code: 'B', name: 'Xã B', parent: 'Xã A' }),
      ],
      'Tab “Đơn vị”: các đơn vị thành cấp trên của chính mình: Xã A; Xã B. Hãy sửa cột “Cơ quan cấp trên trực tiếp” của một trong các dòng đó.',
    ],
    [
      'a successor that is not listed',
      [unit({ code: 'A', name: 'Xã A', state: 'ended', successors: ['Z'] })],
      'Tab “Đơn vị”: Xã A ghi đơn vị kế thừa “Z” không có trong danh sách. Hãy ghi đúng mã ở cột “Đơn vị kế thừa”.',
    ],
  ])('names %s', (_, units, sentence) => {
    expect(linesUnder(words.health.problems, { units })).toContain(sentence);
  });
});
