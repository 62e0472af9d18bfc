import { describe, expect, it } from 'vitest';
import { markResults, resultsView } from '../../src/answers/jobs/mark-results';
import { queueByHand } from '../../src/runs/send-by-hand';
import { tick } from '../../src/runs/tick';
import { dispatchesTab } from '../../src/workbook/tabs/dispatches-tab';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { dispatch } from '../builders/dispatch';
import { letter, noticeRecord, sentLetter } from '../builders/letter';
import { obligation } from '../builders/obligation';
import { fakeOffice, owner } from '../fakes/office';
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
      [owner, '[Đôn Đốc] Có 1 việc cần xử lý, ngày 04/11/2024'],
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
