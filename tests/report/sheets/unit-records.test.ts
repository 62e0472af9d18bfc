import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { yearData } from '../../../src/report/data/year-data';
import { readYear } from '../../../src/report/jobs/report-dialog';
import { unitRecords } from '../../../src/report/sheets/unit-records';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

type Fields = Parameters<typeof fakeOffice>[0];

/** Unit records of 2024, as of 4/12/2024, when both deadlines have passed. */
const recordsOf = (fields: Fields) =>
  unitRecords(
    yearData(readYear(fakeOffice({ now: '2024-12-04T09:00', ...fields }).ports, '2024')),
    '2024',
  );

const done = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-11-05',
  complete: 'completed',
  completedOn: '2024-11-20',
  answeredVersion: 1,
} as const;
const results = (fields: object) => ({
  ...{ onTime: 0, late: 0, doneNoDeadline: 0, within: 0, overdue: 0, openNoDeadline: 0 },
  ...fields,
});

describe('the record of a unit over a year', () => {
  it('counts each dispatch once for each stage, reminders, and exemptions separately', () => {
    const codes = ['PN-001', 'PN-002', 'PN-003', 'PN-004'];
    const records = recordsOf({
      units: codes.map((code) =>
        unit({ code, ...(code === 'PN-004' ? { state: 'suspended' } : {}) }),
      ),
      dispatches: [
        dispatch(),
        dispatch({ id: 'VB-002', number: '2-CV/HU', issuedOn: '2024-11-01' }),
        dispatch({ id: 'VB-003', number: '3-CV/HU', issuedOn: '2023-11-01' }),
      ],
      obligations: [
        obligation({ unitCode: 'PN-001', ...done }),
        obligation({
          unitCode: 'PN-001',
          dispatchId: 'VB-002',
          ...done,
          completedOn: '2024-12-03',
        }),
        obligation({ unitCode: 'PN-001', dispatchId: 'VB-003' }),
        obligation({ unitCode: 'PN-002', completeExtendedTo: '2024-12-20', reason: 'xin lùi hạn' }),
        obligation({ unitCode: 'PN-003', exemptBecause: 'Mới thành lập' }),
        obligation({ unitCode: 'PN-004' }),
      ],
      letters: [
        sentLetter('2024-11-18', {
          kind: 'followUp',
          itemRecords: [itemRecord({ unitCode: 'PN-002', tier: 1 })],
        }),
      ],
    });
    expect(records.map(({ unit, ...record }) => [unit.code, record])).toEqual([
      [
        'PN-001',
        {
          ...NOTHING,
          owed: 2,
          acknowledge: results({ onTime: 2 }),
          complete: results({ onTime: 1, late: 1 }),
        },
      ],
      [
        'PN-002',
        {
          ...NOTHING,
          ...{ owed: 1, followUps: 1, extended: 1 },
          acknowledge: results({ overdue: 1 }),
          complete: results({ within: 1 }),
        },
      ],
      ['PN-003', { ...NOTHING, exempt: 1 }],
      ['PN-004', { ...NOTHING, suspended: 1 }],
    ]);
  });

  it('counts a stage in the dispatches that ask it, and separately what has no deadline', () => {
    const receipt = { asks: 'receipt', completeBy: null } as const;
    const report = { asks: 'result', task: 'report', acknowledgeBy: null } as const;
    const [record] = recordsOf({
      units: [unit()],
      dispatches: [
        dispatch(),
        dispatch({ id: 'VB-002', number: '2-CV/HU', ...receipt }),
        dispatch({ id: 'VB-003', number: '3-CV/HU', ...report, completeBy: null }),
        dispatch({ id: 'VB-004', number: '4-CV/HU', ...report, completeBy: null }),
      ],
      obligations: [
        obligation({ ...done }),
        obligation({ dispatchId: 'VB-002' }),
        obligation({ dispatchId: 'VB-003', ...done }),
        obligation({ dispatchId: 'VB-004' }),
      ],
    });
    expect(record).toMatchObject({
      owed: 4,
      acknowledge: results({ onTime: 1, overdue: 1 }),
      complete: results({ onTime: 1, doneNoDeadline: 1, openNoDeadline: 1 }),
    });
  });

  it('contains no contact', () => {
    const contact = { contact: 'Nguyễn Văn Mẫu', phone: '0100 100 061' };
    const { ports } = fakeOffice({
      units: [unit({ ...contact })],
      obligations: [obligation({ acknowledgedBy: 'Văn thư' })],
    });
    expect(JSON.stringify(readYear(ports, '2024'))).not.toMatch(
      /Nguyễn Văn Mẫu|0100 100 061|@|Văn thư/,
    );
  });

  it('leaves out cancelled, unsent and archived dispatches', () => {
    const fields = (more: object) => ({
      units: [unit()],
      dispatches: [dispatch(more)],
      obligations: [obligation()],
    });
    expect(recordsOf(fields({})).length).toBe(1);
    expect(recordsOf(fields({ state: 'draft' }))).toEqual([]);
    expect(recordsOf(fields({ state: 'cancelled' }))).toEqual([]);
    expect(recordsOf(fields({ state: 'closed', archivedOn: '2024-12-01' }))).toEqual([]);
  });
});

describe('a successor', () => {
  const ended = (endedFrom: Day) =>
    unit({ code: 'PN-001', state: 'ended', endedFrom, successors: ['PN-002'] });
  const after = (
    heir: Parameters<typeof unit>[0],
    row: Parameters<typeof obligation>[0],
    on: Day = '2024-12-03',
  ) =>
    recordsOf({
      units: [ended(on), unit({ code: 'PN-002', ...heir })],
      obligations: [obligation({ unitCode: 'PN-001' }), obligation({ unitCode: 'PN-002', ...row })],
    });

  it('that began after the deadlines is not late with stages missed before it', () => {
    const [record, ...others] = after({ activeFrom: '2024-12-03' }, {});
    expect(others).toEqual([]);
    expect([record?.unit.code, record?.takenOver]).toEqual(['PN-002', 1]);
    expect([record?.acknowledge, record?.complete]).toEqual([
      results({ within: 1 }),
      results({ within: 1 }),
    ]);
  });

  it('that completed it after the deadlines is not late either', () => {
    const row = { ...done, acknowledgedOn: '2024-12-03', completedOn: '2024-12-04' } as const;
    const [record] = after({ activeFrom: '2024-12-03' }, row);
    expect([record?.acknowledge, record?.complete]).toEqual([
      results({ onTime: 1 }),
      results({ onTime: 1 }),
    ]);
  });

  it('that existed before is not late with a row passed on to it, but with its own', () => {
    const [passed] = after({}, { reason: 'Nhận từ Đơn vị PN-001. Sáp nhập' });
    expect([passed?.takenOver, passed?.complete]).toEqual([1, results({ within: 1 })]);
    const [own] = after({}, { reason: 'xin lùi hạn' });
    expect([own?.takenOver, own?.complete]).toEqual([0, results({ overdue: 1 })]);
  });

  it('that took it over in time is late on its own account', () => {
    const [record] = after({ activeFrom: '2024-11-12' }, {}, '2024-11-12');
    expect([record?.takenOver, record?.acknowledge, record?.complete]).toEqual([
      1,
      results({ within: 1 }),
      results({ overdue: 1 }),
    ]);
  });
});

const NOTHING = {
  owed: 0,
  acknowledge: results({}),
  complete: results({}),
  ...{ early: 0, followUps: 0, extended: 0, takenOver: 0, exempt: 0, suspended: 0 },
};
