import { expect, it } from 'vitest';
import { decideLetters } from '../../../src/letters/jobs/decide-letters';
import { sendNextChunk } from '../../../src/runs/send-by-hand';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecords, sentLetter } from '../../builders/letter';
import { fakeOffice } from '../../fakes/office';

/** An office with a follow-up that awaits approval, and a reminder to its mailbox that rests until it goes. */
function withRestingReminder() {
  const notices = ['VB-001', 'VB-002'].map((dispatchId, at) =>
    sentLetter('2024-10-28', {
      id: `T-00000${at + 1}`,
      kind: 'notice',
      itemRecords: noticeRecords({ dispatchId, day: at === 0 ? '2024-11-08' : '2024-11-01' }),
    }),
  );
  const reminded = sentLetter('2024-11-04', {
    id: 'T-000003',
    itemRecords: [itemRecord({ dispatchId: 'VB-002', day: '2024-11-01', tier: -1 })],
  });
  const followUp = letter({
    id: 'T-000004',
    kind: 'followUp',
    state: 'awaiting',
    itemRecords: [itemRecord({ dispatchId: 'VB-002', day: '2024-11-01', tier: 1 })],
  });
  return fakeOffice({
    now: '2024-11-05T09:00',
    dispatches: [
      dispatch({ completeBy: null }),
      dispatch({ id: 'VB-002', number: '2-CV/HU', acknowledgeBy: '2024-11-01', completeBy: null }),
    ],
    letters: [...notices, reminded, followUp],
  });
}

it('a letter that is approved takes along the reminders that rested', () => {
  const { ports, mailer, workbook } = withRestingReminder();
  decideLetters(ports, { approve: ['T-000004'], cancel: [] });
  expect(workbook.rows(outboxTab).slice(3)).toMatchObject([
    { kind: 'followUp', state: 'queued' },
    { kind: 'reminder', state: 'queued' },
  ]);
  sendNextChunk(ports);
  expect(mailer.letters).toMatchObject([
    {
      subject: expect.stringMatching(/^\[Đôn đốc lần 1\] 2-CV\/HU/),
      text: expect.stringContaining('1384-CV/HU'),
    },
  ]);
});

it('a run that dies before the reminders are queued leaves the approval, so that none goes alone', () => {
  const { ports, workbook } = withRestingReminder();
  const append = () => {
    throw new Error('Killed');
  };
  const dying = { ...ports, writer: { ...ports.writer, append } };
  expect(() => decideLetters(dying, { approve: ['T-000004'], cancel: [] })).toThrow('Killed');
  expect(workbook.rows(outboxTab).slice(3)).toMatchObject([{ kind: 'followUp', state: 'queued' }]);
});
