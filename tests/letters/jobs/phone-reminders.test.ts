import { describe, expect, it } from 'vitest';
import { markReturned } from '../../../src/letters/jobs/mark-returned';
import {
  phoneReminderView,
  printSlips,
  recordTold,
  unitMessage,
} from '../../../src/letters/jobs/phone-reminders';
import { tick } from '../../../src/runs/tick';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';
import { shows } from '../../promises/shows';

const silent = unit({ code: 'PN-002', name: 'Chi cục Mẫu', email: '', phone: '0123 456 789' });
const offices = {
  units: [unit(), silent],
  dispatches: [dispatch({ firstNotice: 'paper' })],
  now: '2024-11-12T09:00',
};

describe('Nhắc trực tiếp', () => {
  it('lists the units to call, with phone, reason and a message of two lines', () => {
    const { toCall, count } = phoneReminderView(fakeOffice(offices).ports);
    expect(count).toBe(1);
    expect(toCall).toMatchObject([
      {
        code: 'PN-002',
        name: 'Chi cục Mẫu',
        phone: '0123 456 789',
        reason: words.skips.addressMissing,
        needsPaper: true,
      },
    ]);
    const [first, second, ...others] = toCall[0]?.message.split('\n') ?? [];
    expect(first).toBe(
      'Kính gửi Chi cục Mẫu. Văn phòng Huyện ủy đề nghị đơn vị cập nhật: Công văn số 1384-CV/HU: xác nhận đã nhận văn bản, quá hạn 2 ngày làm việc; quán triệt, tuyên truyền, phổ biến, chậm nhất là hết ngày 02/12/2024 (hạn 30/11/2024 trùng ngày nghỉ).',
    );
    expect(second).toMatch(
      /^Xác nhận và báo kết quả tại: https:\S+\?t=PN-002\.1\.\S+ \(trang không hỏi mật khẩu, mã OTP\)\. Liên hệ: .+\.$/,
    );
    expect(others).toEqual([]);
  });

  it('lists a unit that is overdue after the last reminder, but not one that is still reminded', () => {
    const followUp = (tier: number) =>
      sentLetter('2024-11-11', { kind: 'followUp', itemRecords: [itemRecord({ tier })] });
    const toCall = (tier: number) =>
      phoneReminderView(
        fakeOffice({ ...offices, units: [unit()], letters: [followUp(tier)] }).ports,
      ).toCall;
    expect(toCall(10)).toMatchObject([
      { code: 'PN-001', reason: words.says.usedUp, needsPaper: false },
    ]);
    expect(toCall(1)).toEqual([]);
  });

  it('lists every unit with open tasks, and for a group chat those that have a stage open, without links', () => {
    const obligations = [
      obligation({ acknowledge: 'acknowledged' }),
      obligation({ unitCode: 'PN-002' }),
    ];
    const { units, lists } = phoneReminderView(fakeOffice({ ...offices, obligations }).ports);
    expect(units.map(({ code }) => code)).toEqual(['PN-001', 'PN-002']);
    expect(lists).toEqual([
      {
        title: 'Công văn số 1384-CV/HU: đơn vị chưa xác nhận đã nhận',
        text: 'Văn phòng Huyện ủy: Công văn số 1384-CV/HU, còn 1 đơn vị chưa xác nhận đã nhận:\n- Chi cục Mẫu\nĐề nghị các đơn vị mở liên kết trong thư đã gửi để trả lời.',
      },
      {
        title: 'Công văn số 1384-CV/HU: đơn vị chưa báo kết quả quán triệt',
        text: 'Văn phòng Huyện ủy: Công văn số 1384-CV/HU, còn 2 đơn vị chưa báo kết quả quán triệt:\n- Đơn vị PN-001\n- Chi cục Mẫu\nĐề nghị các đơn vị mở liên kết trong thư đã gửi để trả lời.',
      },
    ]);
  });

  it('has a message for any unit, with its link and whom to call', () => {
    const { message } = unitMessage(fakeOffice(offices).ports, 'PN-001');
    expect(message).toContain('Kính gửi Đơn vị PN-001.');
    expect(message).toMatch(/https:\/\/\S+\?t=PN-001\.1\./);
    expect(message).toMatch(/điện thoại .+\.$/);
  });

  it.each([
    [{}, 'Xác nhận và báo kết quả tại: '],
    [{ asks: 'receipt', completeBy: null }, 'Xác nhận tại: '],
    [{ asks: 'result', acknowledgeBy: null }, 'Báo kết quả tại: '],
  ] as const)('has a message that asks for what the dispatch asks: %j', (fields, line) => {
    const { ports } = fakeOffice({ ...offices, units: [unit()], dispatches: [dispatch(fields)] });
    expect(unitMessage(ports, 'PN-001').message).toContain(`\n${line}https`);
  });

  it('asks a unit that owes only results for results alone', () => {
    const obligations = [obligation({ acknowledge: 'acknowledged' })];
    const { ports } = fakeOffice({ ...offices, units: [unit()], obligations });
    expect(unitMessage(ports, 'PN-001').message).toContain('\nBáo kết quả tại: https');
  });

  it('says of a report without a deadline only what it is', () => {
    const asks = { asks: 'result', acknowledgeBy: null, completeBy: null } as const;
    const own = { task: 'report', taskWords: 'tổ chức Ngày hội' } as const;
    const { ports } = fakeOffice({
      ...{ ...offices, units: [unit()] },
      dispatches: [dispatch({ ...asks, ...own, label: 'Mục 3' })],
    });
    const { message } = unitMessage(ports, 'PN-001');
    expect(message).toContain(': Công văn số 1384-CV/HU, Mục 3: báo kết quả tổ chức Ngày hội.\n');
    expect(message).not.toMatch(/hạn|chậm nhất|xác nhận/);
  });

  it('reports that nothing is open', () => {
    const obligations = [obligation({ acknowledge: 'acknowledged', complete: 'completed' })];
    const { ports } = fakeOffice({ ...offices, obligations });
    expect(() => phoneReminderView(ports)).toThrow(words.errors.nothingOpen);
    expect(() => unitMessage(ports, 'PN-001')).toThrow(words.errors.nothingOpen);
  });
});

describe('a recorded phone call', () => {
  it('counts as a reminder in the outbox, in Theo dõi and in the log', () => {
    const { ports, workbook } = fakeOffice(offices);
    expect(recordTold(ports, ['PN-002', 'PN-001'])).toEqual({
      done: true,
      message: 'Đã ghi nhận nhắc trực tiếp Chi cục Mẫu; Đơn vị PN-001.',
    });
    expect(workbook.rows(outboxTab)).toMatchObject([
      {
        id: 'T-000001',
        kind: 'followUp',
        state: 'remindedDirectly',
        mailbox: '0123 456 789',
        sentAt: '2024-11-12T09:00',
      },
      { id: 'T-000002', state: 'remindedDirectly', mailbox: 'Nhắc trực tiếp' },
    ]);
    expect(workbook.rows(trackingTab)[1]).toMatchObject({
      reminders: 1,
      lastRemindedOn: '2024-11-12',
    });
    expect(workbook.rows(logTab)).toMatchObject([
      { event: 'toldByHand', unit: 'PN-002' },
      { event: 'toldByHand', unit: 'PN-001' },
    ]);
  });

  it('takes the unit off the call list for the pause between two reminders', () => {
    const { ports, time } = fakeOffice(offices);
    recordTold(ports, ['PN-002']);
    expect(phoneReminderView(ports).toCall).toEqual([]);
    time.now = '2024-11-14T09:00';
    expect(phoneReminderView(ports).count).toBe(0);
    time.now = '2024-11-15T09:00';
    expect(phoneReminderView(ports).toCall.map(({ code }) => code)).toEqual(['PN-002']);
  });

  it('replaces the letter about the same tier', () => {
    const { ports, mailer } = fakeOffice({ ...offices, now: '2024-11-05T09:00' });
    recordTold(ports, ['PN-001']);
    tick(ports, 'ours');
    expect(mailer.letters).toEqual([]);
  });
});

describe('a slip for the envelope', () => {
  it('is made for units without a mailbox alone, and each is logged', () => {
    const { ports, workbook } = fakeOffice(offices);
    expect(printSlips(ports, ['PN-001', 'PN-002'])).toEqual([
      {
        unit: 'Chi cục Mẫu',
        office: 'Văn phòng Huyện ủy',
        open: [expect.stringContaining('Công văn số 1384-CV/HU: xác nhận')],
        link: expect.stringMatching(/\?t=PN-002\.1\./),
        contact: expect.stringContaining('0'),
      },
    ]);
    expect(workbook.rows(logTab)).toMatchObject([
      { event: 'slipPrinted', unit: 'PN-002', detail: 'Công văn số 1384-CV/HU' },
    ]);
  });

  it('is refused where letters reach every unit chosen', () => {
    const { ports, workbook } = fakeOffice(offices);
    expect(() => printSlips(ports, ['PN-001'])).toThrow(words.errors.noSlips);
    expect(workbook.rows(logTab)).toEqual([]);
  });
});

describe('an address from which a letter came back', () => {
  shows(17);
  const shared = 'chung@phuninh.example.org';
  const units = [
    unit({ code: 'A', email: shared }),
    unit({ code: 'B', email: ` ${shared.toUpperCase()}` }),
  ];

  it('is marked for every unit that uses it, and masked in the log', () => {
    const { ports, workbook } = fakeOffice({ units: [...units, unit({ code: 'C' })] });
    markReturned(ports, [shared]);
    expect(
      workbook.rows(unitsTab).map(({ returnedEmail }) => returnedEmail.trim().toLowerCase()),
    ).toEqual([shared, shared, '']);
    expect(workbook.rows(logTab).map(({ detail }) => detail)).toEqual([
      'c…@phuninh.example.org',
      'c…@phuninh.example.org',
    ]);
  });

  it('gets no more letters', () => {
    const { ports, mailer } = fakeOffice({ ...offices, now: '2024-11-05T09:00', units });
    markReturned(ports, [shared]);
    tick(ports, 'ours');
    expect(mailer.letters).toEqual([]);
  });
});
