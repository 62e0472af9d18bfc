import { expect, it } from 'vitest';
import { markReturned } from '../../../src/letters/jobs/mark-returned';
import { returnedView } from '../../../src/letters/jobs/open-returned';
import { unit } from '../../builders/unit';
import { fakeOffice, owner } from '../../fakes/office';

const shared = 'chung@xa.example.org';

it('lists mailboxes with all their units, those recorded before, and the office’s own addresses', () => {
  const { ports } = fakeOffice({
    settings: { replyTo: 'VP@xa.example.org' },
    units: [
      unit({ code: 'PN-001', name: 'Chi bộ 1', email: shared }),
      unit({ code: 'PN-002', name: 'Chi bộ 2', email: ' Chung@xa.example.org' }),
      unit({ code: 'PN-003', name: 'Chi bộ 3', email: 'ba@xa.example.org', state: 'ended' }),
      unit({ code: 'PN-004', name: 'Chi bộ 4', email: 'a@xa, b@xa' }),
      unit({ code: 'PN-005', name: 'Chi bộ 5', email: 'nam@xa.example.org' }),
    ],
  });
  const mailboxes = (isRecorded: boolean) => [
    { mailbox: shared, units: ['Chi bộ 1', 'Chi bộ 2'], isRecorded },
    { mailbox: 'nam@xa.example.org', units: ['Chi bộ 5'], isRecorded: false },
  ];
  const view = returnedView(ports);
  expect(view.mailboxes).toEqual(mailboxes(false));
  expect(view.own).toEqual(expect.arrayContaining([owner, 'vp@xa.example.org']));
  expect(markReturned(ports, [shared])).toMatchObject({
    message: expect.stringContaining('2 đơn vị (Chi bộ 1; Chi bộ 2)'),
  });
  expect(returnedView(ports).mailboxes).toEqual(mailboxes(true));
});
