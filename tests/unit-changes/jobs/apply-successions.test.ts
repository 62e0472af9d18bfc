import { describe, expect, it } from 'vitest';
import { toUnitCode, type Unit } from '../../../src/records/unit';
import { applySuccessions } from '../../../src/unit-changes/jobs/apply-successions';
import { changeUnits, readUnits } from '../../../src/unit-changes/jobs/change-units';
import type { UnitChange } from '../../../src/unit-changes/rules/unit-act';
import { readOffice, readTab } from '../../../src/workbook/reading/office';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { writingOf } from '../../builders/unit-change';
import { viewIn } from '../../builders/units-view';
import { type FakeOffice, fakeOffice, words } from '../../fakes/office';

const nham = unit({ code: 'PN-002', name: 'Xã Phú Nham', block: 'Xã' });
const loc = unit({ code: 'PN-003', name: 'Xã Phú Lộc', block: 'Xã' });
const ninh = unit({ code: 'PN-004', name: 'Xã Phù Ninh', block: 'Xã' });

/** An office on 1/8/2025 in which three communes owe two dispatches, one of which is closed. */
const office = () =>
  fakeOffice({
    now: '2025-08-01T09:00',
    memory: { summaryOn: '2025-08-01' },
    units: [nham, loc, ninh],
    dispatches: [dispatch(), dispatch({ id: 'VB-002', state: 'closed' })],
    obligations: [nham, loc, ninh].flatMap(({ code }) => [
      obligation({ unitCode: code, completeExtendedTo: code === 'PN-003' ? '2025-09-15' : null }),
      obligation({ unitCode: code, dispatchId: 'VB-002' }),
    ]),
  });

/** Records a change as the dialog does. Its day is 10/8/2025 unless given. */
function record({ ports }: FakeOffice, fields: Partial<UnitChange>) {
  const view = viewIn(readUnits(ports, { units: 'all', contacts: null }));
  return changeUnits(ports, view.seen, writingOf(view, { on: '2025-08-10', ...fields }));
}

/** Applies the successions that are due on a day. */
function onDay({ ports, time }: FakeOffice, day: string) {
  time.now = `${day}T09:00`;
  return applySuccessions(ports, readOffice(ports));
}

/** Overwrites cells of a unit, as a person does. */
function retype({ ports }: FakeOffice, code: string, cells: Partial<Unit>) {
  const read = readTab(ports, unitsTab, words);
  const at = read.rows.find(({ row }) => row.code === code)?.at ?? 0;
  changeRows(ports, unitsTab, read, new Map([[at, cells]]));
}

const states = ({ workbook }: FakeOffice) =>
  workbook.rows(unitsTab).map(({ code, state }) => `${code} ${state}`);

const keys = ({ workbook }: FakeOffice) => workbook.rows(trackingTab).map(({ key }) => key);

const consolidation: Partial<UnitChange> = {
  act: 'consolidate',
  units: [nham, loc],
  names: ['Xã Phú Nham'],
  email: 'moi@phuninh.example.org',
};

describe('a change with a later day', () => {
  it('records which units end and who succeeds them, and stops and transfers nothing yet', () => {
    const at = office();
    const before = keys(at);
    expect(record(at, consolidation)).toEqual({ done: true });
    expect(keys(at)).toEqual(before);
    expect(
      at.workbook
        .rows(unitsTab)
        .map(({ code, state, email, activeFrom, endedFrom, successors }) => [
          code,
          state,
          email,
          activeFrom,
          endedFrom,
          successors,
        ]),
    ).toEqual([
      ['PN-002', 'active', nham.email, null, '2025-08-10', ['DV-0001']],
      ['PN-003', 'active', loc.email, null, '2025-08-10', ['DV-0001']],
      ['PN-004', 'active', ninh.email, null, null, []],
      ['DV-0001', 'active', 'moi@phuninh.example.org', '2025-08-10', null, []],
    ]);
    const { workbook } = at;
    const rows = JSON.stringify([workbook.rows(unitsTab), workbook.rows(trackingTab)]);
    onDay(at, '2025-08-09');
    expect(JSON.stringify([workbook.rows(unitsTab), workbook.rows(trackingTab)])).toEqual(rows);
  });

  it('ends the units on that day, and transfers what is open then, once, with the latest deadline', () => {
    const at = office();
    record(at, consolidation);
    const before = keys(at);
    const after = onDay(at, '2025-08-10');
    expect(states(at)).toEqual(['PN-002 ended', 'PN-003 ended', 'PN-004 active', 'DV-0001 active']);
    expect(keys(at)).toEqual([...before, 'VB-001/DV-0001']);
    const [row] = at.workbook.rows(trackingTab).slice(-1);
    expect(row).toMatchObject({
      acknowledge: 'unacknowledged',
      completeExtendedTo: '2025-09-15',
      reason:
        'Nhận từ Xã Phú Nham (PN-002); Xã Phú Lộc (PN-003). Hợp nhất từ ngày 10/08/2025. Căn cứ: Nghị quyết 1676',
    });
    expect(after.units.map(({ state }) => state)).toEqual(['ended', 'ended', 'active', 'active']);
    const log = at.workbook.rows(logTab).slice(-3);
    expect(log.map(({ unit: code, manner }) => [code, manner])).toEqual([
      ['PN-002', 'auto'],
      ['PN-003', 'auto'],
      ['DV-0001', 'auto'],
    ]);
    onDay(at, '2025-08-11');
    expect(keys(at)).toEqual([...before, 'VB-001/DV-0001']);
  });

  it('passes on what was finished by that day, to a new unit and to one that stays', () => {
    const finished = { acknowledge: 'acknowledged', complete: 'completed', sessions: 2 } as const;
    const merge = { act: 'merge', units: [nham, loc], heir: ninh } as const;
    const outcomes = [consolidation, merge].map((planned) => {
      const at = office();
      record(at, planned);
      const read = readTab(at.ports, trackingTab, words);
      const places = read.rows
        .filter(({ row }) => row.dispatchId === 'VB-001')
        .map((row) => row.at);
      changeRows(at.ports, trackingTab, read, new Map(places.map((place) => [place, finished])));
      onDay(at, '2025-08-10');
      const rows = at.workbook.rows(trackingTab).filter(({ dispatchId: id }) => id === 'VB-001');
      return rows.at(-1);
    });
    const from = 'của Xã Phú Nham (PN-002); Xã Phú Lộc (PN-003). Sáp nhập từ ngày 10/08/2025.';
    expect(outcomes).toMatchObject([
      { key: 'VB-001/DV-0001', ...finished, sessions: 4 },
      { key: 'VB-001/PN-004', ...finished, sessions: 6 },
    ]);
    expect(outcomes[1]?.reason).toContain(`Cộng thêm số liệu ${from}`);
  });

  it('transfers to the last unit of a chain that merges on one day', () => {
    const at = office();
    record(at, { act: 'merge', units: [nham], heir: loc });
    retype(at, 'PN-003', { endedFrom: '2025-08-10', successors: [toUnitCode('PN-004')] });
    onDay(at, '2025-08-12');
    expect(states(at)).toEqual(['PN-002 ended', 'PN-003 ended', 'PN-004 active']);
    expect(keys(at).filter((key) => key.startsWith('VB-001/'))).toEqual([
      'VB-001/PN-002',
      'VB-001/PN-003',
      'VB-001/PN-004',
    ]);
  });

  it('ends a unit without a successor', () => {
    const at = office();
    const before = keys(at);
    record(at, { act: 'end', units: [nham] });
    onDay(at, '2025-08-10');
    expect(states(at)).toEqual(['PN-002 ended', 'PN-003 active', 'PN-004 active']);
    expect(keys(at)).toEqual(before);
  });

  it('is not applied if the day was removed, or was already past when typed', () => {
    const at = office();
    record(at, consolidation);
    retype(at, 'PN-002', { endedFrom: null });
    retype(at, 'PN-003', { endedFrom: '2025-07-01' });
    onDay(at, '2025-08-10');
    expect(states(at)[0]).toBe('PN-002 active');
    expect(states(at)[1]).toBe('PN-003 active');
  });
});
