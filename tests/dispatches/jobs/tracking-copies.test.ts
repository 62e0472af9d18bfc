import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { currentStatusCells, trackingCopies } from '../../../src/dispatches/jobs/tracking-copies';
import { parseStageCodes } from '../../../src/dispatches/rules/stage-codes';
import { summariesOf } from '../../../src/summary/jobs/sum-up';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { briefingLines } from '../../../src/summary/tab/briefing-lines';
import { readOffice } from '../../../src/workbook/reading/office';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, noticeRecord, phoneReminder, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

const asked = { acknowledgeBy: '2024-11-08', completeBy: '2024-11-30' } as const;

/** Text of the status column for one unit, at `now`. */
function statusTextOn(
  now: string,
  answered = {},
  state: 'active' | 'suspended' | 'ended' = 'active',
) {
  const { ports } = fakeOffice({
    now,
    units: [unit({ code: 'PN-001', state })],
    dispatches: [dispatch({ id: 'VB-001', ...asked })],
    obligations: [{ ...obligation(), ...answered }],
  });
  const [change] = trackingCopies(readOffice(ports), ports.clock.today()).values();
  return change?.statusText;
}

describe('the status column', () => {
  it.each([
    ['2024-10-31T09:00', 'Xác nhận: trong hạn (08/11/2024)\nQuán triệt: trong hạn (02/12/2024)'],
    ['2024-11-06T09:00', 'Xác nhận: sắp đến hạn (08/11/2024)\nQuán triệt: trong hạn (02/12/2024)'],
    [
      '2024-11-09T09:00',
      'Xác nhận: chưa hoàn thành, vừa quá hạn (08/11/2024)\nQuán triệt: trong hạn (02/12/2024)',
    ],
    [
      '2024-11-12T09:00',
      'Xác nhận: chưa hoàn thành, quá hạn 2 ngày làm việc (08/11/2024)\nQuán triệt: trong hạn (02/12/2024)',
    ],
  ])(
    'shows on %s the status of both stages, with the day to which a deadline rolled',
    (now, text) => {
      expect(statusTextOn(now)).toBe(text);
    },
  );

  it.each([
    [
      { asks: 'receipt', completeBy: null },
      'Xác nhận: trong hạn (08/11/2024)',
      'acknowledge within 2024-11-08',
    ],
    [
      { asks: 'result', task: 'report', taskWords: 'tổ chức Ngày hội', completeBy: null },
      'Báo kết quả tổ chức Ngày hội: chưa hoàn thành (không có hạn)',
      'complete openNoDeadline',
    ],
    [
      { task: 'report' },
      'Xác nhận: trong hạn (08/11/2024)\nBáo kết quả thực hiện: trong hạn (02/12/2024)',
      'acknowledge within 2024-11-08; complete within 2024-11-30',
    ],
    [
      { asks: 'receipt', acknowledgeBy: null, completeBy: null, state: 'paused' },
      'Xác nhận: tạm dừng theo dõi',
      'acknowledge openNoDeadline',
    ],
  ] as const)(
    'of a dispatch with %j shows the stages that it asks',
    (fields, statusText, codes) => {
      const { ports } = fakeOffice({ now: '2024-10-31T09:00', dispatches: [dispatch(fields)] });
      const [change] = trackingCopies(readOffice(ports), ports.clock.today()).values();
      expect([change?.statusText, change?.stageCodes]).toEqual([statusText, codes]);
    },
  );

  it.each([
    ['awaiting', 'chờ thông báo (08/11/2024)'],
    ['sent', 'chưa hoàn thành, quá hạn 2 ngày làm việc (08/11/2024)'],
    ['remindedDirectly', 'chưa hoàn thành, quá hạn 2 ngày làm việc (08/11/2024)'],
  ] as const)('for a new version whose letter is %s, shows “%s”', (state, text) => {
    const notice = sentLetter('2024-11-01', { itemRecords: [noticeRecord({ version: 2 })] });
    const about = { ...notice, state };
    const { ports } = fakeOffice({
      now: '2024-11-12T09:00',
      dispatches: [dispatch({ id: 'VB-001', ...asked, version: 2 })],
      letters: [sentLetter('2024-10-30', { id: 'T-000009', itemRecords: [noticeRecord()] }), about],
    });
    const [change] = trackingCopies(readOffice(ports), ports.clock.today()).values();
    expect(change?.statusText?.split('\n')[0]).toBe(`Xác nhận: ${text}`);
  });

  it('shows that a dispatch is paused and counts no days; so does Tổng hợp', () => {
    const held = dispatch({ id: 'VB-001', ...asked, state: 'paused' });
    const { ports } = fakeOffice({ now: '2024-11-12T09:00', dispatches: [held] });
    const office = readOffice(ports);
    const [change] = trackingCopies(office, ports.clock.today()).values();
    expect(change?.statusText).toBe(
      'Xác nhận: tạm dừng theo dõi (08/11/2024)\nQuán triệt: tạm dừng theo dõi (02/12/2024)',
    );
    const [line] = summariesOf(office, ports.clock.today()).map(
      (summary) => briefingLines(summary, office.words, 'vi')[0],
    );
    expect(line).toContain('Công văn số 1384-CV/HU (đang tạm dừng theo dõi)');
  });

  it('distinguishes a stage done in time from one done late', () => {
    const answered = {
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-11-12',
      complete: 'completed',
      completedOn: '2024-12-02',
    };
    expect(statusTextOn('2024-12-03T09:00', answered)).toBe(
      'Xác nhận: hoàn thành quá hạn\nQuán triệt: hoàn thành đúng hạn',
    );
  });

  it.each([
    ['Không áp dụng', { exemptBecause: 'không thuộc diện' }, 'active'],
    ['Đơn vị tạm dừng hoạt động', {}, 'suspended'],
    ['Đơn vị đã kết thúc hoạt động', {}, 'ended'],
  ] as const)('shows “%s” for a unit that owes nothing', (text, answered, state) => {
    expect(statusTextOn('2024-11-12T09:00', answered, state)).toBe(text);
  });

  it('is next to the number of follow-ups, which is counted from sent letters', () => {
    const { ports, workbook } = fakeOffice({
      now: '2024-11-12T09:00',
      letters: [
        sentLetter('2024-11-05'),
        phoneReminder('2024-11-07', { id: 'T-000002' }),
        sentLetter('2024-11-11', {
          id: 'T-000003',
          kind: 'followUp',
          itemRecords: [itemRecord({ tier: 1 })],
        }),
      ],
    });
    updateSummary(ports);
    expect(workbook.rows(trackingTab)).toMatchObject([
      { reminders: 1, lastRemindedOn: '2024-11-11' },
    ]);
  });

  it('writes nothing once the summary is up to date', () => {
    const { ports, workbook } = fakeOffice({ now: '2024-11-12T09:00' });
    updateSummary(ports);
    expect(trackingCopies(readOffice(ports), '2024-11-12')).toEqual(new Map());
    expect(workbook.rows(trackingTab).every(({ statusText }) => statusText !== '')).toBe(true);
  });
});

describe('the day by which a follow-up asked for an answer', () => {
  const followUp = (day: Day) =>
    sentLetter(day, { kind: 'followUp', itemRecords: [itemRecord({ tier: 1 })] });
  const call = phoneReminder('2024-11-12', {
    id: 'T-000002',
    kind: 'followUp',
    itemRecords: [itemRecord({ tier: 1 })],
  });

  it.each([
    ['is copied for the overdue stage', [followUp('2024-11-11')], '2024-11-14'],
    [
      'stays as it is after a call, which sets no day',
      [followUp('2024-11-11'), call],
      '2024-11-14',
    ],
    ['is not known after a call alone', [call], null],
    ['is not known after a reminder', [sentLetter('2024-11-06')], null],
  ] as const)('%s', (_, letters, answerBy) => {
    const { ports } = fakeOffice({ now: '2024-11-13T09:00', letters });
    const [change] = trackingCopies(readOffice(ports), ports.clock.today()).values();
    const codes = parseStageCodes(change?.stageCodes ?? '');
    expect([...codes.values()].map((code) => code.answerBy)).toEqual([answerBy, null]);
  });

  it('is the next working day if the dispatch is Hỏa tốc', () => {
    const { ports } = fakeOffice({
      ...{ now: '2024-11-18T09:00', letters: [followUp('2024-11-15')] },
      dispatches: [dispatch({ urgency: 'express' })],
    });
    const [change] = trackingCopies(readOffice(ports), ports.clock.today()).values();
    const codes = parseStageCodes(change?.stageCodes ?? '');
    expect(codes.get('acknowledge')?.answerBy).toBe('2024-11-18');
  });

  it('is not that of a stage that was not overdue yet', () => {
    const { ports } = fakeOffice({ now: '2024-12-03T09:00', letters: [followUp('2024-12-02')] });
    const [change] = trackingCopies(readOffice(ports), ports.clock.today()).values();
    expect(change?.stageCodes).toBe(
      'acknowledge overdue 2024-11-08 2024-12-05; complete overdue 2024-11-30; !',
    );
  });

  it('stays when the unit answers another stage', () => {
    const { ports, workbook } = fakeOffice({
      now: '2024-12-04T09:00',
      letters: [
        sentLetter('2024-12-03', {
          kind: 'followUp',
          itemRecords: [itemRecord({ stage: 'complete', day: '2024-11-30', tier: 1 })],
        }),
      ],
    });
    updateSummary(ports);
    const [row] = workbook.rows(trackingTab);
    if (!row) throw new Error('no row');
    const statusCells = currentStatusCells(ports, dispatch());
    const answered = { ...row, acknowledge: 'acknowledged' as const };
    expect(statusCells(answered, unit()).stageCodes).toBe(
      'acknowledge onTime 2024-11-08; complete overdue 2024-11-30 2024-12-06; !',
    );
  });
});

describe('the name of a unit that was renamed', () => {
  it.each([
    ['is brought up to date in an open dispatch', { state: 'open' }, 'Trường Mới'],
    ['stays as it was in a closed one', { state: 'closed' }, undefined],
    ['stays as it was in one that was ended', { state: 'cancelled' }, undefined],
    [
      'stays as it was in one that is being archived',
      { state: 'cancelled', archivedOn: '2024-11-01' },
      undefined,
    ],
  ] as const)('%s', (_, fields, name) => {
    const { ports, workbook } = fakeOffice({
      units: [unit({ code: 'PN-001', name: 'Trường Cũ' })],
      dispatches: [dispatch({ id: 'VB-001', ...asked, ...fields })],
    });
    const column = Object.keys(unitsTab.columns).indexOf('name') + 1;
    workbook.write(unitsTab, [{ row: 2, column, cells: [['Trường Mới']] }]);
    const [change] = trackingCopies(readOffice(ports), ports.clock.today()).values();
    expect(change?.unitName).toBe(name);
  });
});
