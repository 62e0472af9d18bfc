import { describe, expect, it } from 'vitest';
import { changeUnits, readUnits } from '../../../src/unit-changes/jobs/change-units';
import { contactDeletion } from '../../../src/unit-changes/rules/contact-deletion';
import type { UnitChange } from '../../../src/unit-changes/rules/unit-act';
import type { DecisionScope } from '../../../src/unit-changes/rules/units-view';
import { unitChangesDialog } from '../../../src/unit-changes/unit-changes-dialog';
import { showDialog } from '../../../src/workbook/dialog';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { isSummaryDue } from '../../../src/workbook/writing/summary-due';
import { dispatch } from '../../builders/dispatch';
import { letter } from '../../builders/letter';
import { unit } from '../../builders/unit';
import { writingOf } from '../../builders/unit-change';
import { unitsView, viewIn } from '../../builders/units-view';
import { type FakeOffice, fakeOffice, words } from '../../fakes/office';

const nham = unit({ code: 'PN-002', name: 'Xã Phú Nham', block: 'Xã' });
const ninh = unit({ code: 'PN-003', name: 'Xã Phù Ninh', block: 'Xã' });

const office = () =>
  fakeOffice({
    now: '2025-08-01T09:00',
    units: [nham, ninh],
    dispatches: [dispatch(), dispatch({ id: 'VB-002', state: 'closed' })],
    letters: [letter({ mailbox: 'pn-002@phuninh.example.org' })],
  });

const both = { units: ['PN-002', 'PN-003'], contacts: null };

/** Reads the data that the dialog needs for a change. By default for both units. */
const viewOf = (ports: FakeOffice['ports'], about: DecisionScope = both) =>
  viewIn(readUnits(ports, about));

/** Reads, plans and writes a change, as the dialog does. */
function change({ ports }: FakeOffice, fields: Partial<UnitChange>) {
  const view = viewOf(ports);
  return changeUnits(ports, view.seen, writingOf(view, fields));
}

const consolidation: Partial<UnitChange> = {
  act: 'consolidate',
  units: [nham, ninh],
  names: ['Xã Phù Ninh'],
};

describe('changeUnits', () => {
  it('ends units, creates the new one, and gives it one row per active dispatch', () => {
    const at = office();
    const before = at.workbook.rows(trackingTab);
    expect(change(at, consolidation)).toEqual({ done: true });
    expect(
      at.workbook.rows(unitsTab).map(({ code, state, successors }) => [code, state, successors]),
    ).toEqual([
      ['PN-002', 'ended', ['DV-0001']],
      ['PN-003', 'ended', ['DV-0001']],
      ['DV-0001', 'active', []],
    ]);
    const rows = at.workbook.rows(trackingTab);
    expect(rows.slice(0, before.length)).toEqual(before);
    expect(rows.slice(before.length)).toMatchObject([
      {
        key: 'VB-001/DV-0001',
        unitName: 'Xã Phù Ninh',
        block: 'Xã',
        number: '1384-CV/HU',
        acknowledge: 'unacknowledged',
        reason:
          'Nhận từ Xã Phú Nham (PN-002); Xã Phù Ninh (PN-003). Hợp nhất từ ngày 01/07/2025. Căn cứ: Nghị quyết 1676',
      },
    ]);
    expect(at.workbook.rows(logTab).map(({ event, unit: code }) => [event, code])).toEqual([
      ['unitChanged', 'PN-002'],
      ['unitChanged', 'PN-003'],
      ['unitChanged', 'DV-0001'],
      ['unitChanged', 'DV-0001'],
    ]);
    expect(isSummaryDue(at.ports.scriptProperties)).toBe(true);
  });

  it('writes nothing a second time, and returns the current units', () => {
    const at = office();
    const view = viewOf(at.ports);
    const writing = writingOf(view, consolidation);
    changeUnits(at.ports, view.seen, writing);
    const before = at.workbook.cells();
    expect(changeUnits(at.ports, view.seen, writing)).toEqual({
      done: false,
      view: readUnits(at.ports, both),
    });
    expect(at.workbook.cells()).toEqual(before);
  });

  it.each([
    [
      'an answer has arrived',
      '2025-08-01T09:00',
      { 'VB-001/PN-002': { acknowledgedBy: 'Văn thư' } },
    ],
    ['the day is another', '2025-08-02T09:00', {}],
  ])('writes nothing if the spreadsheet has changed: %s', (_, now, rows) => {
    const at = office();
    const view = viewOf(at.ports);
    changeUnits(at.ports, view.seen, { ...nothing, rows });
    at.time.now = now;
    const before = at.workbook.cells();
    expect(changeUnits(at.ports, view.seen, writingOf(view, consolidation)).done).toBe(false);
    expect(at.workbook.cells()).toEqual(before);
  });

  it('renames a unit in active rows; a closed dispatch keeps the old name', () => {
    const at = office();
    change(at, { units: [ninh], names: ['Phường Phù Ninh'] });
    const names = at.workbook.rows(trackingTab).map(({ key, unitName }) => [key, unitName]);
    expect(names).toEqual([
      ['VB-001/PN-002', 'Xã Phú Nham'],
      ['VB-001/PN-003', 'Phường Phù Ninh'],
      ['VB-002/PN-002', 'Xã Phú Nham'],
      ['VB-002/PN-003', 'Xã Phù Ninh'],
    ]);
    expect(at.workbook.rows(unitsTab)[1]?.formerNames).toBe('Xã Phù Ninh (đến 30/06/2025)');
  });

  it('deletes contacts from units, rows and letters; the log keeps the position', () => {
    const at = office();
    const view = viewOf(at.ports, { units: ['PN-002'], contacts: 'all' });
    const log = [
      { event: 'contactsDeleted' as const, dispatch: '', unit: 'PN-002', detail: 'Văn thư' },
    ];
    const deletion = contactDeletion(view.units.slice(0, 1), 'all', view);
    changeUnits(at.ports, view.seen, { ...nothing, ...deletion, log });
    expect(at.workbook.rows(unitsTab).map(({ email }) => email)).toEqual([
      '',
      'pn-003@phuninh.example.org',
    ]);
    expect(at.workbook.rows(outboxTab)[0]?.mailbox).toBe('p…@phuninh.example.org');
    expect(at.workbook.rows(logTab)).toMatchObject(log);
    expect(JSON.stringify(at.workbook.cells())).not.toContain('pn-002@');
  });

  it('logs a change that is repeated once, also while its lines wait for the tab Nhật ký', () => {
    const at = office();
    at.workbook.removeTab(logTab);
    change(at, consolidation);
    const waiting = at.ports.scriptProperties.get('unlogged') ?? '';
    expect(waiting).toContain('Xã Phú Nham');
    expect(change(at, consolidation)).toEqual({ done: true });
    expect(at.workbook.rows(unitsTab)).toHaveLength(3);
    expect(at.ports.scriptProperties.get('unlogged')).toBe(waiting);
  });

  it('says that somebody else is writing', () => {
    const at = office();
    at.lock.held = true;
    expect(() => changeUnits(at.ports, unitsView().seen, nothing)).toThrow(words.errors.busy);
  });
});

const nothing = { added: [], units: {}, owed: [], rows: {}, letters: {}, log: [] };

describe('readUnits', () => {
  const { ports } = office();

  it('returns all units, and no row or letter before something is chosen', () => {
    const { units, obligations, letters } = readUnits(ports);
    expect([units?.map(({ code }) => code), obligations, letters]).toEqual([
      ['PN-002', 'PN-003'],
      [],
      [],
    ]);
  });

  it('leaves out empty cells, and restores them on unpacking', () => {
    expect(readUnits(ports).units?.[0]).toEqual({
      code: 'PN-002',
      name: 'Xã Phú Nham',
      block: 'Xã',
      email: nham.email,
    });
    expect(viewOf(ports).units).toEqual([nham, ninh]);
  });

  it('returns no units to a dialog that has the current ones', () => {
    const { seen } = readUnits(ports);
    expect(readUnits(ports, both, seen.units).units).toBeNull();
    expect(readUnits(ports, both, 'khác').units).not.toBeNull();
  });
});

describe('unitChangesDialog', () => {
  it('opens the dialog with its texts in the language of the file', () => {
    const { ports, people } = office();
    showDialog(ports, unitChangesDialog);
    expect(people.met).toEqual([
      {
        opened: 'unit-changes',
        title: 'Thay đổi đơn vị, đầu mối',
        view: { language: 'vi', texts: words.unitChanges, first: readUnits(ports) },
      },
    ]);
  });
});
