import { describe, expect, it } from 'vitest';
import { markResults, resultsView } from '../../src/answers/jobs/mark-results';
import { queueByHand } from '../../src/runs/send-by-hand';
import { tick } from '../../src/runs/tick';
import { readTab } from '../../src/workbook/reading/office';
import { dispatchesTab } from '../../src/workbook/tabs/dispatches-tab';
import { logTab } from '../../src/workbook/tabs/log-tab';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { templatesTab } from '../../src/workbook/tabs/templates-tab';
import { changeRows } from '../../src/workbook/writing/write-rows';
import { dispatch } from '../builders/dispatch';
import { letter, noticeRecord, sentLetter } from '../builders/letter';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { fakeOffice, owner, words } from '../fakes/office';
import { shows } from '../promises/shows';

const answered = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-11-04',
  channel: 'page',
} as const;

describe('a first notice that is set for a day', () => {
  const scheduled = (now: string) =>
    fakeOffice({ dispatches: [dispatch({ state: 'draft', noticeOn: '2024-11-04' })], now });

  it.each([
    ['2024-11-01T09:00', 0, 'draft'],
    ['2024-11-04T09:00', 1, 'open'],
    ['2024-11-05T09:00', 1, 'open'],
  ])('on %s has been sent to %i mailboxes, and the dispatch is %s', (now, count, state) => {
    const { ports, mailer, workbook } = scheduled(now);
    tick(ports, 'ours');
    expect(mailer.letters.length).toBe(count);
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ state }]);
  });

  it('waits for its day also if a person sends other letters', () => {
    const { ports, workbook } = scheduled('2024-11-01T09:00');
    queueByHand(ports);
    expect(workbook.rows(outboxTab)).toEqual([]);
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ state: 'draft' }]);
  });
});

describe('a report that the office returned', () => {
  const reported = { ...answered, complete: 'completed', completedOn: '2024-11-04' } as const;

  it('is announced by one letter, on the same day', () => {
    const { ports, mailer, time } = fakeOffice({
      memory: { owner, key: 'k', language: 'vi', plannedOn: '2024-11-08' },
      letters: [sentLetter('2024-10-31', { kind: 'notice', itemRecords: [noticeRecord()] })],
      obligations: [obligation(reported)],
      now: '2024-11-08T10:00',
    });
    const days = ['2024-11-08T10:10', '2024-11-09T09:00', '2024-11-11T09:00', '2024-11-12T09:00'];
    const marks = resultsView(ports).results.map(({ key, seen }) => ({
      ...{ key, seen, kind: 'returned' as const, text: 'thiếu số thuộc diện' },
    }));
    expect(markResults(ports, { fields: {}, marks })).toMatchObject({ done: true });
    const counts = days.map((now) => {
      time.now = now;
      tick(ports, 'ours');
      return mailer.letters.length;
    });
    expect(counts).toEqual([1, 1, 1, 1]);
    expect(mailer.letters[0]?.text).toContain('Nội dung cần bổ sung: thiếu số thuộc diện');
  });
});

describe('a receipt', () => {
  const { yes, no } = words.choices.yesNo;
  const office = (me: string, receipts = yes, more = {}) =>
    fakeOffice({
      settings: { receipts },
      me,
      memory: { owner: me, key: 'k', language: 'vi', plannedOn: '2024-11-04', summaryDue: 'yes' },
      letters: [sentLetter('2024-10-31', { kind: 'notice', itemRecords: [noticeRecord()] })],
      obligations: [obligation(answered)],
      now: '2024-11-04T09:00',
      ...more,
    });

  it('is sent by the next run after the answer, and shows what was recorded', () => {
    const { ports, mailer } = office(owner);
    tick(ports, 'ours');
    const [receipt] = mailer.letters;
    expect(receipt?.subject).toBe('[Đã ghi nhận] 1384-CV/HU: trả lời của đơn vị');
    expect(receipt?.text).toContain(
      '- Công văn số 1384-CV/HU của Huyện ủy Phù Ninh, Đơn vị PN-001: đã xác nhận nhận được văn bản ngày 04/11/2024',
    );
  });

  it('has the totals of a report, and the reference that the page has shown', () => {
    const trained = {
      ...answered,
      ...({ complete: 'completed', completeChannel: 'page', completedOn: '2024-11-04' } as const),
      ...{ attended: 43, eligible: 45, requests: '2024-11-04T08:55 3f9a12bc77aak2x9' },
    };
    const { ports, mailer } = office(owner, yes, { obligations: [obligation(trained)] });
    tick(ports, 'ours');
    expect(mailer.letters[0]?.text).toContain(
      'đã báo hoàn thành quán triệt ngày 04/11/2024, 43 lượt người tham gia trên 45 người thuộc diện; mã ghi nhận 3F9A-12BC\n',
    );
  });

  it('that cannot be composed blocks no other letter, and the log says why', () => {
    const { ports, mailer, workbook } = office(owner, yes, {
      units: [unit(), unit({ code: 'PN-002' })],
      obligations: [obligation(answered), obligation({ unitCode: 'PN-002' })],
    });
    const read = readTab(ports, templatesTab, words);
    const places = read.rows.flatMap(({ at, row }) => (row.kind === 'receipt' ? [at] : []));
    const body = 'Kính gửi: {ten_dv}';
    changeRows(ports, templatesTab, read, new Map(places.map((at) => [at, { body }])));
    ports.scriptProperties.set('plannedOn', '2024-11-03');
    tick(ports, 'ours');
    expect(mailer.letters.map(({ subject }) => subject)).toEqual([
      '[Thông báo] 1384-CV/HU, hạn 08/11, 02/12: xác nhận, kết quả',
      '[Đôn Đốc] Có 1 việc cần xử lý',
    ]);
    expect(workbook.rows(logTab).filter(({ event }) => event === 'problem')).toMatchObject([
      { manner: 'auto', detail: expect.stringContaining('{ten_dv}') },
      { detail: '[Đôn Đốc] Có 1 việc cần xử lý' },
    ]);
  });

  it('is sent once', () => {
    const { ports, mailer } = office(owner);
    tick(ports, 'ours');
    ports.scriptProperties.set('summaryDue', 'yes');
    tick(ports, 'ours');
    expect(mailer.letters.length).toBe(1);
  });

  it.each([
    ['unless it is switched on', office(owner, no)],
    ['from a consumer account', office('vanphong.example@gmail.com')],
  ])('is not sent %s', (_, { ports, mailer }) => {
    tick(ports, 'ours');
    expect(mailer.letters).toEqual([]);
  });
});

describe('the owner gets a letter', () => {
  const unclear = (fields = {}) =>
    fakeOffice({
      letters: [letter({ state: 'deliveryUnknown', claimedAt: '2024-11-03T08:00' })],
      now: '2024-11-04T09:00',
      dispatches: [dispatch({ firstNotice: 'paper' })],
      ...fields,
    });

  it('once about a letter in an unknown state', () => {
    const { ports, mailer, time } = unclear();
    tick(ports, 'ours');
    time.now = '2024-11-05T07:00';
    tick(ports, 'ours');
    expect(mailer.letters.map(({ to, subject }) => [to, subject])).toEqual([
      [owner, '[Đôn Đốc] Có 1 việc cần xử lý'],
    ]);
    expect(mailer.letters[0]?.text).toContain('T-000001');
    expect(mailer.letters[0]?.text).toContain('https://sheet.example.org/edit');
  });

  it('only if there is a problem', () => {
    const { ports, mailer } = unclear({ letters: [] });
    tick(ports, 'ours');
    expect(mailer.letters).toEqual([]);
  });

  it('not from the reserve of the quota', () => {
    const { ports, mailer } = unclear();
    mailer.left = 5;
    tick(ports, 'ours');
    expect(mailer.letters).toEqual([]);
  });
});

describe('rows missing from the outbox', () => {
  shows(32);
  const notice = sentLetter('2024-10-31', { kind: 'notice', itemRecords: [noticeRecord()] });
  const office = (rows: number) =>
    fakeOffice({
      letters: rows === 0 ? [] : [notice],
      memory: { owner, key: 'k', language: 'vi', plannedOn: '2024-10-31', letters: '1' },
      now: '2024-11-04T09:00',
    });

  it('stop the tick from planning: units might get letters twice', () => {
    const { ports, mailer, workbook } = office(0);
    tick(ports, 'ours');
    expect(mailer.letters.map(({ to }) => to)).toEqual([owner]);
    expect(workbook.rows(outboxTab)).toEqual([]);
    expect(workbook.status()).toContain(
      'Tab “Hộp thư đi” (menu Đôn đốc ▸ Khác ▸ Mở tab ▸ Hộp thư đi) thiếu 1 dòng',
    );
  });

  it('block nothing once a person has confirmed that they were deleted on purpose', () => {
    const { ports, workbook } = office(0);
    expect(queueByHand(ports)).toMatchObject({ done: false });
    expect(workbook.rows(outboxTab)).toEqual([]);
    expect(queueByHand(ports, true)).toMatchObject({ done: true });
    expect(workbook.rows(outboxTab)).toMatchObject([{ kind: 'notice', state: 'queued' }]);
    expect(ports.scriptProperties.get('letters')).toBe('1');
  });

  it('are none while all rows exist', () => {
    expect(queueByHand(office(1).ports)).toMatchObject({ done: true });
  });
});
