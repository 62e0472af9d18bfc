import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { stageFigures } from '../../src/records/figures';
import { reportData, type SentReports } from '../../src/report/data/sent-report';
import { ANNEXES } from '../../src/report/parts/annexes';
import { reportSheets } from '../../src/report/sheets/workbook-sections';
import type { SummaryView } from '../../src/summary/rules/readers-summary';
import type { Summary } from '../../src/summary/rules/summarise';
import { reportedNumbers } from '../../src/summary/rules/value-totals';
import type { UnitChange } from '../../src/unit-changes/rules/unit-act';
import type { UnitsView } from '../../src/unit-changes/rules/units-view';
import { reportDesk } from '../builders/report';
import { writingOf } from '../builders/unit-change';
import { viewIn } from '../builders/units-view';
import { officeWith, owner, sendAll, smallList, tickAt } from './office';
import { rowsOf, tabOf, words } from './rows-of';
import { dialogViewOf } from './view-of';

const RECEIVED = { acknowledge: 'acknowledged', acknowledgedOn: '2024-10-30' };
const TRAINED = {
  ...RECEIVED,
  ...{ complete: 'completed', heldOn: '2024-10-30', completedOn: '2024-10-30' },
};

const code = (number: number) => `PN-${String(number).padStart(3, '0')}`;

/** 122 units, 18 of which have acknowledged, 11 have finished, with 20 sessions: two of each of the first nine. */
function communes(): AppsScript {
  const google = officeWith(smallList(122));
  const trained = Array.from({ length: 11 }, (_, at) => ({
    unit: code(at + 1),
    answer: { ...TRAINED, sessions: at < 9 ? 2 : 1, eligible: 50, attended: 40 },
  }));
  const received = Array.from({ length: 7 }, (_, at) => ({
    unit: code(at + 12),
    answer: RECEIVED,
  }));
  sendAll(google);
  google.call(owner, 'importAnswers', { dispatch: 'VB-001', entries: [...trained, ...received] });
  google.tick('tick');
  return google;
}

function change(google: AppsScript, planned: (view: UnitsView) => Partial<UnitChange>): void {
  const view = viewIn(google.call(owner, 'readUnits', { units: 'all', contacts: null }).result);
  google.call(owner, 'changeUnits', view.seen, writingOf(view, planned(view)));
  google.tick('tick');
}

const consolidated = (from: number, to: number) => (view: UnitsView) => ({
  ...{ act: 'consolidate' as const, on: '2024-10-30' as const, names: ['Xã Phú Long'] },
  email: 'moi@phuninh.example.org',
  units: view.units.slice(from, to),
});

const merged = (from: number, heir: number) => (view: UnitsView) => ({
  ...{ act: 'merge' as const, on: '2024-10-30' as const, heir: view.units[heir] ?? null },
  units: view.units.slice(from, from + 1),
});

interface Counts {
  readonly units: number;
  readonly acknowledged: number;
  readonly completed: number;
  readonly sessions: number;
  readonly eligible: number;
  readonly attended: number;
}

/** Counts the rows of Theo dõi of units that have not ended, without any function of the add-on. */
function recount(google: AppsScript): Counts {
  const ended = new Set(
    rowsOf(google, 'units')
      .filter(({ state }) => state === words.choices.unitState.ended)
      .map((unit) => unit.code),
  );
  const rows = rowsOf(google, 'tracking').filter(({ unitCode }) => !ended.has(unitCode));
  const sum = (column: 'sessions' | 'eligible' | 'attended') =>
    rows.reduce((total, row) => total + Number((row[column] ?? '').replace('.', '')), 0);
  const { acknowledgeState, completionState } = words.choices;
  return {
    units: rows.length,
    acknowledged: rows.filter((row) => row.acknowledge === acknowledgeState.acknowledged).length,
    completed: rows.filter((row) => row.complete === completionState.completed).length,
    sessions: sum('sessions'),
    eligible: sum('eligible'),
    attended: sum('attended'),
  };
}

function countsOf({ totals, values }: Pick<Summary, 'totals' | 'values'>): Counts {
  const acknowledged = stageFigures(totals, 'acknowledge').done;
  const completed = stageFigures(totals, 'complete').done;
  const { sessions = 0, eligible = 0, attended = 0 } = reportedNumbers(values);
  return { units: totals.units, acknowledged, completed, sessions, eligible, attended };
}

/** The total in the tab Tổng hợp. */
function inTab(google: AppsScript): Counts {
  const total = tabOf(google, 'summary').display.find((row) => row[1] === words.summary.total);
  const at = (place: number) => Number((total?.[place] ?? '').replace('.', ''));
  return {
    ...{ units: at(3), acknowledged: at(4), completed: at(6) },
    ...{ sessions: at(11), eligible: at(12), attended: at(13) },
  };
}

const reportOn = (google: AppsScript, period: string) =>
  reportData(
    (
      google.call(owner, 'readReports', { dispatches: ['VB-001'], period }).result as SentReports
    )[0],
  );

function onLeadersPage(google: AppsScript): Counts | null {
  const { summaries } = dialogViewOf(
    google.call(owner, 'openSummaryPage'),
  ) as unknown as SummaryView;
  return summaries[0] ? countsOf(summaries[0]) : null;
}

/** The figures wherever they are shown. */
const shownBy = (google: AppsScript) => ({
  tab: inTab(google),
  report: countsOf(reportOn(google, '')),
  page: onLeadersPage(google),
});

const everywhere = (counts: Counts) => ({ tab: counts, report: counts, page: counts });

const healthOf = (google: AppsScript) =>
  JSON.stringify(dialogViewOf(google.press(owner, words.menu.openHealth)));

const BEFORE: Counts = {
  ...{ units: 122, acknowledged: 18, completed: 11 },
  ...{ sessions: 20, eligible: 550, attended: 440 },
};

const google = communes();
const saved = google.save();

describe('two units that have finished and become one', () => {
  const AFTER = { ...BEFORE, units: 121, acknowledged: 17, completed: 10 };

  it('are one finished unit, with the sessions of both, in every total', () => {
    google.restore(saved);
    expect([recount(google), shownBy(google)]).toEqual([BEFORE, everywhere(BEFORE)]);
    change(google, consolidated(0, 2));
    expect([recount(google), shownBy(google)]).toEqual([AFTER, everywhere(AFTER)]);
  });

  it('leave no recipient without a row, and the new unit is not asked again', () => {
    google.restore(saved);
    expect(healthOf(google)).not.toContain('chưa được đưa vào theo dõi');
    change(google, consolidated(0, 2));
    expect(healthOf(google)).not.toContain('chưa được đưa vào theo dõi');
    const before = rowsOf(google, 'outbox').length;
    tickAt(google, '2024-11-05T01:05:00Z');
    const mailboxes = rowsOf(google, 'outbox')
      .slice(before)
      .map(({ mailbox }) => mailbox);
    expect(mailboxes).toContain('dv050@phuninh.example.org');
    expect(mailboxes).not.toContain('moi@phuninh.example.org');
  });

  it('change no closed period; the next one counts as the recount does', () => {
    google.restore(saved);
    google.call(owner, 'takeClosing', { period: 'Tuần 44' });
    const periods = rowsOf(google, 'periods');
    const [{ period: first = '' } = {}] = periods;
    change(google, consolidated(0, 2));
    expect(rowsOf(google, 'periods')).toEqual(periods);
    expect(countsOf(reportOn(google, first))).toEqual(BEFORE);
    tickAt(google, '2024-10-31T02:00:00Z');
    google.call(owner, 'takeClosing', { period: 'Tháng 10' });
    const last = rowsOf(google, 'periods').at(-1)?.period ?? '';
    expect(countsOf(reportOn(google, last))).toEqual(recount(google));
  });

  it('have one row in the Excel file of the report', () => {
    google.restore(saved);
    change(google, consolidated(0, 2));
    const form = { layout: 'party' as const, annexes: [...ANNEXES] };
    const sheets = JSON.stringify(reportSheets(reportOn(google, ''), form, reportDesk));
    expect(sheets).toContain('Xã Phú Long');
    expect(sheets).not.toMatch(/"Đơn vị 00[12]"/);
  });
});

describe('units of which only some have finished', () => {
  it('become an open unit; the sessions held stay in every total', () => {
    google.restore(saved);
    change(google, consolidated(10, 12));
    const after = { ...BEFORE, units: 121, acknowledged: 17, completed: 10 };
    expect([recount(google), shownBy(google)]).toEqual([after, everywhere(after)]);
  });

  it('become a unit that has not acknowledged if one of them has not', () => {
    google.restore(saved);
    change(google, (view) => ({
      ...consolidated(0, 1)(view),
      units: [view.units[0], view.units[50]].flatMap((unit) => unit ?? []),
    }));
    const after = { ...BEFORE, units: 121, acknowledged: 17, completed: 10 };
    expect([recount(google), shownBy(google)]).toEqual([after, everywhere(after)]);
    tickAt(google, '2024-10-31T02:00:00Z');
    expect([recount(google), shownBy(google)]).toEqual([after, everywhere(after)]);
  });
});

describe('a unit that goes into one that stays', () => {
  it.each([
    ['both finished', merged(0, 1), { units: 121, acknowledged: 17, completed: 10 }],
    ['only the one that goes', merged(0, 50), { units: 121, acknowledged: 17, completed: 10 }],
    ['only the one that stays', merged(50, 0), { units: 121, acknowledged: 18, completed: 11 }],
  ])('adds its sessions to it: %s', (_, planned, counts) => {
    google.restore(saved);
    change(google, planned);
    const after = { ...BEFORE, ...counts };
    expect([recount(google), shownBy(google)]).toEqual([after, everywhere(after)]);
  });
});

describe('a change of units that is killed', () => {
  const planned = (google: AppsScript, change: (view: UnitsView) => Partial<UnitChange>) => {
    const view = viewIn(google.call(owner, 'readUnits', { units: 'all', contacts: null }).result);
    const args = [view.seen, writingOf(view, change(view))];
    return { fn: 'changeUnits', args, user: owner, context: 'dialog-call' as const };
  };
  const callsOf = (change: (view: UnitsView) => Partial<UnitChange>) => {
    google.restore(saved);
    const { journal } = google.run(planned(google, change));
    return journal.filter(({ kind }) => kind === 'data').map(({ call }) => call);
  };
  const killedAt = (call: number, change: (view: UnitsView) => Partial<UnitChange>) => {
    google.restore(saved);
    google.run({ ...planned(google, change), faultAt: call, kind: 'kill-after' });
    google.advance(8 * 60_000);
  };
  const hasEnded = () => rowsOf(google, 'units')[0]?.state === words.choices.unitState.ended;

  it.each([
    ['merger', merged(0, 1)],
    ['consolidation', consolidated(0, 2)],
  ])('adds the figures once when it is repeated: %s', (_, change) => {
    const calls = callsOf(change);
    const whole = recount(google);
    const wrong = calls.flatMap((call) => {
      killedAt(call, change);
      if (!hasEnded()) google.run(planned(google, change));
      google.tick('tick');
      const now = recount(google);
      return JSON.stringify(now) === JSON.stringify(whole) ? [] : [{ call, ...now }];
    });
    expect(wrong).toEqual([]);
  });

  it('leaves no figures to other units that become one instead', () => {
    const rowsLeft = callsOf(consolidated(0, 2)).map((call) => {
      killedAt(call, consolidated(0, 2));
      if (rowsOf(google, 'units').length > 122) return null;
      const left = rowsOf(google, 'tracking').length - 122;
      google.run(planned(google, consolidated(50, 52)));
      google.tick('tick');
      expect(recount(google)).toEqual({ ...BEFORE, units: 121 });
      return left;
    });
    expect(rowsLeft).toContain(1);
  });
});
