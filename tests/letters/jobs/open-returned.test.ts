import { expect, it } from 'vitest';
import { planInputOf } from '../../../src/letters/compose/letter-context';
import { markReturned } from '../../../src/letters/jobs/mark-returned';
import { returnedView } from '../../../src/letters/jobs/open-returned';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import { returnedMailboxes } from '../../../src/letters/rules/returned-mailboxes';
import { readOffice } from '../../../src/workbook/reading/office';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { dispatch } from '../../builders/dispatch';
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

it('names the mailbox of a leadership, and marks it without marking the contact’s', () => {
  const leaderEmail = 'lanhdao@xa.example.org';
  const { ports, workbook } = fakeOffice({
    units: [unit({ code: 'PN-001', name: 'Chi bộ 1', email: shared, leaderEmail })],
  });
  const view = returnedView(ports);
  const leadership = 'Chi bộ 1 (hộp thư lãnh đạo, chỉ ngừng gửi bản sao)';
  expect(view.mailboxes).toMatchObject([
    { mailbox: shared, units: ['Chi bộ 1'] },
    { mailbox: leaderEmail, units: [leadership], isRecorded: false },
  ]);
  const bounce = `Không tìm thấy địa chỉ\nThư chưa được gửi tới ${leaderEmail}\nTo: ${shared}\nCc: ${leaderEmail}`;
  expect(returnedMailboxes(bounce, view).found).toMatchObject([
    { mailbox: shared, onlyBeside: true },
    { mailbox: leaderEmail, onlyBeside: false },
  ]);
  expect(markReturned(ports, [leaderEmail])).toMatchObject({
    message: expect.stringMatching(/^Đã ghi hộp thư lãnh đạo bị trả lại cho 1 đơn vị \(Chi bộ 1\)/),
  });
  const returned = () => workbook.rows(unitsTab).map(({ returnedEmail }) => returnedEmail);
  expect(returned()).toEqual([leaderEmail]);
  expect(workbook.rows(logTab)).toMatchObject([{ detail: 'l…@xa.example.org' }]);
  markReturned(ports, [shared]);
  expect(returned()).toEqual([`${shared}; ${leaderEmail}`]);
  expect(returnedView(ports).mailboxes.map(({ isRecorded }) => isRecorded)).toEqual([true, true]);
});

it('names an address for copies with the units that use it, and marks it so that only copies stop', () => {
  const copy = 'vanthu@xa.example.org';
  const { ports, workbook } = fakeOffice({
    dispatches: [dispatch()],
    units: [
      unit({ code: 'PN-001', name: 'Chi bộ 1', email: shared, ccEmail: `văn thư: ${copy}` }),
      unit({ code: 'PN-002', name: 'Chi bộ 2', ccEmail: `${copy}; hai@xa.example.org` }),
    ],
  });
  const copies = () => {
    const office = readOffice(ports);
    return planLetters(planInputOf(office, ports.clock.today())).letters.map((one) => one.copies);
  };
  const both = ['Chi bộ 1', 'Chi bộ 2'].map(
    (name) => `${name} (nhận bản sao, chỉ ngừng gửi bản sao)`,
  );
  const bounce = `Thư chưa được gửi tới ${copy}\nTo: ${shared}\nCc: ${copy}`;
  expect(returnedMailboxes(bounce, returnedView(ports))).toMatchObject({
    found: [
      { mailbox: shared, onlyBeside: true },
      { mailbox: copy, units: both, onlyBeside: false, isRecorded: false },
    ],
    unknown: [],
  });
  expect(copies()).toEqual([[copy], [copy, 'hai@xa.example.org']]);
  expect(markReturned(ports, [copy])).toMatchObject({
    message: expect.stringMatching(
      /^Đã ghi hộp thư nhận bản sao bị trả lại cho 2 đơn vị \(Chi bộ 1; Chi bộ 2\)\. Thư vẫn gửi đơn vị/,
    ),
  });
  expect(copies()).toEqual([[], ['hai@xa.example.org']]);
  expect(workbook.rows(unitsTab).map(({ returnedEmail }) => returnedEmail)).toEqual([copy, copy]);
  expect(returnedMailboxes(copy, returnedView(ports)).found).toMatchObject([{ isRecorded: true }]);
});
