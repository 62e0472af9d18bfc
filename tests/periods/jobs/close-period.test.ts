import { describe, expect, it } from 'vitest';
import { healthView } from '../../../src/health/health';
import { refresh } from '../../../src/health/refresh';
import { planLeadership } from '../../../src/letters/jobs/queue-leadership';
import { sendQueue } from '../../../src/letters/send/send-queue';
import { closeDuePeriod, closePeriod, periodForm } from '../../../src/periods/jobs/close-period';
import { closingsOf, isSound } from '../../../src/periods/rules/seals';
import { closingDialog } from '../../../src/runs/closing-dialog';
import { summariesOf } from '../../../src/summary/jobs/sum-up';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import type { Ports } from '../../../src/workbook/ports';
import { readOffice, readRules, readTab } from '../../../src/workbook/reading/office';
import { readFrozen } from '../../../src/workbook/reading/read-frozen';
import type { TabWriter } from '../../../src/workbook/tab-ports';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { periodsTab } from '../../../src/workbook/tabs/periods-tab';
import { closeByHand } from '../../builders/close-period';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const units = [
  unit({ code: 'PN-001', block: 'Trường học' }),
  unit({ code: 'PN-002', block: 'Chính quyền' }),
];
const obligations = [
  obligation({
    unitCode: 'PN-001',
    acknowledge: 'acknowledged',
    acknowledgedOn: '2024-10-30',
    complete: 'inProgress',
    sessions: 2,
  }),
  obligation({ unitCode: 'PN-002' }),
];

describe('closePeriod', () => {
  it('freezes one row for the total, one for each block and one for each unit', () => {
    const { ports, workbook } = fakeOffice({ units, obligations, answers: [''] });
    closeByHand(ports);
    expect(
      workbook
        .rows(periodsTab)
        .map(
          ({ period, level, block, code, units, acknowledgeOnTime, completeWithin, sessions }) => [
            period,
            level,
            block,
            code,
            units,
            acknowledgeOnTime,
            completeWithin,
            sessions,
          ],
        ),
    ).toEqual([
      ['Tháng 10/2024 (đến 30/10/2024)', 'total', '', '', 2, 1, 2, 2],
      ['Tháng 10/2024 (đến 30/10/2024)', 'block', 'Trường học', '', 1, 1, 1, 2],
      ['Tháng 10/2024 (đến 30/10/2024)', 'block', 'Chính quyền', '', 1, 0, 1, 0],
      ['Tháng 10/2024 (đến 30/10/2024)', 'unit', 'Trường học', 'PN-001', 1, 1, 1, 2],
      ['Tháng 10/2024 (đến 30/10/2024)', 'unit', 'Chính quyền', 'PN-002', 1, 0, 1, 0],
    ]);
  });

  it('seals the frozen rows as they are read back', () => {
    const hard = [
      unit({ code: 'A', name: '=Trường "A" & B', block: '+Khối' }),
      unit({ code: 'B', name: 'X'.repeat(120), block: '+Khối' }),
    ];
    const { ports } = fakeOffice({
      units: hard,
      obligations: hard.map(({ code }) => obligation({ unitCode: code })),
      answers: [''],
    });
    closeByHand(ports);
    const closings = closingsOf(readFrozen(ports, words));
    expect(closings.map(isSound)).toEqual([true]);
    expect(closings[0]?.units.map(({ name }) => name)).toEqual(hard.map(({ name }) => name));
  });

  it('uses the name that the person gives', () => {
    const { ports, workbook } = fakeOffice({ answers: [' Quý IV '] });
    closeByHand(ports);
    const names = workbook.rows(periodsTab).map(({ period }) => period);
    expect([...new Set(names)]).toEqual(['Quý IV']);
  });

  it.each([
    ['2024-11-15', 'Tuần', 'Kỳ đến 15/11/2024'],
    ['2024-11-17', 'Tuần', 'Tuần từ 11/11 đến 17/11/2024'],
    ['2024-11-20', 'Quý', 'Kỳ đến 20/11/2024'],
    ['2024-12-31', 'Quý', 'Quý 4/2024'],
    ['2025-01-05', 'Tuần', 'Tuần từ 30/12/2024 đến 05/01/2025'],
    ['2025-01-06', 'Năm', 'Kỳ đến 06/01/2025'],
    ['2024-11-14', 'Tháng, từ ngày 15 đến ngày 14', 'Tháng 11/2024 (từ 15/10 đến 14/11/2024)'],
    ['2024-11-15', 'Không tự chốt', 'Tháng 11/2024 (đến 15/11/2024)'],
    ['2024-11-30', 'Không tự chốt', 'Tháng 11/2024'],
  ])('on %s, with the calendar “%s”, names what it freezes “%s” unless told', (day, kind, name) => {
    const settings = { periodKind: kind };
    const { ports, workbook } = fakeOffice({ settings, answers: [''], now: `${day}T09:00` });
    closeByHand(ports);
    const [total] = workbook.rows(periodsTab);
    expect([total?.period, total?.cutOff]).toEqual([name, day]);
  });

  const closeAs = (ports: Ports, answers: Record<string, string>) =>
    closePeriod(ports, readRules(ports), answers, planLeadership);
  const totalsOf = ({ workbook }: ReturnType<typeof fakeOffice>) =>
    workbook
      .rows(periodsTab)
      .filter(({ level }) => level === 'total')
      .map(({ period, cutOff, acknowledgeOnTime }) => [period, cutOff, acknowledgeOnTime]);

  it.each([
    ['week', '2024-11-17', 'Tuần từ 11/11 đến 17/11/2024'],
    ['month', '2024-10-31', 'Tháng 10/2024'],
    ['quarter', '2024-09-30', 'Quý 3/2024'],
    ['quarter', '2024-10-31', 'Quý 4/2024 (đến 31/10/2024)'],
    ['halfYear', '2024-06-30', '6 tháng đầu năm 2024'],
    ['halfYear', '2024-11-20', '6 tháng cuối năm 2024 (đến 20/11/2024)'],
    ['nineMonths', '2024-09-30', '9 tháng đầu năm 2024'],
    ['year', '2024-11-20', 'Năm 2024 (đến 20/11/2024)'],
    ['custom', '2024-11-20', 'Kỳ đến 20/11/2024'],
  ])('names a period of the kind %s that ends on %s “%s”', (kind, lastDay, name) => {
    const dispatches = [dispatch({ issuedOn: '2024-01-02' })];
    const { ports, workbook } = fakeOffice({ dispatches, now: '2024-11-20T09:00' });
    expect(closeAs(ports, { kind, lastDay }).done).toBe(true);
    const [total] = workbook.rows(periodsTab);
    expect([total?.period, total?.cutOff]).toEqual([name, lastDay]);
  });

  it('says how many letters to leaders wait for approval', () => {
    const settings = { leaderMailboxes: 'bithu@xa.example.org', needsApproval: 'leadership' };
    const { ports } = fakeOffice({ units, obligations, settings });
    expect(closeAs(ports, { kind: 'custom' })).toEqual({
      done: true,
      message: expect.stringContaining(
        '\n\n1 thư đang chờ duyệt: menu Đôn đốc ▸ Thư chờ gửi, chờ duyệt ▸ Chờ duyệt.',
      ),
    });
  });

  it('has the figures of its last day, also if a person closes it later', () => {
    const later = obligation({
      unitCode: 'PN-002',
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-11-04',
    });
    const owed = obligations.map((one) => (one.unitCode === 'PN-002' ? later : one));
    const office = fakeOffice({ units, obligations: owed, now: '2024-11-05T09:00' });
    closeAs(office.ports, { kind: 'week', lastDay: '03/11/2024' });
    closeAs(office.ports, { kind: 'custom', lastDay: '2024-11-05', period: 'Đợt 1' });
    expect(totalsOf(office)).toEqual([
      ['Tuần từ 28/10 đến 03/11/2024', '2024-11-03', 1],
      ['Đợt 1', '2024-11-05', 2],
    ]);
  });

  it('refuses a last day in the future, or before the last closing of the same kind', () => {
    const office = fakeOffice({ units, obligations, now: '2024-11-20T09:00' });
    const messages = (kind: string, lastDay: string) => {
      const outcome = closeAs(office.ports, { kind, lastDay });
      return outcome.done ? [] : outcome.problems;
    };
    expect(messages('week', '2024-11-21')).toEqual([
      { field: 'lastDay', message: expect.stringContaining('Ngày 21/11/2024 chưa đến') },
    ]);
    expect(messages('week', '2024-11-17')).toEqual([]);
    expect(messages('week', '2024-11-10')).toEqual([
      {
        field: 'lastDay',
        message: expect.stringContaining(
          'Kỳ “Tuần từ 11/11 đến 17/11/2024” cùng loại đã chốt đến ngày 17/11/2024',
        ),
      },
    ]);
    expect(messages('month', '2024-10-31')).toEqual([]);
    expect(messages('year', '2023-12-31')).toEqual([
      { field: 'lastDay', message: expect.stringContaining('chưa có văn bản nào') },
    ]);
    expect(totalsOf(office)).toHaveLength(2);
  });

  it.each([
    ['custom', '2024-11-17', 'Tuần từ 04/11 đến 10/11/2024', 'Tên kỳ ghi ngày 10/11/2024'],
    ['nineMonths', '2024-10-15', '', 'Kỳ 9 tháng đầu năm hết ngày 30/9'],
  ])(
    'refuses a period of the kind %s to %s whose name “%s” says another day',
    (kind, lastDay, period, message) => {
      const office = fakeOffice({ units, obligations, now: '2024-11-20T09:00' });
      expect(closeAs(office.ports, { kind, lastDay, period })).toEqual({
        done: false,
        problems: [{ field: 'lastDay', message: expect.stringContaining(message) }],
      });
      expect(totalsOf(office)).toEqual([]);
    },
  );

  it('is in the tab Tổng hợp at once', () => {
    const { ports, workbook } = fakeOffice({ units, obligations });
    closingDialog.calls.takeClosing?.(ports, {});
    expect(JSON.stringify(workbook.summary())).toContain('Tháng 10/2024 (đến 30/10/2024)');
  });

  it('leaves the running period to the clock if a person closes figures in the middle of it', () => {
    const settings = { periodKind: 'Tuần' };
    const office = fakeOffice({ settings, answers: [''], now: '2024-11-15T09:00' });
    closeByHand(office.ports);
    office.ports.scriptProperties.set('periodsOn', '2024-11-17');
    office.time.now = '2024-11-18T00:05';
    closeDuePeriod(office.ports, readRules(office.ports), planLeadership);
    const totals = office.workbook.rows(periodsTab).filter(({ level }) => level === 'total');
    expect(totals.map(({ period, cutOff }) => [period, cutOff])).toEqual([
      ['Kỳ đến 15/11/2024', '2024-11-15'],
      ['Tuần từ 11/11 đến 17/11/2024', '2024-11-17'],
    ]);
  });

  it('corrects a period with a reason, and keeps its first closing', () => {
    const { ports, workbook } = fakeOffice({ answers: ['Quý IV', 'Quý IV', 'bổ sung 1 đơn vị'] });
    closeByHand(ports);
    const before = workbook.rows(periodsTab);
    closeByHand(ports);
    const after = workbook.rows(periodsTab);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ closing, reason }) => [closing, reason])).toEqual(
      before.map(() => [2, 'bổ sung 1 đơn vị']),
    );
  });

  it('does not close a period again without a reason, and says that it is closed', () => {
    const { ports, workbook } = fakeOffice({ answers: ['Quý IV', 'Quý IV', ' '] });
    closeByHand(ports);
    const before = workbook.cells();
    expect(() => closeByHand(ports)).toThrow('Kỳ “Quý IV” đã được chốt');
    expect(workbook.cells()).toEqual(before);
  });

  it('reports that no dispatch is followed up', () => {
    const { ports } = fakeOffice({ dispatches: [dispatch({ state: 'closed' })], answers: [''] });
    expect(() => closeByHand(ports)).toThrow(words.errors.noOpenDispatch);
  });
});

describe('a closed period', () => {
  const remembered = ({ workbook }: ReturnType<typeof fakeOffice>) =>
    workbook
      .rows(dispatchesTab)
      .map(({ id, closings }) => [
        id,
        ...closings.map(({ period, closing, figures }) => [
          period,
          closing,
          figures.acknowledgeOnTime,
        ]),
      ]);
  const dispatches = [dispatch(), dispatch({ id: 'VB-002', state: 'paused' })];
  const owed = [...obligations, obligation({ dispatchId: 'VB-002', unitCode: 'PN-001' })];

  it('is copied to each of its dispatches, with its correction once it is closed again', () => {
    const answers = ['Quý III', '', '', 'bổ sung'];
    const office = fakeOffice({ units, obligations: owed, dispatches, answers });
    for (let times = 0; times < 3; times += 1) closeByHand(office.ports);
    const each = (acknowledged: number) => [
      ['Quý III', 1, acknowledged],
      ['Tháng 10/2024 (đến 30/10/2024)', 2, acknowledged],
    ];
    expect(remembered(office)).toEqual([
      ['VB-001', ...each(1)],
      ['VB-002', ...each(0)],
    ]);
  });

  it('is in summaries without a read of Kỳ báo cáo', () => {
    const office = fakeOffice({ units, obligations, answers: [''] });
    closeByHand(office.ports);
    office.workbook.removeTab(periodsTab);
    updateSummary(office.ports);
    const [summary] = summariesOf(readOffice(office.ports), '2024-10-30');
    expect(summary?.periods.map(({ period, sound }) => [period, sound])).toEqual([
      ['Tháng 10/2024 (đến 30/10/2024)', true],
    ]);
  });

  it('that a dead run did not copy is copied by the next summary or closing', () => {
    const office = fakeOffice({ units, obligations, answers: ['Quý III', 'Quý IV', 'Năm 2024'] });
    const write: TabWriter['write'] = (tab, blocks) => {
      if (tab.key === 'dispatches') throw new Error('stopped');
      office.workbook.write(tab, blocks);
    };
    const dying = { ...office.ports, writer: { ...office.workbook, write } };
    expect(() => closeByHand(dying)).toThrow('stopped');
    expect(remembered(office)).toEqual([['VB-001']]);
    refresh(office.ports);
    expect(remembered(office)).toEqual([['VB-001', ['Quý III', 1, 1]]]);
    expect(() => closeByHand(dying)).toThrow('stopped');
    closeByHand(office.ports);
    const all = ['Quý III', 'Quý IV', 'Năm 2024'].map((period) => [period, 1, 1]);
    expect(remembered(office)).toEqual([['VB-001', ...all]]);
    office.workbook.removeTab(periodsTab);
    expect(() => refresh(office.ports)).not.toThrow();
  });

  it('whose copy is missing from a dispatch is named in Tình trạng hệ thống', () => {
    const office = fakeOffice({ units, obligations, answers: [''] });
    closeByHand(office.ports);
    const shown = () => JSON.stringify(healthView(office.ports));
    expect(shown()).not.toContain('không khớp với tab');
    const { places } = readTab(office.ports, dispatchesTab, words);
    const cells = [['']];
    office.workbook.write(dispatchesTab, [{ row: 2, column: places.closings + 1, cells }]);
    expect(shown()).toContain(
      'Văn bản 1384-CV/HU: cột “Các kỳ đã chốt” ở tab “Văn bản” không khớp với tab “Kỳ báo cáo”',
    );
  });
});

describe('a period that ends', () => {
  const kept = { periodKind: 'Tháng' };
  const closed = ({ ports, workbook }: ReturnType<typeof fakeOffice>) => {
    closeDuePeriod(ports, readRules(ports), planLeadership);
    return workbook
      .rows(periodsTab)
      .filter(({ level }) => level === 'total')
      .map(({ period, cutOff, reason }) => [period, cutOff, reason]);
  };

  it('is closed on the next day, as of the end of its last day', () => {
    const office = fakeOffice({ settings: kept, now: '2024-12-01T00:05' });
    expect(closed(office)).toEqual([['Tháng 11/2024', '2024-11-30', '']]);
  });

  it('is judged as of its last day', () => {
    const settings = { periodKind: 'Theo ngày chốt riêng', cutOffs: '08/11/2024' };
    const office = fakeOffice({ settings, now: '2024-11-09T00:05' });
    closed(office);
    expect(office.workbook.rows(periodsTab)[0]?.acknowledgeOverdue).toBe(0);
  });

  it('has no dispatch issued after its last day, and no letter about one', () => {
    const dispatches = [
      dispatch(),
      dispatch({ id: 'VB-002', number: '2-CV/HU', issuedOn: '2024-12-01' }),
    ];
    const settings = { ...kept, leaderMailboxes: 'bithu@xa.example.org' };
    const office = fakeOffice({ dispatches, settings, now: '2024-12-01T00:05' });
    expect(closed(office)).toEqual([['Tháng 11/2024', '2024-11-30', '']]);
    expect(office.workbook.rows(periodsTab).map((row) => row.dispatchId)).not.toContain('VB-002');
    const told = office.workbook.rows(outboxTab).flatMap(({ itemRecords }) => itemRecords);
    expect(told.map((itemRecord) => itemRecord.dispatchId)).toEqual(['VB-001']);
  });

  it('is closed once', () => {
    const office = fakeOffice({ settings: kept, now: '2024-12-01T00:05' });
    closed(office);
    expect(closed(office)).toHaveLength(1);
  });

  it('that a person has closed is not closed again', () => {
    const office = fakeOffice({ settings: kept, now: '2024-11-30T16:00', answers: [''] });
    closeByHand(office.ports);
    office.time.now = '2024-12-01T00:05';
    expect(closed(office)).toEqual([['Tháng 11/2024', '2024-11-30', '']]);
  });

  it('on a day without a run is closed by the next run, as of its last day', () => {
    const office = fakeOffice({ settings: kept, now: '2024-11-29T09:00' });
    closed(office);
    office.time.now = '2024-12-03T08:10';
    expect(closed(office)).toEqual([['Tháng 11/2024', '2024-11-30', '']]);
  });

  it('from before the office kept periods is not closed', () => {
    expect(closed(fakeOffice({ settings: kept, now: '2024-11-20T09:00' }))).toEqual([]);
  });

  it('is not closed if periods are closed by hand', () => {
    expect(closed(fakeOffice({ now: '2024-12-01T00:05' }))).toEqual([]);
  });

  it('has its letters queued by the next run if the run that closed it died first', () => {
    const office = fakeOffice({
      settings: { ...kept, leaderMailboxes: 'bithu@xa.example.org' },
      now: '2024-12-01T00:05',
    });
    const append: TabWriter['append'] = (tab, rows) => {
      if (tab.key === 'outbox') throw new Error('stopped');
      return office.workbook.append(tab, rows);
    };
    const dying = { ...office.ports, writer: { ...office.workbook, append } };
    expect(() => closeDuePeriod(dying, readRules(dying), planLeadership)).toThrow('stopped');
    expect(closed(office)).toHaveLength(1);
    expect(office.workbook.rows(outboxTab)).toHaveLength(1);
    office.ports.scriptProperties.set('periodsOn', '2024-11-30');
    expect(closed(office)).toHaveLength(1);
    expect(office.workbook.rows(outboxTab)).toHaveLength(1);
  });
});

describe('the letters to leadership', () => {
  const office = (fields = {}) =>
    fakeOffice({
      units: [...units, unit({ code: 'CA', name: 'Công an xã', email: 'ca@xa.example.org' })],
      obligations,
      dispatches: [dispatch({ supportUnits: ['Công an xã'], reportsTo: ['Thường trực Đảng ủy'] })],
      settings: { leaderMailboxes: 'bithu@xa.example.org; phobithu@xa.example.org' },
      answers: [''],
      ...fields,
    });

  it('wait for approval once the period is closed, one for each leader and supporting body', () => {
    const { ports, workbook } = office();
    closeByHand(ports);
    expect(
      workbook.rows(outboxTab).map(({ kind, state, mailbox }) => [kind, state, mailbox]),
    ).toEqual([
      ['leadership', 'awaiting', 'ca@xa.example.org'],
      ['leadership', 'awaiting', 'bithu@xa.example.org'],
      ['leadership', 'awaiting', 'phobithu@xa.example.org'],
    ]);
  });

  it('give the frozen figures, as Vietnamese offices write numbers', () => {
    const { ports, workbook, mailer } = office({
      settings: { leaderMailboxes: 'bithu@xa.example.org', needsApproval: '' },
    });
    closeByHand(ports);
    sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
    expect(workbook.rows(outboxTab)[0]?.state).toBe('sent');
    const [letter, leaders] = mailer.letters;
    expect(letter?.subject).toBe('[Tổng hợp] 1384-CV/HU: Tháng 10/2024 (đến 30/10/2024)');
    expect([letter, leaders].map((one) => one?.text.split('\n')[0])).toEqual([
      'Kính gửi: Công an xã',
      'Kính gửi: Lãnh đạo phụ trách',
    ]);
    expect(letter?.text).toContain('- Đã xác nhận: 1/2 đơn vị (50,0%)\n');
    expect(letter?.text).toContain('- Trường học: 1/1 đã xác nhận, 0/1 hoàn thành');
  });

  it('are none if nobody is named', () => {
    const { ports, workbook } = fakeOffice({ units, obligations, answers: [''] });
    closeByHand(ports);
    expect(workbook.rows(outboxTab)).toEqual([]);
  });

  it('that cannot be made are reported', () => {
    const { ports, people, workbook } = office({
      settings: { leaderMailboxes: 'bithu@xa.example.org', officer: '' },
    });
    closeByHand(ports);
    expect(workbook.rows(outboxTab)).toEqual([]);
    expect(JSON.stringify(people.met)).toContain('{can_bo_theo_doi}');
  });
});

describe('what the office proposes', () => {
  const close = (office: ReturnType<typeof fakeOffice>, text: string) =>
    closeByHand(office.ports, { 'VB-001': text });
  const frozenText = ({ ports }: ReturnType<typeof fakeOffice>) =>
    readFrozen(ports, words)
      .filter(({ level }) => level === 'total')
      .map(({ difficulties }) => difficulties);
  const remembered = ({ ports }: ReturnType<typeof fakeOffice>) =>
    readOffice(ports).dispatches.map(({ closings }) => closings.map(({ proposal }) => proposal));

  it('is frozen and sealed with its period, and copied only for the last one', () => {
    const office = fakeOffice({ units, obligations, answers: ['Quý III', 'Quý IV', 'Quý V'] });
    close(office, ' Gia hạn\n\n 5 ngày ');
    office.time.now = '2024-10-31T09:00';
    close(office, '> Họp | giao ban');
    expect(frozenText(office)).toEqual(['Gia hạn\n5 ngày', '> Họp | giao ban']);
    expect(remembered(office)).toEqual([['', '> Họp | giao ban']]);
    expect(closingsOf(readFrozen(office.ports, words)).map(isSound)).toEqual([true, true]);
    expect(JSON.stringify(healthView(office.ports))).not.toContain('không khớp với tab');
    const rows = readFrozen(office.ports, words).map((row) => ({
      ...row,
      difficulties: row.difficulties.replace('Họp', 'Thôi'),
    }));
    expect(closingsOf(rows).map(isSound)).toEqual([true, false]);
    office.time.now = '2024-11-01T09:00';
    close(office, '');
    expect(remembered(office)).toEqual([['', '', '']]);
  });

  it('stays if its period is corrected without a proposal, and is replaced by a new one', () => {
    const answers = ['Quý III', 'Quý III', 'báo nhầm', 'Quý III', 'báo nhầm'];
    const office = fakeOffice({ units, obligations, answers });
    close(office, 'Gia hạn');
    close(office, '');
    close(office, 'Họp');
    expect(frozenText(office)).toEqual(['Gia hạn', 'Gia hạn', 'Họp']);
  });

  it('has an optional field for each dispatch that is followed up', () => {
    const dispatches = [
      dispatch(),
      dispatch({ id: 'VB-002', number: '15-KH/HU' }),
      dispatch({ id: 'VB-003', state: 'closed' }),
    ];
    const { fields } = periodForm(fakeOffice({ dispatches }).ports);
    expect(fields.map(({ name, required }) => [name, required])).toEqual([
      ['kind', true],
      ['lastDay', true],
      ['period', false],
      ['proposal VB-001', false],
      ['proposal VB-002', false],
      ['reason', false],
    ]);
    const nothing = fakeOffice({ dispatches: dispatches.slice(2) });
    expect(() => periodForm(nothing.ports)).toThrow(words.errors.noOpenDispatch);
  });

  it('is asked for under a name of its own for each round of a periodic report', () => {
    const dispatches = ['tháng 11/2024', 'tháng 12/2024'].map((label, at) =>
      dispatch({ id: `VB-00${at}`, number: '210-CV/BTGHU', label }),
    );
    const { fields } = periodForm(fakeOffice({ dispatches }).ports);
    expect(
      fields.filter(({ name }) => name.startsWith('proposal')).map(({ label }) => label),
    ).toEqual([
      'Đề xuất, kiến nghị trình lãnh đạo: 210-CV/BTGHU, tháng 11/2024',
      'Đề xuất, kiến nghị trình lãnh đạo: 210-CV/BTGHU, tháng 12/2024',
    ]);
  });
});
