import { describe, expect, it } from 'vitest';
import { issueVersion } from '../../../src/dispatches/jobs/issue-version';
import {
  approvalView,
  decideByHand,
  previewFromOutbox,
} from '../../../src/letters/jobs/decide-letters';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import { queueByHand } from '../../../src/runs/send-by-hand';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecords, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields, words } from '../../fakes/office';

const late = itemRecord({ tier: 1 });
const letters = [
  letter({ id: 'T-000001', kind: 'followUp', state: 'awaiting', itemRecords: [late] }),
  letter({ id: 'T-000002', kind: 'followUp', state: 'awaiting', itemRecords: [late] }),
  letter({ id: 'T-000003', state: 'sent', itemRecords: [itemRecord({ tier: -1 })] }),
];
const paper = [dispatch({ firstNotice: 'paper' })];
const office = (fields: OfficeFields = {}) =>
  fakeOffice({ dispatches: paper, letters, now: '2024-11-11T09:00', ...fields });

describe('decideByHand', () => {
  it('queues approved letters, cancels the others chosen, and changes no other letter', () => {
    const { ports, workbook } = office();
    const decided = { approve: ['T-000001', 'T-000003'], cancel: ['T-000002', 'T-000009'] };
    expect(decideByHand(ports, decided)).toEqual({
      done: true,
      message:
        'Đã duyệt 1 thư. Đã hủy 1 thư. Thư tự đi trong khoảng 10 phút, nếu đang trong giờ gửi thư.',
    });
    expect(workbook.rows(outboxTab).map(({ state }) => state)).toEqual([
      'queued',
      'cancelled',
      'sent',
    ]);
    expect(ports.scriptProperties.get('queue')).toBe('yes');
  });

  it('counts a letter that is both approved and cancelled as approved', () => {
    const { ports, workbook } = office();
    decideByHand(ports, { approve: ['T-000001'], cancel: ['T-000001'] });
    expect(workbook.rows(outboxTab)[0]?.state).toBe('queued');
  });

  it('writes nothing when nothing was chosen', () => {
    const { ports, workbook } = office();
    const before = workbook.cells();
    decideByHand(ports, { approve: [], cancel: [] });
    expect(workbook.cells()).toEqual(before);
  });
});

describe('approvalView', () => {
  it('says which mailbox of a leadership gets a copy, and the approved row has it', () => {
    const leaderEmail = 'lanhdao@xa.example.org';
    const { ports, workbook } = office({
      settings: { leaderCopyFrom: '1' },
      units: [unit({ leaderEmail })],
    });
    expect(
      approvalView(ports).letters.map(({ leaders, recipients }) => [leaders, recipients]),
    ).toEqual([
      [[leaderEmail], 2],
      [[leaderEmail], 2],
    ]);
    decideByHand(ports, { approve: ['T-000001'], cancel: [] });
    expect(workbook.rows(outboxTab).map(({ copies }) => copies)).toEqual([leaderEmail, '', '']);
    expect(approvalView(office().ports).letters.map(({ leaders }) => leaders)).toEqual([[], []]);
  });

  it('lists the letters awaiting approval', () => {
    expect(approvalView(office().ports).letters.map(({ id }) => id)).toEqual([
      'T-000001',
      'T-000002',
    ]);
  });

  const answered = { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-10' } as const;

  it.each([
    ['has answered', { obligations: [obligation(answered)] }, words.skips.answered],
    ['is exempt', { obligations: [obligation({ exemptBecause: 'sáp nhập' })] }, words.skips.exempt],
    [
      'was given more time',
      { obligations: [obligation({ acknowledgeExtendedTo: '2024-11-25' })] },
      words.skips.extended,
    ],
    ['is suspended', { units: [unit({ state: 'suspended' })] }, words.skips.suspended],
    [
      'owes nothing while the dispatch is held',
      { dispatches: [dispatch({ firstNotice: 'paper', state: 'paused' })] },
      words.skips.dispatchPaused,
    ],
  ] as [string, OfficeFields, string][])(
    'drops a letter to a unit that %s, and says why',
    (_, fields, reason) => {
      const { ports, workbook } = office(fields);
      const { letters: alive, dropped } = approvalView(ports);
      expect(alive).toEqual([]);
      expect(dropped.map((gone) => gone.reason)).toEqual([reason, reason]);
      const [first] = workbook.rows(outboxTab);
      expect(first).toMatchObject({ state: 'skipped', reason });
    },
  );

  it('drops a notice whose deadline passed while it waited, says what to do, and plans it again with new deadlines', () => {
    const fields = {
      dispatches: [dispatch({ version: 2, changes: 'đổi hạn' })],
      letters: [
        letter({
          kind: 'newVersion',
          state: 'awaiting',
          itemRecords: noticeRecords({ version: 2 }),
        }),
      ],
    };
    const { ports, workbook } = office(fields);
    const { letters: alive, dropped } = approvalView(ports);
    expect(alive).toEqual([]);
    expect(dropped.map(({ reason }) => reason)).toEqual([words.skips.daysPassed]);
    expect(words.skips.daysPassed).toContain(words.forms.changeDeadline.title);
    expect(words.skips.daysPassed).toContain(words.forms.issueVersion.title);
    const [gone] = workbook.rows(outboxTab);
    expect(gone?.state).toBe('skipped');
    const extended = { acknowledgeExtendedTo: '2024-11-20' } as const;
    const input = planInput({
      today: '2024-11-11',
      dispatches: fields.dispatches,
      obligations: [obligation(extended)],
      letters: [letter({ ...fields.letters[0], state: 'skipped' })],
    });
    expect(planLetters(input).letters.map(({ items }) => items[0]?.stages)).toEqual([
      ['acknowledge', 'complete'],
    ]);
  });

  it('drops letters answered between opening and approving, and counts those queued', () => {
    const { ports } = office({ obligations: [obligation(answered)] });
    expect(decideByHand(ports, { approve: ['T-000001', 'T-000002'], cancel: [] })).toEqual({
      done: true,
      message: '2 thư bỏ vì không còn lý do gửi.',
    });
    expect(ports.scriptProperties.get('queue')).not.toBe('yes');
  });

  it('reads the office once, even if one letter is dropped and another added', () => {
    const two = unit({ code: 'PN-002', email: 'hai@example.org' });
    const { ports, workbook } = office({
      units: [unit(), two],
      obligations: [
        obligation({ ...answered, channel: 'email', answeredVersion: 1 }),
        obligation({ unitCode: 'PN-002' }),
      ],
    });
    const reads: string[] = [];
    const read: typeof workbook.read = (tab) => {
      reads.push(tab.key);
      return workbook.read(tab);
    };
    const view = approvalView({ ...ports, reader: { ...workbook, read } });
    expect(view.letters).toMatchObject([{ id: 'T-000004', state: 'awaiting', mailbox: two.email }]);
    expect(view.dropped.map(({ id }) => id)).toEqual(['T-000001', 'T-000002']);
    const states = workbook.rows(outboxTab).map(({ state }) => state);
    expect(states).toEqual(['skipped', 'skipped', 'sent', 'awaiting']);
    expect(reads.filter((key, at) => reads.indexOf(key) !== at)).toEqual([]);
  });

  it('reports that none is waiting', () => {
    const { ports } = fakeOffice({ dispatches: [] });
    expect(approvalView(ports)).toMatchObject({ letters: [], dropped: [] });
  });

  it.each(['2024-11-04', '2024-10-31'] as const)(
    'shows at once as many letters as the dialog of a new version has said, whatever was sent on %s',
    (sentOn) => {
      const notice = sentLetter(sentOn, { kind: 'notice', itemRecords: noticeRecords() });
      const { ports, workbook } = fakeOffice({ letters: [notice], now: '2024-11-04T14:00' });
      const answers = {
        dispatch: 'VB-001',
        kind: 'material',
        changes: 'bổ sung',
        asks: 'receiptAndResult',
        task: 'training',
        acknowledgeBy: '2024-11-20',
        completeBy: '2024-11-30',
        sure: 'yes',
      };
      expect(issueVersion(ports, answers)).toMatchObject({
        done: true,
        message: expect.stringContaining('1 thư'),
      });
      expect(approvalView(ports).letters).toMatchObject([
        { kind: 'newVersion', state: 'awaiting' },
      ]);
      expect(approvalView(ports).letters.length).toBe(1);
      expect(workbook.rows(outboxTab).length).toBe(2);
      expect(queueByHand(ports)).toMatchObject({
        message: expect.stringMatching(/^1 thư đang chờ duyệt/),
      });
    },
  );
});

describe('previewFromOutbox', () => {
  it('shows the letter as it would go out today', () => {
    const [first] = letters;
    const { ports } = fakeOffice({
      dispatches: paper,
      letters: first ? [first] : [],
      now: '2024-11-11T09:00',
    });
    const preview = previewFromOutbox(ports, 'T-000001');
    expect(preview.to).toBe('pn-001@phuninh.example.org');
    expect(preview.subject).toContain('[Đôn đốc lần 1]');
  });

  it('reports that the letter is gone', () => {
    expect(() => previewFromOutbox(office().ports, 'T-000009')).toThrow(words.errors.letterGone);
  });
});
