import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { contactDeletion } from '../../src/unit-changes/rules/contact-deletion';
import type { UnitAct, UnitChange } from '../../src/unit-changes/rules/unit-act';
import type {
  DecisionChanges,
  DecisionScope,
  MailboxPlace,
  UnitsSnapshot,
  UnitsView,
} from '../../src/unit-changes/rules/units-view';
import { writingOf } from '../builders/unit-change';
import { viewIn } from '../builders/units-view';
import { dispatch } from './dispatch';
import { officeWith, owner, passDays, sendAll, smallList } from './office';
import { rowsOf, words } from './rows-of';
import { dataCallsOf, lastingState, withOneWriteName, writesOf } from './traces';
import { dialogViewOf } from './view-of';

const { unitState } = words.choices;
const nothing = { added: [], units: {}, owed: [], rows: {}, letters: {}, log: [] };

/** An office with three units that owe two dispatches. One dispatch and one period are closed. */
function busyOffice(): AppsScript {
  const google = officeWith(smallList(3), { now: '2024-10-30T02:00:00Z' });
  google.call(owner, 'addDispatch', dispatch({ number: '15-KH/HU' }));
  sendAll(google);
  google.call(owner, 'takeClosing', { period: 'Tháng 10' });
  google.call(owner, 'changeDispatch', { dispatch: 'VB-002', state: 'closed' });
  return google;
}

const everyUnit: DecisionScope = { units: 'all', contacts: null };

const viewOf = (google: AppsScript, about = everyUnit) =>
  viewIn(google.call(owner, 'readUnits', about).result);

const write = (google: AppsScript, seen: UnitsSnapshot, writing: DecisionChanges) =>
  google.call(owner, 'changeUnits', seen, writing);

/** Order that the dialog sends for an act on the three units. */
function asked(act: UnitAct, units: UnitsView['units']): Partial<UnitChange> {
  const [third = null] = units.slice(2);
  const changes: Record<UnitAct, Partial<UnitChange>> = {
    rename: { units: units.slice(0, 1), names: ['Trường Mẫu'] },
    merge: { units: units.slice(0, 2), heir: third },
    consolidate: { units: units.slice(0, 2), names: ['Đơn vị 001'] },
    split: { units: units.slice(2, 3), names: ['Trường Mẫu 1', 'Trường Mẫu 2'], ends: true },
    suspend: { units: units.slice(1, 2) },
    resume: { units: units.slice(1, 2) },
    end: { units: units.slice(2, 3) },
  };
  return { act, on: '2024-10-01', ...changes[act] };
}

const after: Record<UnitAct, { states: string[]; owed: string[] }> = {
  rename: { states: ['active', 'active', 'active'], owed: [] },
  merge: { states: ['ended', 'ended', 'active'], owed: [] },
  consolidate: { states: ['ended', 'ended', 'active', 'active'], owed: ['VB-001/DV-0001'] },
  split: { states: ['active', 'active', 'ended', 'active', 'active'], owed: ['VB-001/DV-0001'] },
  suspend: { states: ['active', 'suspended', 'active'], owed: [] },
  resume: { states: ['active', 'active', 'active'], owed: [] },
  end: { states: ['active', 'active', 'ended'], owed: [] },
};

describe.each(Object.keys(after) as UnitAct[])('to %s units', (act) => {
  const google = busyOffice();
  if (act === 'resume') {
    const view = viewOf(google);
    write(google, view.seen, writingOf(view, asked('suspend', view.units)));
  }
  const view = viewOf(google);
  const writing = writingOf(view, asked(act, view.units));
  const tracked = rowsOf(google, 'tracking');
  const periods = rowsOf(google, 'periods');
  const report = write(google, view.seen, writing);

  it('changes the units and passes on what is open, once', () => {
    expect(report.error).toBeUndefined();
    expect(report.result).toEqual({ done: true });
    const states = Object.fromEntries(Object.entries(unitState).map(([key, word]) => [word, key]));
    expect(rowsOf(google, 'units').map(({ state = '' }) => states[state])).toEqual(
      after[act].states,
    );
    const rows = rowsOf(google, 'tracking');
    expect(rows.slice(tracked.length).map(({ key }) => key)).toEqual(after[act].owed);
  });

  it('does not change closed dispatches, closed periods and earlier rows', () => {
    const rows = rowsOf(google, 'tracking').slice(0, tracked.length);
    const renamed = tracked.map((row) =>
      act === 'rename' && row.key === 'VB-001/PN-001' ? { ...row, unitName: 'Trường Mẫu' } : row,
    );
    expect(rows).toEqual(renamed);
    expect(rowsOf(google, 'periods')).toEqual(periods);
    expect(
      rowsOf(google, 'units')
        .slice(0, 3)
        .map(({ code }) => code),
    ).toEqual(['PN-001', 'PN-002', 'PN-003']);
  });

  it('says so in the log, with the basis', () => {
    const lines = rowsOf(google, 'log').filter(
      ({ event }) => event === words.choices.logEvent.unitChanged,
    );
    expect(lines.length).toBeGreaterThanOrEqual(writing.log.length);
    expect(lines.every(({ detail = '' }) => detail.includes('Nghị quyết 1676'))).toBe(true);
  });

  it('changes nothing when it is repeated', () => {
    const before = lastingState(google);
    const again = write(google, view.seen, writing);
    expect(again.result).toMatchObject({ done: false });
    expect(writesOf(again)).toEqual([]);
    expect(lastingState(google)).toEqual(before);
  });
});

describe('after a merger', () => {
  const google = busyOffice();
  const view = viewOf(google);
  write(google, view.seen, writingOf(view, asked('consolidate', view.units)));

  it('the new unit gets its own notice once it has a mailbox, and the ended ones get none', () => {
    google.advanceTo('2024-10-31T02:00:00Z');
    const now = viewOf(google);
    const email = 'moi@phuninh.example.org';
    write(google, now.seen, { ...nothing, units: { 'DV-0001': { email } } });
    const sent = google.letters.length;
    sendAll(google);
    expect(google.letters.slice(sent).map(({ to }) => to)).toEqual([email]);
  });

  it('importing the list gives the same result for the ended units as before', () => {
    google.call(owner, 'importUnits', smallList(3));
    expect(rowsOf(google, 'units').map(({ state }) => state)).toEqual([
      unitState.ended,
      unitState.ended,
      unitState.active,
      unitState.active,
    ]);
  });
});

describe('a consolidation that is recorded before its day', () => {
  const google = officeWith(smallList(3), { now: '2024-10-30T02:00:00Z' });
  sendAll(google);
  const view = viewOf(google);
  const email = 'moi@phuninh.example.org';
  const change = { ...asked('consolidate', view.units), on: '2024-11-19', email } as const;
  write(google, view.seen, writingOf(view, change));
  const readersAfter = (days: number) => {
    const before = google.letters.length;
    passDays(google, days);
    google.call(owner, 'decideLetters', { approve: 'all' });
    google.tick('tick');
    return google.letters.slice(before).map(({ to }) => to);
  };

  it('leaves an earlier dispatch to the old units', () => {
    google.call(
      owner,
      'addDispatch',
      dispatch({ number: '15-KH/HU', acknowledgeBy: '2024-12-20', completeBy: '2024-12-25' }),
    );
    expect(rowsOf(google, 'tracking').map(({ key }) => key)).toEqual([
      ...['PN-001', 'PN-002', 'PN-003'].map((code) => `VB-001/${code}`),
      ...['PN-001', 'PN-002', 'PN-003'].map((code) => `VB-002/${code}`),
    ]);
  });

  it('has letters sent to the old units before the day, and from that day on only to the new one', () => {
    const before = readersAfter(12);
    expect(before).toContain('dv001@phuninh.example.org');
    expect(before).not.toContain(email);
    const onTheDay = readersAfter(8);
    const given = { dispatch: 'VB-001', unit: 'DV-0001', stage: 'acknowledge' };
    const more = { ...given, until: '2024-11-25', reason: 'mới hợp nhất' };
    expect(google.call(owner, 'changeDeadline', more).result).toMatchObject({ done: true });
    const since = [...onTheDay, ...readersAfter(1)];
    expect(since).toContain(email);
    expect(since.filter((to) => /dv00[12]@/.test(to))).toEqual([]);
    expect(
      rowsOf(google, 'tracking')
        .map(({ key }) => key)
        .slice(6),
    ).toEqual(['VB-001/DV-0001', 'VB-002/DV-0001']);
  });
});

describe('the data about a contact', () => {
  const google = busyOffice();
  const mailbox = 'dv001@phuninh.example.org';
  const places = () =>
    (google.call(owner, 'findMailbox', mailbox).result as MailboxPlace[]).filter(
      ({ isMasked }) => !isMasked,
    );

  it('is found, is deleted everywhere at once, and is not there the second time', () => {
    expect(places().map(({ tab, column }) => [tab, column])).toEqual([
      ['Đơn vị', 'Email'],
      ['Hộp thư đi', 'Hộp thư nhận'],
    ]);
    const first: DecisionScope = { units: ['PN-001'], contacts: 'all' };
    const view = viewOf(google, first);
    const chosen = view.units.slice(0, 1);
    const deletion = contactDeletion(chosen, 'all', view);
    expect(write(google, view.seen, { ...nothing, ...deletion }).result).toEqual({ done: true });
    expect(places()).toEqual([]);
    const before = lastingState(google);
    const again = contactDeletion(chosen, 'all', viewOf(google, first));
    const report = write(google, viewOf(google, first).seen, { ...nothing, ...again });
    expect(report.result).toEqual({ done: true });
    expect(rowsOf(google, 'units')[0]?.email).toBe('');
    expect(withOneWriteName(lastingState(google).file)).toEqual(withOneWriteName(before.file));
  });
});

describe('the dialog', () => {
  it('is opened with its texts, and reads all units or one with as many calls for 30 units as for 300', () => {
    const [small, large] = [30, 300].map((count) => officeWith(smallList(count)));
    if (!small || !large) throw new Error('No office');
    const opened = dialogViewOf(small.press(owner, words.menu.openUnitChanges));
    const first = JSON.parse(JSON.stringify(small.call(owner, 'readUnits').result));
    expect(opened).toEqual({ language: 'vi', texts: words.unitChanges, first });
    const one: DecisionScope = { units: ['PN-001'], contacts: 'all' };
    const reports = [small, large].map((google) => [
      google.call(owner, 'readUnits'),
      google.call(owner, 'readUnits', one),
    ]);
    const [few, many] = reports.map((both) => both.map((report) => dataCallsOf(report).length));
    expect(few).toEqual(many);
  });

  it('receives only the rows and letters of the chosen units, and no unit twice', () => {
    const google = busyOffice();
    const { units, obligations, letters, seen } = viewOf(google, { units: [], contacts: null });
    expect([units.length, obligations, letters]).toEqual([3, [], []]);
    const one: DecisionScope = { units: ['PN-001'], contacts: null };
    const { result } = google.call(owner, 'readUnits', one, seen.units);
    expect(result).toMatchObject({ units: null, obligations: [{ key: 'VB-001/PN-001' }] });
  });
});
