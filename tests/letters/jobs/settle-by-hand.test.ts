import { describe, expect, it } from 'vitest';
import { cancelLetters, markSent, sendAgain } from '../../../src/letters/jobs/settle-by-hand';
import { sendQueue } from '../../../src/letters/send/send-queue';
import type { LetterState } from '../../../src/records/outbox-letter';
import { readRules } from '../../../src/workbook/reading/office';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter } from '../../builders/letter';
import { fakeOffice } from '../../fakes/office';

const paper = { dispatches: [dispatch({ firstNotice: 'paper' })], now: '2024-11-05T09:00' };

/** An office with one reminder in the given state, claimed this morning. */
const officeWith = (state: LetterState) =>
  fakeOffice({
    ...paper,
    letters: [
      letter({
        state,
        itemRecords: [itemRecord()],
        claimedAt: '2024-11-05T08:10',
        sentAt: state === 'sent' ? '2024-11-05T08:10' : null,
      }),
    ],
  });

const statesOf = ({ workbook }: ReturnType<typeof fakeOffice>) =>
  workbook.rows(outboxTab).map(({ state }) => state);

const send = ({ ports }: ReturnType<typeof fakeOffice>) =>
  sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });

describe('a letter whose delivery is unknown', () => {
  it('counts as sent when a person confirms it', () => {
    const office = officeWith('deliveryUnknown');
    markSent(office.ports, ['T-000001']);
    expect(office.workbook.rows(outboxTab)).toMatchObject([
      { state: 'sent', sentAt: '2024-11-05T08:10' },
    ]);
    expect(office.workbook.rows(logTab)).toMatchObject([
      { event: 'lettersMarkedSent', manner: 'byHand' },
    ]);
  });

  it.each(['sent', 'queued', 'failed', 'cancelled'] as const)(
    'does not include a letter that is %s',
    (state) => {
      const office = officeWith(state);
      markSent(office.ports, ['T-000001']);
      expect(statesOf(office)).toEqual([state]);
    },
  );
});

describe('a letter that a person sends again', () => {
  it.each(['sent', 'deliveryUnknown'] as const)(
    'goes out again, even on the same day: %s',
    (state) => {
      const office = officeWith(state);
      sendAgain(office.ports, ['T-000001']);
      expect(statesOf(office)).toEqual(['superseded', 'queued']);
      expect(send(office)).toMatchObject({ sent: 1 });
      expect(office.mailer.letters.map(({ to }) => to)).toEqual(['pn-001@phuninh.example.org']);
      expect(statesOf(office)).toEqual(['superseded', 'sent']);
    },
  );

  it.each(['failed', 'cancelled', 'skipped'] as const)('returns to the queue: %s', (state) => {
    const office = officeWith(state);
    sendAgain(office.ports, ['T-000001']);
    expect(office.workbook.rows(outboxTab)).toMatchObject([
      { state: 'queued', claimedAt: null, run: '', reason: '' },
    ]);
  });

  it('goes out once even if the button is pressed twice', () => {
    const office = officeWith('sent');
    sendAgain(office.ports, ['T-000001']);
    sendAgain(office.ports, ['T-000001']);
    expect(statesOf(office)).toEqual(['superseded', 'queued']);
  });
});

describe('a letter that a person cancels', () => {
  it.each([
    ['queued', 'cancelled'],
    ['awaiting', 'cancelled'],
    ['sending', 'sending'],
    ['sent', 'sent'],
  ] as const)('%s becomes %s', (before, after) => {
    const office = officeWith(before);
    cancelLetters(office.ports, ['T-000001']);
    expect(statesOf(office)).toEqual([after]);
  });

  it('is not planned again', () => {
    const office = officeWith('queued');
    cancelLetters(office.ports, ['T-000001']);
    expect(send(office)).toMatchObject({ sent: 0 });
  });
});

it('names the letters concerned', () => {
  const { ports } = officeWith('queued');
  expect(cancelLetters(ports, ['T-000001', 'T-000404'])).toEqual({
    done: true,
    message: 'Hủy thư chờ gửi: T-000001.',
  });
  expect(cancelLetters(ports, ['T-000001'])).toEqual({
    done: true,
    message: 'Hủy thư chờ gửi: không có thư nào.',
  });
});
