import { describe, expect, it } from 'vitest';
import { sendHealthNotice } from '../../src/health/health-notice';
import { waitingItems } from '../../src/health/today/waiting-items';
import { WAITING_KINDS } from '../../src/health/today/waiting-kinds';
import { maskSecrets } from '../../src/texts/mask-secrets';
import { readOffice } from '../../src/workbook/reading/office';
import { dispatch } from '../builders/dispatch';
import { letter, noticeRecord, sentLetter } from '../builders/letter';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { fakeOffice, type OfficeFields, owner } from '../fakes/office';

const told = sentLetter('2024-10-31', { kind: 'notice', itemRecords: [noticeRecord()] });

const planned = { owner, key: 'k', language: 'vi', plannedOn: '2024-11-12' } as const;

/**
 * Waiting items of an office in which today is already planned. Leaves out the warning about
 * unconfirmed days off.
 */
function waiting(fields: OfficeFields) {
  const { ports } = fakeOffice({ now: '2024-11-12T09:00', memory: planned, ...fields });
  return waitingItems(ports, readOffice(ports)).filter(({ key }) => key !== 'found');
}

const done = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-11-01',
  complete: 'completed',
  completedOn: '2024-11-01',
  checkedOn: '2024-11-02',
} as const;

describe('each kind', () => {
  const braces = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

  it.each(WAITING_KINDS)('of what waits has the same braces in both languages: $key', (kind) => {
    expect(braces(kind.en.sentence)).toEqual(braces(kind.vi.sentence));
  });
});

describe('what waits', () => {
  it('is nothing if every unit has answered and its answer was checked', () => {
    expect(waiting({ obligations: [obligation(done)], letters: [told] })).toEqual([]);
  });

  it('has one line each, with the number', () => {
    const lines = waiting({
      units: [unit(), unit({ code: 'PN-002', email: '' }), unit({ code: 'PN-003' })],
      obligations: [
        obligation(),
        obligation({ unitCode: 'PN-002' }),
        obligation({ ...done, unitCode: 'PN-003', checkedOn: null }),
      ],
      letters: [
        told,
        letter({ id: 'T-000003', state: 'queued', mailbox: 'khac@phuninh.example.org' }),
      ],
    });
    expect(lines.map(({ key, count, text }) => [key, count, text])).toEqual([
      ['goes', 1, '1 thư tự gửi ngày 12/11/2024, từ 8 giờ đến 17 giờ.'],
      ['overdue', 2, '2 đơn vị quá hạn.'],
      [
        'next',
        2,
        'Hạn gần nhất 02/12/2024: quán triệt, tuyên truyền, phổ biến văn bản 1384-CV/HU, còn 2 đơn vị.',
      ],
      ['compare', 1, '1 kết quả chưa đối chiếu.'],
      ['addresses', 1, '1 đơn vị không có địa chỉ thư dùng được.'],
    ]);
  });

  it('names the document of the next receipt once', () => {
    const next = waiting({
      now: '2024-11-04T09:00',
      memory: planned,
      obligations: [obligation()],
      letters: [told],
    }).find(({ key }) => key === 'next');
    expect(next?.text).toBe(
      'Hạn gần nhất 08/11/2024: xác nhận đã nhận văn bản 1384-CV/HU, còn 1 đơn vị.',
    );
  });

  it.each([
    ['2024-12-02', 1],
    ['2024-12-06', 1],
    ['2024-12-09', 0],
  ])(
    'on %s has %i line about dispatches without a deadline: in the first five working days',
    (today, count) => {
      const free = { asks: 'receipt', acknowledgeBy: null, completeBy: null } as const;
      const items = waiting({
        now: `${today}T09:00`,
        memory: { ...planned, plannedOn: today },
        units: ['PN-001', 'PN-002', 'PN-003'].map((code) => unit({ code })),
        dispatches: [dispatch(free), dispatch({ ...free, id: 'VB-002', state: 'paused' })],
        obligations: [
          obligation(),
          obligation({ unitCode: 'PN-002' }),
          obligation({ unitCode: 'PN-003', ...done }),
        ],
        letters: [told],
      });
      expect(items.filter(({ key }) => key === 'noDeadline')).toEqual(
        Array(count).fill({
          ...{ key: 'noDeadline', opens: 'openLetters', button: 'Xem trước và gửi', count: 1 },
          text: '1 văn bản không có hạn còn đơn vị chưa trả lời.',
          lines: ['1384-CV/HU: còn 2 đơn vị'],
        }),
      );
      expect(items.map(({ key }) => key)).not.toContain('next');
      expect(items.map(({ key }) => key)).not.toContain('overdue');
    },
  );

  it.each([
    ['2024-11-12', 1, '1 đơn vị quá hạn (+1 so với ngày 11/11/2024).'],
    ['2024-11-12', 3, '1 đơn vị quá hạn (-1 so với ngày 11/11/2024).'],
    ['2024-11-12', 2, '1 đơn vị quá hạn.'],
  ])('reports the change since the day before: %s, %i', (day, before, text) => {
    const overdue = JSON.stringify([
      { day, count: 9 },
      { day: '2024-11-11', count: before - 1 },
    ]);
    const [late] = waiting({
      obligations: [obligation()],
      letters: [told],
      memory: { ...planned, overdue },
    });
    expect(late).toMatchObject({ key: 'overdue', text });
  });

  it('counts letters of a day that is not planned yet', () => {
    const memory = { ...planned, plannedOn: '2024-11-11' };
    const fields = { obligations: [obligation()], letters: [told], memory };
    expect(waiting({ ...fields, now: '2024-11-12T07:00' })).toContainEqual({
      key: 'awaiting',
      opens: 'openApproval',
      button: 'Duyệt thư',
      count: 1,
      text: '1 thư chờ duyệt.',
      lines: [],
    });
    // No letters are planned on a Saturday
    expect(waiting({ ...fields, now: '2024-11-16T07:00' }).map(({ key }) => key)).not.toContain(
      'awaiting',
    );
  });

  it('counts the problems of Tình trạng hệ thống in the sidebar and lists the first ones', () => {
    const { ports } = fakeOffice({
      now: '2024-11-12T09:00',
      memory: planned,
      letters: [1, 2, 3, 4, 5].map((at) =>
        letter({ id: `T-00000${at}`, state: 'deliveryUnknown' }),
      ),
    });
    const found = waitingItems(ports, readOffice(ports)).find(({ key }) => key === 'found');
    expect(found?.lines).toHaveLength(2);
    expect(found?.count).toBeGreaterThanOrEqual(5);
    expect(found?.lines.join()).toContain('T-000001');
  });
});

describe('the letter to the owner', () => {
  const unclear = letter({ state: 'deliveryUnknown', claimedAt: '2024-11-11T08:00' });

  const sent = (settings: OfficeFields['settings'] = {}) => {
    const { ports, mailer } = fakeOffice({
      now: '2024-11-12T09:00',
      memory: planned,
      settings,
      obligations: [obligation()],
      dispatches: [dispatch({ firstNotice: 'paper' })],
      letters: [unclear],
    });
    sendHealthNotice(ports, readOffice(ports));
    const list = waitingItems(ports, readOffice(ports)).flatMap(({ text, lines }) => [
      text,
      ...lines,
    ]);
    return { letters: mailer.letters, list };
  };

  it('lists what the sidebar shows, in ten lines at most', () => {
    const { letters, list } = sent();
    const lines = letters[0]?.text.split('\n').filter((line) => line.startsWith('- ')) ?? [];
    expect(lines).toEqual(list.map((line) => `- ${maskSecrets(line)}`));
    expect(list.length).toBeGreaterThan(2);
    expect(list.length).toBeLessThanOrEqual(10);
  });

  it('is copied to the staff mailboxes of Cài đặt', () => {
    expect(sent().letters).toMatchObject([{ to: owner, copies: '' }]);
    const staffMailboxes = 'chi@phuninh.example.org; anh@phuninh.example.org';
    expect(sent({ staffMailboxes }).letters).toMatchObject([
      { to: owner, copies: 'chi@phuninh.example.org,anh@phuninh.example.org' },
    ]);
  });
});
