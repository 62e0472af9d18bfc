import { describe, expect, it } from 'vitest';
import { trackingCopies } from '../../../src/dispatches/jobs/tracking-copies';
import { lettersView } from '../../../src/letters/jobs/preview-letters';
import { remindByHand } from '../../../src/letters/jobs/remind-by-hand';
import { isOrderedReminder } from '../../../src/records/letter-item-record';
import { sendNextChunk } from '../../../src/runs/send-by-hand';
import { readOffice } from '../../../src/workbook/reading/office';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields, words } from '../../fakes/office';

const codes = ['PN-001', 'PN-002', 'PN-003', 'PN-004'];
const asks = {
  asks: 'result',
  task: 'report',
  taskWords: 'tổ chức Ngày hội',
  acknowledgeBy: null,
  completeBy: null,
} as const;

/** Four units were told of a dispatch without a deadline. The second has answered, the third is exempt. */
function office({
  now = '2024-11-12T09:00',
  letters = [],
  settings = {},
}: Pick<OfficeFields, 'now' | 'letters' | 'settings'> = {}) {
  return fakeOffice({
    now,
    units: codes.map((code) =>
      unit({ code, email: code === 'PN-004' ? '' : `${code.toLowerCase()}@phuninh.example.org` }),
    ),
    dispatches: [dispatch({ ...asks, label: 'Mục 3' }), dispatch({ id: 'VB-002' })],
    obligations: [
      ...codes.map((unitCode) =>
        obligation({
          unitCode,
          complete: unitCode === 'PN-002' ? 'completed' : 'notStarted',
          exemptBecause: unitCode === 'PN-003' ? 'sáp nhập' : '',
        }),
      ),
      obligation({ dispatchId: 'VB-002', acknowledge: 'acknowledged', complete: 'completed' }),
    ],
    letters: [told, ...letters],
    settings,
  });
}

const told = sentLetter('2024-10-31', {
  itemRecords: codes.map((unitCode) => noticeRecord({ unitCode })),
});

const messageOf = (outcome: ReturnType<typeof remindByHand>) =>
  outcome.done ? outcome.message : outcome.problems.map(({ message }) => message).join();

describe('reminders by hand', () => {
  it('are offered for a dispatch without a deadline, with the number of units that have not answered', () => {
    const { ports } = office();
    expect(lettersView(ports, readOffice(ports)).openEnded).toEqual([
      { id: 'VB-001', number: '1384-CV/HU, Mục 3', units: 2 },
    ]);
  });

  it('go to the units that have not answered; the others are counted with the reason', () => {
    const { ports, workbook } = office();
    expect(messageOf(remindByHand(ports, 'VB-001'))).toBe(
      `Đã xếp hàng 1 thư nhắc. Không nhắc: ${words.skips.addressMissing} (1).`,
    );
    expect(workbook.rows(outboxTab).slice(1)).toMatchObject([
      {
        kind: 'reminder',
        state: 'queued',
        mailbox: 'pn-001@phuninh.example.org',
        subject: '[Nhắc] 1384-CV/HU, Mục 3: báo kết quả tổ chức Ngày hội',
      },
    ]);
    expect(workbook.rows(logTab).at(-1)?.event).toBe('lettersPlanned');
  });

  it('are sent once, although ordered twice, and once more when ordered three working days later', () => {
    const at = office();
    remindByHand(at.ports, 'VB-001');
    expect(messageOf(remindByHand(at.ports, 'VB-001'))).toContain(words.skips.waiting);
    sendNextChunk(at.ports);
    expect(messageOf(remindByHand(at.ports, 'VB-001'))).toContain(words.skips.remindedLately);
    sendNextChunk(at.ports);
    expect(at.mailer.letters).toMatchObject([
      {
        to: 'pn-001@phuninh.example.org',
        text: expect.stringContaining(
          '\n\nĐến nay Văn phòng Huyện ủy chưa nhận được báo cáo kết quả tổ chức Ngày hội; đề nghị đơn vị báo kết quả tổ chức Ngày hội tại nút dưới đây.\n',
        ),
      },
    ]);
    const sentBefore = readOffice(at.ports)
      .letters.slice(1)
      .map((row) => letter(row as never));
    const tooSoon = office({ now: '2024-11-14T09:00', letters: sentBefore });
    expect(messageOf(remindByHand(tooSoon.ports, 'VB-001'))).toContain(words.skips.remindedLately);
    const later = office({ now: '2024-11-15T09:00', letters: sentBefore });
    remindByHand(later.ports, 'VB-001');
    sendNextChunk(later.ports);
    expect(later.mailer.letters).toHaveLength(1);
    const ordered = readOffice(later.ports).letters.flatMap(({ itemRecords }) =>
      itemRecords.filter(isOrderedReminder).map(({ stage, ordinal }) => [stage, ordinal]),
    );
    expect(ordered).toEqual([
      ['complete', 1],
      ['complete', 2],
    ]);
  });

  it('are limited by their pause only, however many were sent', () => {
    const sent = Array.from({ length: 8 }, (_, at) =>
      sentLetter(`2024-10-${11 + at}`, {
        id: `T-9${at}`,
        kind: 'reminder',
        itemRecords: [itemRecord({ stage: 'complete', day: null, tier: at - 999 })],
      }),
    );
    const at = office({ letters: sent });
    remindByHand(at.ports, 'VB-001');
    sendNextChunk(at.ports);
    expect(at.mailer.letters).toHaveLength(1);
  });

  it('are counted in Theo dõi', () => {
    const at = office();
    remindByHand(at.ports, 'VB-001');
    sendNextChunk(at.ports);
    const changes = trackingCopies(readOffice(at.ports), at.ports.clock.today());
    expect([...changes.values()][0]).toMatchObject({
      reminders: 1,
      lastRemindedOn: '2024-11-12',
    });
  });

  it('are refused on a day off', () => {
    const { ports, workbook } = office({ now: '2024-11-16T09:00' });
    expect(messageOf(remindByHand(ports, 'VB-001'))).toBe(words.errors.notOnDayOff);
    expect(workbook.rows(outboxTab)).toHaveLength(1);
  });

  it('drop out if the unit answers or the office sets a deadline before they are sent', () => {
    const at = office();
    remindByHand(at.ports, 'VB-001');
    const row = readOffice(at.ports).letters.at(-1);
    const queued = letter(row as never);
    const dispatches = [dispatch({ ...asks, completeBy: '2024-12-02' })];
    const later = fakeOffice({ now: '2024-11-12T09:30', dispatches, letters: [told, queued] });
    sendNextChunk(later.ports);
    expect(later.mailer.letters).toEqual([]);
    expect(readOffice(later.ports).letters.at(-1)?.state).toBe('skipped');
  });

  it('are refused while sending is blocked', () => {
    const { ports } = fakeOffice({ dispatches: [dispatch(asks)], memory: {} });
    expect(messageOf(remindByHand(ports, 'VB-001'))).toContain(words.errors.notSetUp);
  });
});
