import { describe, expect, it } from 'vitest';
import { dayOfMoment } from '../../../src/calendar/moment';
import { type SendOptions, sendQueue } from '../../../src/letters/send/send-queue';
import { formatLastWrite } from '../../../src/workbook/cells/last-write';
import { readRules } from '../../../src/workbook/reading/office';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { shouldCheckQueue } from '../../../src/workbook/writing/queue-flag';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecords, sentLetter } from '../../builders/letter';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields, words } from '../../fakes/office';
import { shows } from '../../promises/shows';

const codes = (count: number) =>
  Array.from({ length: count }, (_, index) => `PN-${String(index + 1).padStart(3, '0')}`);

/** An office on the day of the first reminder, with one queued letter for each of `count` units. */
function officeWithQueue(count: number, fields: OfficeFields = {}) {
  return fakeOffice({
    units: codes(count).map((code) => unit({ code })),
    letters: codes(count).map((code, index) =>
      letter({
        id: `T-${String(index + 1).padStart(6, '0')}`,
        mailbox: `${code.toLowerCase()}@phuninh.example.org`,
        itemRecords: [itemRecord({ unitCode: code })],
      }),
    ),
    now: '2024-11-05T09:00',
    ...fields,
    dispatches: [dispatch({ firstNotice: 'paper' })],
  });
}

const send = ({ ports }: Pick<ReturnType<typeof fakeOffice>, 'ports'>, options: SendOptions) =>
  sendQueue(ports, readRules(ports), options);

const statesOf = ({ workbook }: ReturnType<typeof fakeOffice>) =>
  workbook.rows(outboxTab).map(({ state }) => state);
const nextDay = '2024-11-06';
const byTick = { chunks: 40, unattended: true };
const byHand = { chunks: 1, unattended: false };

describe('sendQueue', () => {
  it('sends queued letters and records the time', () => {
    const office = officeWithQueue(2);
    expect(send(office, byTick)).toEqual({ sent: 2, failed: 0, left: 0, stopped: '' });
    expect(office.mailer.letters.map(({ to }) => to)).toEqual([
      'pn-001@phuninh.example.org',
      'pn-002@phuninh.example.org',
    ]);
    expect(office.workbook.rows(outboxTab)).toMatchObject([
      { state: 'sent', sentAt: '2024-11-05T09:00' },
      { state: 'sent', sentAt: '2024-11-05T09:00' },
    ]);
  });

  it('sends a letter although its write has hit the row of another letter, which waits for a person', () => {
    const by = { name: '2024-11-05T08:50.a.0001', id: 'T-000001' };
    const lastWrite = formatLastWrite({ ...by, id: 'T-000002' }, by);
    const hit = { ...letter({ id: 'T-000002', mailbox: 'pn-002@phuninh.example.org' }), lastWrite };
    const office = officeWithQueue(1, { letters: [letter(), hit] });
    expect(send(office, byTick)).toMatchObject({ sent: 1, left: 0 });
    expect(office.mailer.letters.map(({ to }) => to)).toEqual(['pn-001@phuninh.example.org']);
  });

  it('notes in Hộp thư đi how many copies exceeded the limit', () => {
    const ccEmail = Array.from({ length: 52 }, (_, at) => `sao${at}@phuninh.example.org`).join(
      '; ',
    );
    const office = officeWithQueue(1, { units: [unit({ ccEmail })] });
    send(office, byTick);
    expect(office.mailer.letters[0]?.copies.split(',')).toHaveLength(49);
    expect(office.workbook.rows(outboxTab)).toMatchObject([
      { state: 'sent', reason: expect.stringContaining('cho 3 hộp thư nữa') },
    ]);
  });

  it('stores the subject that was sent, not the one queued', () => {
    const office = officeWithQueue(1);
    send(office, byTick);
    const [sent] = office.mailer.letters;
    expect(sent?.subject).toContain('[Nhắc] 1384-CV/HU, hạn 08/11');
    expect(office.workbook.rows(outboxTab)).toMatchObject([{ subject: sent?.subject }]);
  });

  it('names in a follow-up the letters that were sent before it', () => {
    const mailbox = 'pn-001@phuninh.example.org';
    const office = officeWithQueue(1, {
      letters: [
        sentLetter('2024-10-31', { id: 'T-000001', mailbox, itemRecords: noticeRecords() }),
        letter({
          id: 'T-000002',
          kind: 'followUp',
          mailbox,
          itemRecords: [itemRecord({ tier: 1 })],
        }),
      ],
      now: '2024-11-11T09:00',
    });
    send(office, byTick);
    expect(office.mailer.letters.map(({ text }) => /Trước thư này .*/.exec(text)?.[0])).toEqual([
      expect.stringMatching(/đã gửi thông báo ngày 31\/10\/2024\.$/),
    ]);
  });

  it('masks the mailbox in the log', () => {
    const office = officeWithQueue(1);
    send(office, byTick);
    const [entry] = office.workbook.rows(logTab);
    expect(entry).toMatchObject({ event: 'letterSent', unit: 'PN-001', manner: 'auto' });
    expect(entry?.detail).toContain('p…@phuninh.example.org');
    expect(entry?.detail).not.toContain('pn-001@');
  });

  it('sends one claim of 50 per call, the rest with the next', () => {
    const office = officeWithQueue(55);
    expect(send(office, byHand)).toMatchObject({ sent: 50, left: 5 });
    expect(send(office, byHand)).toMatchObject({ sent: 5, left: 0 });
  });

  it('claims more from a long Hộp thư đi: one letter per 150 rows, since each claim reads all rows', () => {
    const queued = codes(70).map((code, at) =>
      letter({
        id: `T-0${String(at).padStart(5, '0')}`,
        mailbox: `${code.toLowerCase()}@phuninh.example.org`,
        itemRecords: [itemRecord({ unitCode: code })],
      }),
    );
    const past = Array.from({ length: 9_000 }, (_, at) =>
      sentLetter('2024-10-01', { id: `T-1${String(at).padStart(5, '0')}`, itemRecords: [] }),
    );
    const letters = [...queued, ...past];
    expect(send(officeWithQueue(70, { letters }), byHand)).toMatchObject({ sent: 61, left: 9 });
  });

  const refused = 'Google không nhận thư: Refused';

  it('retries a refused letter on another day, and marks it failed when refused again', () => {
    const office = officeWithQueue(3);
    office.mailer.refused.add('pn-001@phuninh.example.org');
    expect(send(office, byTick)).toMatchObject({ sent: 2, failed: 0, left: 1 });
    expect(office.workbook.rows(outboxTab)[0]).toMatchObject({ state: 'queued', reason: refused });
    expect(send(office, byTick)).toMatchObject({ sent: 0, left: 1 });
    office.time.now = `${nextDay}T09:00`;
    expect(send(office, byTick)).toMatchObject({ sent: 0, failed: 1, left: 0 });
    expect(office.workbook.rows(outboxTab)[0]).toMatchObject({ state: 'failed', reason: refused });
  });

  it('leaves a refused letter to a person if the quota fell: it may have been sent', () => {
    const office = officeWithQueue(1);
    office.mailer.refused.add('pn-001@phuninh.example.org');
    office.mailer.countsRefused = true;
    send(office, byTick);
    expect(statesOf(office)).toEqual(['deliveryUnknown']);
  });

  it('blocks the queue for the rest of the day after two refusals in a row', () => {
    const office = officeWithQueue(4);
    for (const number of [1, 2, 3, 4]) {
      office.mailer.refused.add(`pn-00${number}@phuninh.example.org`);
    }
    expect(send(office, byTick)).toMatchObject({ stopped: words.says.refusing });
    const flag = office.ports.scriptProperties.get('queue');
    const today = dayOfMoment(office.time.now);
    expect(shouldCheckQueue(flag, today, () => 0)).toBe(false);
    expect(shouldCheckQueue(flag, nextDay, () => 0)).toBe(true);
  });

  it('stops when the quota is used up: the rest waits', () => {
    shows(16);
    const office = officeWithQueue(3);
    office.mailer.left = 6;
    expect(send(office, byTick)).toEqual({
      sent: 1,
      failed: 0,
      left: 2,
      stopped: words.says.quotaUsedUp,
    });
    expect(statesOf(office)).toEqual(['sent', 'queued', 'queued']);
  });

  it('stops after 270 seconds and requeues what it has not tried', () => {
    shows(3, '270 s');
    const office = officeWithQueue(2);
    office.time.elapsed = 270_001;
    expect(send(office, byTick)).toMatchObject({
      sent: 0,
      stopped: words.says.timeUsedUp,
    });
    expect(statesOf(office)).toEqual(['queued', 'queued']);
    expect(office.ports.scriptProperties.get('queue')).not.toBe('no');
  });

  it('skips letters with nothing left to say only within its time', () => {
    shows(3);
    const plain = officeWithQueue(240);
    const done = plain.workbook
      .rows(trackingTab)
      .map((row) => ({ ...row, acknowledge: 'acknowledged' as const }));
    const office = officeWithQueue(240, { obligations: done });
    const looks = Array.from({ length: 100 }, (_, look) => look * 60_000);
    Object.defineProperty(office.time, 'elapsed', { get: () => looks.shift() });
    expect(send(office, byTick)).toMatchObject({ sent: 0, stopped: words.says.timeUsedUp });
    expect(new Set(statesOf(office))).toEqual(new Set(['skipped', 'queued']));
  });

  it('applies the daily cap to unattended runs only', () => {
    shows(32);
    const settings = { dailyCap: '1' };
    const [tick, hand] = [officeWithQueue(3, { settings }), officeWithQueue(3, { settings })];
    expect(send(tick, byTick)).toMatchObject({
      sent: 1,
      stopped: words.says.capReached,
    });
    expect(send(hand, byHand)).toMatchObject({ sent: 3 });
  });

  it('sends nothing to a unit that has answered since its letter was queued', () => {
    const office = officeWithQueue(1);
    const done = office.workbook
      .rows(trackingTab)
      .map((row) => ({ ...row, acknowledge: 'acknowledged' as const }));
    const other = officeWithQueue(1, { obligations: done });
    send(other, byTick);
    expect(other.mailer.letters).toEqual([]);
    expect(other.workbook.rows(outboxTab)).toMatchObject([
      { state: 'skipped', reason: words.skips.answered },
    ]);
  });

  it('sends nothing while another run holds a claim that has not expired', () => {
    const held = letter({ state: 'sending', run: 'other', claimedAt: '2024-11-05T08:54' });
    const office = officeWithQueue(1, { letters: [held] });
    expect(send(office, byTick)).toMatchObject({ sent: 0, stopped: words.errors.busy });
    expect(statesOf(office)).toEqual(['sending']);
    expect(office.ports.scriptProperties.get('queue')).toBe('yes');
  });

  it('recovers the claim of a dead run: sent up to its cursor, unknown at it, queued after it', () => {
    const claimed = codes(3).map((code, index) =>
      letter({
        id: `T-00000${index + 1}`,
        state: 'sending',
        run: 'dead',
        claimedAt: '2024-11-05T08:50',
        mailbox: `${code.toLowerCase()}@phuninh.example.org`,
        itemRecords: [itemRecord({ unitCode: code })],
      }),
    );
    const office = officeWithQueue(3, { letters: claimed });
    office.ports.scriptProperties.set('cursor', 'dead\nT-000001\nT-000002');
    send(office, byTick);
    expect(statesOf(office)).toEqual(['sent', 'deliveryUnknown', 'sent']);
    expect(office.mailer.letters.map(({ to }) => to)).toEqual(['pn-003@phuninh.example.org']);
  });

  it('recovers a claim of which nothing was tried, whatever the same run had sent before', () => {
    shows(10);
    const [, ...reminders] = officeWithQueue(51).workbook.rows(outboxTab);
    const about = {
      itemRecords: [itemRecord({ stage: 'link', tier: 0 })],
      mailbox: 'pn-001@phuninh.example.org',
    };
    const newLink = letter({ id: 'T-000001', kind: 'newLink', ...about });
    const letters = [
      newLink,
      ...reminders.map((row) => ({ ...newLink, ...row }) as typeof newLink),
    ];
    const office = officeWithQueue(51, { letters });
    const { scriptProperties: memory } = office.ports;
    const dying: typeof memory.set = (name, value) => {
      if (value.endsWith('T-000001')) throw new Error('This run is dead');
      memory.set(name, value);
    };
    const dies = { ports: { ...office.ports, scriptProperties: { ...memory, set: dying } } };
    expect(() => send(dies, byTick)).toThrow('dead');
    expect(office.mailer.letters.length).toBe(50);
    office.time.now = '2024-11-05T09:10';
    expect(send(office, byTick)).toMatchObject({ sent: 1, left: 0 });
    expect(office.mailer.letters.at(-1)?.to).toBe('pn-001@phuninh.example.org');
    expect(statesOf(office)).toEqual(Array.from({ length: 51 }, () => 'sent'));
  });

  it('writes nothing while another run holds the lock', () => {
    const office = officeWithQueue(1);
    office.lock.held = true;
    const before = office.workbook.cells();
    expect(() => send(office, byTick)).toThrow(words.errors.busy);
    expect(office.workbook.cells()).toEqual(before);
  });
});
