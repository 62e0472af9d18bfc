import { describe, expect, it } from 'vitest';
import {
  addMissingRows,
  changeRecipients,
  previewRecipients,
} from '../../../src/dispatches/jobs/change-recipients';
import { readRecipients, recipientsView } from '../../../src/dispatches/jobs/recipients-view';
import type { FormAnswers } from '../../../src/forms/form-view';
import { plannedToday } from '../../../src/letters/jobs/queue-letters';
import type { Dispatch } from '../../../src/records/dispatch';
import { summariesOf } from '../../../src/summary/jobs/sum-up';
import { readOffice } from '../../../src/workbook/reading/office';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { dispatch } from '../../builders/dispatch';
import { noticeRecords, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { type FakeOffice, fakeOffice, type OfficeFields, words } from '../../fakes/office';

const units = [
  unit({ code: 'S-1', name: 'Sở Nội vụ', block: 'Sở' }),
  unit({ code: 'S-2', name: 'Sở Y tế', block: 'Sở' }),
  unit({ code: 'P-1', name: 'Phường An Sơn', block: 'Phường' }),
  unit({ code: 'P-2', name: 'Phường An Phú', block: 'Phường' }),
  unit({ code: 'P-3', name: 'Phường An Hà', block: 'Phường', email: '' }),
];

const rowsOf = (...codes: string[]) => codes.map((unitCode) => obligation({ unitCode }));

/** The departments receive the dispatch and were notified of it. */
function office(fields: OfficeFields = {}, own: Partial<Dispatch> = {}): FakeOffice {
  return fakeOffice({
    units,
    dispatches: [dispatch({ recipientBlocks: ['Sở'], ...own })],
    obligations: rowsOf('S-1', 'S-2'),
    letters: ['S-1', 'S-2'].map((unitCode, at) =>
      sentLetter('2024-10-29', {
        id: `T-00000${at + 1}`,
        kind: 'notice',
        mailbox: `${unitCode.toLowerCase()}@phuninh.example.org`,
        itemRecords: noticeRecords({ unitCode }),
      }),
    ),
    ...fields,
  });
}

const order = (fields: FormAnswers): FormAnswers => ({ dispatch: 'VB-001', ...fields });

const trackedIn = ({ workbook }: FakeOffice) =>
  workbook.rows(trackingTab).map(({ unitCode, asked }) => `${unitCode} ${asked}`);

const cellIn = ({ workbook }: FakeOffice) =>
  workbook.rows(dispatchesTab).map(({ recipientBlocks }) => recipientBlocks);

/** Kind and mailbox of today's letters that are about units or that tell them something. */
const lettersIn = ({ ports }: FakeOffice) =>
  plannedToday(readOffice(ports), ports.clock.today(), 'byHand').letters.map(
    ({ kind, mailbox }) => `${kind} ${mailbox}`,
  );

const sentencesOf = (at: FakeOffice, answers: FormAnswers) => {
  const preview = previewRecipients(at.ports, order(answers));
  return preview.ok ? preview.sentences : preview.problems;
};

describe('changeRecipients', () => {
  it('adds a block: rows, the cell of Văn bản, and first notices', () => {
    const at = office();
    expect(sentencesOf(at, { addBlocks: 'Phường' })).toEqual([
      'Thêm 3 đơn vị (Phường An Sơn, Phường An Phú, Phường An Hà): 2 thư Thông báo.',
      '1 đơn vị (Phường An Hà) không có địa chỉ thư dùng được: hãy báo bằng “Gọi điện, nhắn Zalo”.',
      'Khối nhận văn bản sau khi sửa: Sở; Phường.',
    ]);
    expect(changeRecipients(at.ports, order({ addBlocks: 'Phường' }))).toMatchObject({
      done: true,
      message: expect.stringContaining('Đã sửa nơi nhận của 1384-CV/HU. Thêm 3 đơn vị'),
    });
    expect(trackedIn(at)).toEqual(['S-1 yes', 'S-2 yes', 'P-1 yes', 'P-2 yes', 'P-3 yes']);
    expect(cellIn(at)).toEqual([['Sở', 'Phường']]);
    expect(lettersIn(at)).toEqual([
      'notice p-1@phuninh.example.org',
      'notice p-2@phuninh.example.org',
    ]);
  });

  it('adds a single unit by name, which the cell names', () => {
    const at = office();
    changeRecipients(at.ports, order({ addUnits: 'Phường An Phú' }));
    expect(cellIn(at)).toEqual([['Sở', 'Phường An Phú']]);
    expect(trackedIn(at)).toEqual(['S-1 yes', 'S-2 yes', 'P-2 yes']);
    expect(readRecipients(at.ports, 'VB-001').missing).toBe(0);
  });

  it('takes a unit out with its reason: told if it was notified, in no figure, its answer kept', () => {
    const answered = obligation({
      ...{ unitCode: 'S-1', acknowledge: 'acknowledged', acknowledgedOn: '2024-10-30' },
      ...{ channel: 'page', answeredVersion: 1 },
    });
    const at = office({ obligations: [answered, ...rowsOf('S-2')] });
    const answers = { removeUnits: 'S-1; Sở Y tế', addUnits: 'P-1', reason: 'gửi nhầm' };
    expect(sentencesOf(at, answers)).toEqual([
      'Thêm 1 đơn vị (Phường An Sơn): 1 thư Thông báo.',
      'Bỏ 2 đơn vị (Sở Nội vụ, Sở Y tế): 2 thư báo không phải thực hiện.',
      expect.stringContaining('1 đơn vị bị bỏ (Sở Nội vụ) đã trả lời'),
      'Khối nhận văn bản sau khi sửa: Sở; Phường An Sơn.',
    ]);
    changeRecipients(at.ports, order(answers));
    expect(at.workbook.rows(trackingTab)).toMatchObject([
      {
        ...{ unitCode: 'S-1', asked: 'no', exemptBecause: 'gửi nhầm' },
        ...{ acknowledge: 'acknowledged', statusText: words.status.removed },
      },
      { unitCode: 'S-2', asked: 'no', acknowledge: 'unacknowledged' },
      { unitCode: 'P-1', asked: 'yes' },
    ]);
    expect(lettersIn(at).sort()).toEqual([
      'cancellation s-1@phuninh.example.org',
      'cancellation s-2@phuninh.example.org',
      'notice p-1@phuninh.example.org',
    ]);
    const [summary] = summariesOf(readOffice(at.ports), at.ports.clock.today());
    expect(summary).toMatchObject({ totals: { units: 1 }, exempt: [], unexpected: [] });
    expect(at.workbook.rows(logTab)).toMatchObject([
      { event: 'recipientsChanged', dispatch: 'VB-001', unit: '' },
      { event: 'recipientsChanged', unit: 'S-1', detail: expect.stringContaining('gửi nhầm') },
      { event: 'recipientsChanged', unit: 'S-2' },
    ]);
  });

  it('takes a block out of a dispatch for all blocks', () => {
    const at = office(
      { obligations: rowsOf('S-1', 'S-2', 'P-1', 'P-2', 'P-3') },
      { recipientBlocks: [] },
    );
    changeRecipients(at.ports, order({ removeBlocks: 'Phường', reason: 'gửi nhầm' }));
    expect(cellIn(at)).toEqual([['Sở']]);
    expect(trackedIn(at)).toEqual(['S-1 yes', 'S-2 yes', 'P-1 no', 'P-2 no', 'P-3 no']);
    expect(lettersIn(at)).toEqual([]);
  });

  it('keeps one unit of a block that is taken out', () => {
    const at = office({ obligations: rowsOf('S-1', 'S-2') });
    changeRecipients(at.ports, order({ removeBlocks: 'Sở', addUnits: 'S-2', reason: 'gửi nhầm' }));
    expect(cellIn(at)).toEqual([['Sở Y tế']]);
    expect(trackedIn(at)).toEqual(['S-1 no', 'S-2 yes']);
  });

  it('adds a unit again that was taken out before it was told, as new', () => {
    const at = office({ letters: [] });
    changeRecipients(at.ports, order({ removeUnits: 'S-1', reason: 'gửi nhầm' }));
    expect(lettersIn(at)).toEqual(['notice s-2@phuninh.example.org']);
    expect(sentencesOf(at, { addUnits: 'S-1' })).toEqual([
      'Thêm 1 đơn vị (Sở Nội vụ): 1 thư Thông báo.',
    ]);
    changeRecipients(at.ports, order({ addUnits: 'S-1' }));
    expect(at.workbook.rows(trackingTab)).toMatchObject([{ asked: 'yes', exemptBecause: '' }, {}]);
    expect(lettersIn(at).sort()).toEqual([
      'notice s-1@phuninh.example.org',
      'notice s-2@phuninh.example.org',
    ]);
  });

  it('makes deleted rows again, but none for a unit that was taken out', () => {
    const out = obligation({ unitCode: 'S-1', asked: 'no', exemptBecause: 'gửi nhầm' });
    const at = office({ obligations: [out] });
    expect(readRecipients(at.ports, 'VB-001').missing).toBe(1);
    expect(addMissingRows(at.ports, ['VB-001'])).toMatchObject({ done: true });
    expect(trackedIn(at)).toEqual(['S-1 no', 'S-2 yes']);
    expect(addMissingRows(at.ports, ['VB-001'])).toMatchObject({
      problems: [{ message: words.recipients.nothing }],
    });
  });

  it('makes units owe a dispatch that they received for information', () => {
    const informed = obligation({ unitCode: 'P-1', role: 'informed' });
    const at = office(
      { obligations: [...rowsOf('S-1', 'S-2'), informed] },
      { informUnits: ['P-1'] },
    );
    changeRecipients(at.ports, order({ addUnits: 'P-1' }));
    expect(at.workbook.rows(dispatchesTab)).toMatchObject([
      { recipientBlocks: ['Sở', 'Phường An Sơn'], informUnits: [] },
    ]);
    expect(at.workbook.rows(trackingTab)[2]).toMatchObject({ unitCode: 'P-1', role: 'owes' });
    expect(lettersIn(at)).toEqual(['notice p-1@phuninh.example.org']);
  });

  it('takes out silently who received the dispatch for information', () => {
    const informed = obligation({ unitCode: 'S-1', role: 'informed' });
    const at = office({ obligations: [informed, ...rowsOf('S-2')] }, { informUnits: ['S-1'] });
    const answers = { removeUnits: 'S-1', reason: 'gửi nhầm' };
    expect(sentencesOf(at, answers)).toEqual(['Bỏ 1 đơn vị (Sở Nội vụ): không có thư.']);
    changeRecipients(at.ports, order(answers));
    expect(lettersIn(at)).toEqual([]);
    expect(at.workbook.rows(dispatchesTab)).toMatchObject([{ informUnits: [] }]);
  });

  it.each([
    ['a draft', { state: 'draft' }, 'thư Thông báo đi cùng lượt gửi đầu của văn bản'],
    ['a paused dispatch', { state: 'paused' }, 'thư Thông báo đi khi văn bản được theo dõi lại'],
    ['a dispatch sent on paper', { firstNotice: 'paper' }, 'vì văn bản đã gửi giấy'],
    ['a deadline that has passed', { acknowledgeBy: '2024-10-29' }, 'chưa có thư vì hạn đã qua'],
  ] as const)('says when units added to %s are told', (_, own, text) => {
    const sentences = sentencesOf(office({}, own), { addUnits: 'P-1' });
    expect(sentences.join(' ')).toContain(text);
    expect(sentences.join(' ')).not.toContain('1 thư Thông báo');
  });

  it.each([
    ['without a reason', { removeUnits: 'S-1' }, 'reason', words.recipients.reasonMissing],
    ['a unit that is unknown', { addUnits: 'Phường Xa' }, 'addUnits', 'Phường Xa'],
    [
      'a unit both added and taken out',
      { addUnits: 'S-1', removeUnits: 'S-1', reason: 'a' },
      '',
      'Sở Nội vụ',
    ],
    ['every unit', { removeBlocks: 'Sở', reason: 'a' }, '', words.recipients.leavesNone],
    [
      'every unit by name',
      { removeUnits: 'S-1; S-2', reason: 'a' },
      '',
      words.recipients.leavesNone,
    ],
    ['nothing', {}, '', words.recipients.nothing],
  ])('refuses %s and writes nothing', (_, answers, field, text) => {
    const at = office();
    expect(changeRecipients(at.ports, order(answers))).toEqual({
      done: false,
      problems: [{ field, message: expect.stringContaining(text) }],
    });
    expect([trackedIn(at), cellIn(at)]).toEqual([['S-1 yes', 'S-2 yes'], [['Sở']]]);
  });

  it('writes only what the preview showed', () => {
    const at = office();
    const preview = previewRecipients(at.ports, order({ addBlocks: 'Phường' }));
    const seen = preview.ok ? preview.seen : '';
    expect(changeRecipients(at.ports, order({ addUnits: 'P-1', seen }))).toEqual({
      done: false,
      problems: [{ field: '', message: words.recipients.changedMeanwhile }],
    });
    const answers = order({ addBlocks: 'Phường', seen });
    expect(changeRecipients(at.ports, answers)).toMatchObject({ done: true });
    expect(changeRecipients(at.ports, answers)).toMatchObject({ done: false });
    expect(trackedIn(at)).toHaveLength(5);
  });

  it('refuses a file in which rows of Theo dõi cannot be told apart', () => {
    const at = office();
    at.workbook.write(unitsTab, [{ row: 2, column: 2, cells: [['S-10']] }]);
    expect(() => changeRecipients(at.ports, order({ addBlocks: 'Phường' }))).toThrow('“S-1”');
  });
});

describe('recipientsView', () => {
  it('shows the first dispatch that lacks rows, by block', () => {
    const at = fakeOffice({
      units,
      dispatches: [
        dispatch({ id: 'VB-001', recipientBlocks: ['Phường'] }),
        dispatch({ id: 'VB-002', recipientBlocks: ['Sở'], informUnits: ['P-1'] }),
      ],
      obligations: [
        ...['P-1', 'P-2', 'P-3'].map((unitCode) => obligation({ unitCode })),
        obligation({ dispatchId: 'VB-002', unitCode: 'S-1', exemptBecause: 'chưa thành lập' }),
        obligation({ dispatchId: 'VB-002', unitCode: 'P-1', role: 'informed' }),
      ],
    });
    expect(recipientsView(at.ports).current).toEqual({
      dispatch: 'VB-002',
      blocks: [
        { block: 'Sở', units: 2, owing: 0, informed: 0, exempt: 1 },
        { block: 'Phường', units: 3, owing: 0, informed: 1, exempt: 0 },
      ],
      missing: 1,
    });
  });
});
