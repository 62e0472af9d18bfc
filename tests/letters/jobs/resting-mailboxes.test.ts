import { expect, it } from 'vitest';
import { lettersView } from '../../../src/letters/jobs/preview-letters';
import { queueByHand, sendNextChunk } from '../../../src/runs/send-by-hand';
import { readOffice } from '../../../src/workbook/reading/office';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecords, sentLetter } from '../../builders/letter';
import { fakeOffice } from '../../fakes/office';

const MAILBOX = 'pn-001@phuninh.example.org';

/** On 5/11, a reminder of VB-001 is due. The mailbox was asked about VB-002 on 4/11. */
const office = (approved: readonly ReturnType<typeof letter>[] = []) =>
  fakeOffice({
    now: '2024-11-05T09:00',
    dispatches: [
      dispatch(),
      dispatch({ id: 'VB-002', number: '2-CV/HU', acknowledgeBy: null, completeBy: null }),
    ],
    letters: [
      sentLetter('2024-10-28', { id: 'T-000001', kind: 'notice', itemRecords: noticeRecords() }),
      sentLetter('2024-10-28', {
        id: 'T-000002',
        kind: 'notice',
        itemRecords: noticeRecords({ dispatchId: 'VB-002', day: null }),
      }),
      sentLetter('2024-11-04', {
        id: 'T-000003',
        itemRecords: [itemRecord({ dispatchId: 'VB-002', day: null, tier: -999 })],
      }),
      ...approved,
    ],
  });

it('a mailbox that rests is listed with the day on which it may be asked again', () => {
  const { ports } = office();
  const view = lettersView(ports, readOffice(ports));
  expect(view.letters).toEqual([]);
  expect(view.resting).toEqual([
    {
      mailbox: MAILBOX,
      units: ['Đơn vị PN-001'],
      subject: expect.stringMatching(/^\[Nhắc\] 1384-CV\/HU/),
      until: '07/11/2024',
    },
  ]);
  expect(view.skipped).not.toContainEqual(
    expect.objectContaining({ reason: expect.stringContaining('nghỉ') }),
  );
});

it('pressing Gửi again does not undo the pause; a mailbox that a person ticks is asked today', () => {
  const { ports, mailer, workbook } = office();
  queueByHand(ports);
  queueByHand(ports);
  sendNextChunk(ports);
  expect(mailer.letters).toEqual([]);
  queueByHand(ports, false, [MAILBOX]);
  expect(workbook.rows(outboxTab).slice(3)).toMatchObject([
    { mailbox: MAILBOX, state: 'queued', regardless: 'yes' },
  ]);
  sendNextChunk(ports);
  expect(mailer.letters).toMatchObject([{ to: MAILBOX }]);
});

it('an approved letter that rests is listed, stays queued, and goes if it is ticked', () => {
  const approved = letter({
    id: 'T-000004',
    itemRecords: [itemRecord({ tier: -3 })],
    subject: 'đã duyệt',
  });
  const { ports, mailer, workbook } = office([approved]);
  const view = lettersView(ports, readOffice(ports));
  expect(view.letters).toEqual([]);
  expect(view.resting).toMatchObject([
    { mailbox: MAILBOX, subject: 'đã duyệt', until: '07/11/2024' },
  ]);
  sendNextChunk(ports);
  expect(workbook.rows(outboxTab).slice(3)).toMatchObject([{ state: 'queued' }]);
  queueByHand(ports, false, [MAILBOX]);
  sendNextChunk(ports);
  expect(mailer.letters).toMatchObject([{ to: MAILBOX }]);
});
