import { describe, expect, it } from 'vitest';
import { longestLock } from '../../bench/counts';
import { JOBS, promisedAt } from '../../bench/jobs';
import { looking } from '../../bench/looked-at/looking';
import { recordOf } from '../../bench/recorded';
import { regressionsIn } from '../../bench/regressions';
import { runJobs } from '../../bench/run-jobs';
import type { RunReport } from '../../local/runs/run-report';
import { acknowledgeAnswer } from '../builders/answers';
import { shows } from '../promises/shows';
import { buildWith } from './built';
import { dispatch } from './dispatch';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn, typeSetting } from './office';
import { words } from './rows-of';
import { pageViewOf, seenRowsOf } from './view-of';

/** A build that also counts the cells whose values it uses. */
const dist = await buildWith([looking]);

const callsOf = ({ journal }: RunReport, ...names: readonly string[]) =>
  journal.filter(({ name }) => names.includes(name)).length;

const dataCalls = ({ journal }: RunReport) =>
  journal.filter(({ kind }) => kind === 'data').map(({ name }) => name);

/** Runs that open the page and confirm, with `dispatches` open dispatches. */
function pageCosts(dispatches: number) {
  const google = officeWith(smallList(40));
  for (let more = 1; more < dispatches; more += 1) {
    google.call(owner, 'addDispatch', dispatch({ number: `${more}-CV/HU` }));
  }
  sendAll(google);
  const token = tokenIn(google.letters[0] ?? { body: '' });
  const open = google.visit({ parameter: { t: token } });
  const confirm = google.callFromPage(
    'confirmReceipt',
    token,
    acknowledgeAnswer(),
    'a1'.repeat(16),
    seenRowsOf(open, 'VB-001'),
  );
  return { open, confirm };
}

/** The first run after a period has ended, in an office with `size` units and two leaders. */
function nightOf(size: number): RunReport {
  const google = officeWith(smallList(size));
  typeSetting(google, 'periodKind', words.choices.periodKind.midMonth);
  typeSetting(google, 'leaderMailboxes', 'bithu@xa.example.org; phobithu@xa.example.org');
  google.call(owner, 'queueLetters');
  tickAt(google, '2024-11-13T17:05:00Z');
  const [night] = tickAt(google, '2024-11-14T17:05:00Z');
  if (!night) throw new Error('The clock did not run');
  return night;
}

describe('what jobs cost', () => {
  const [few = [], many = []] = [94, 1_000].map((units) => runJobs(units, { dist, looks: true }));
  const reportOf = (name: string): RunReport => {
    const found = many.find(({ job }) => job.name === name);
    if (!found) throw new Error(`There is no job “${name}”`);
    return found.report;
  };

  it.each(JOBS.map(({ name }, at) => [name, at] as const))(
    '%s costs what is recorded, makes as many calls for 94 units as for 1,000, and takes no longer than they grow',
    (_name, at) => {
      const [small, large] = [few[at], many[at]];
      shows(1);
      expect([small, large].filter((one) => one && recordOf(one))).toHaveLength(2);
      expect(small && large && regressionsIn(small, large)).toEqual([]);
    },
  );

  it('sends a chunk of 50 with at most four sheet writes, three flushes and one property write a letter', () => {
    const send = reportOf('claim, send and mark 50 letters');
    const writes = callsOf(send, 'Range.setValues', 'Range.setValue');
    const flushes = callsOf(send, 'SpreadsheetApp.flush');
    const properties = callsOf(send, 'Properties.setProperty');
    shows(
      2,
      `50 letters: ${writes} sheet writes, ${flushes} flushes, ${properties} property writes`,
    );
    expect(callsOf(send, 'MailApp.sendEmail')).toBe(50);
    expect(writes).toBeLessThanOrEqual(4);
    // The read-back of the claimed rows flushes once, before the first letter goes
    expect(flushes).toBeLessThanOrEqual(3);
    // The end of the cursor, the mark of the summary, and the count of lines of Nhật ký
    expect(properties).toBeLessThanOrEqual(50 + 3);
  });

  it('opens the page with at most 13 data calls, and records an answer with at most 18: what it wrote and its line of the log are read back', () => {
    expect(reportOf('open the page').dataCalls).toBeLessThanOrEqual(13);
    expect(reportOf('confirm on the page').dataCalls).toBeLessThanOrEqual(18);
  });

  it('makes no more calls for twelve open dispatches than for three', () => {
    const [three, twelve] = [3, 12].map(pageCosts);
    expect(twelve && pageViewOf(twelve.open)).toMatchObject({
      state: 'open',
      further: { length: 9 },
    });
    expect(twelve?.open.dataCalls).toBe(three?.open.dataCalls);
    expect(twelve?.open.dataCalls).toBeLessThanOrEqual(10);
    expect(twelve?.confirm.dataCalls).toBeLessThanOrEqual(17);
  });

  it('finds with eleven data calls that nothing has changed, and writes only the flag and that it has seen it', () => {
    expect(dataCalls(reportOf('rebuild, nothing changed'))).toEqual([
      'Properties.getProperties',
      'Properties.setProperty',
      ...Array.from({ length: 6 }, () => 'Range.getValues'),
      'Lock.tryLock',
      'Properties.setProperties',
      'Lock.releaseLock',
    ]);
  });

  const promised = [...few, ...many].flatMap(({ job, units, virtual }) => {
    const ms = promisedAt(job, units);
    return ms === undefined ? [] : [[job.name, units, virtual, ms] as const];
  });

  it.each(promised)(
    '%s at %i units: %i ms of the %i that are promised',
    (name, units, ms, most) => {
      shows(56, `${name} at ${units} units: ${ms} ms of ${most}`);
      expect(ms).toBeLessThan(most);
    },
  );

  it('opens the page and confirms for twelve open dispatches within what is promised', () => {
    const { open, confirm } = pageCosts(12);
    const [[, , , ofOpening] = [], [, , , ofConfirming] = []] = promised;
    expect(open.duration).toBeLessThan(ofOpening ?? 0);
    expect(confirm.duration).toBeLessThan(ofConfirming ?? 0);
  });

  it('holds the lock for less than 3 s while it takes an answer', () => {
    const [receipt = 0, result = 0] = ['confirm on the page', 'report training on the page'].map(
      (name) => longestLock(reportOf(name).journal),
    );
    shows(
      56,
      `the lock, while an answer is taken: ${receipt} ms for a receipt, ${result} ms for a result, of 3000`,
    );
    expect(receipt).toBeGreaterThan(0);
    expect(receipt).toBeLessThan(3000);
    expect(result).toBeGreaterThan(0);
    expect(result).toBeLessThan(3000);
  });
});

describe('closings', () => {
  const google = officeWith(smallList(300));
  google.call(owner, 'queueLetters');
  google.call(owner, 'sendNextChunk');
  const close = (period: string) => google.call(owner, 'takeClosing', { period: period });
  const [first, again] = ['', 'Kỳ sau'].map(close);
  typeSetting(google, 'leaderMailboxes', 'bithu@xa.example.org; phobithu@xa.example.org');
  const told = close('Kỳ nữa');

  /** Data calls until the lock is given up for the first time, and those after it. */
  const partsOf = (report: RunReport | undefined) => {
    const calls = report ? dataCalls(report) : [];
    const end = calls.indexOf('Lock.releaseLock') + 1;
    return [calls.slice(0, end), calls.slice(end)] as const;
  };
  const flushesIn = (calls: readonly string[]) =>
    calls.filter((name) => name === 'SpreadsheetApp.flush').length;

  it('take at most 30 data calls, whatever was closed before: three for the mark by which one knows of others and is finished, three for Kỳ báo cáo, of which only the rows compared with are read, two to see that no column has moved since rows were searched, three for reading back what was written, in an empty Kỳ báo cáo too; and flush once', () => {
    const [ofFirst] = partsOf(first);
    const [ofAgain] = partsOf(again);
    expect([first?.error, again?.error]).toEqual([undefined, undefined]);
    expect(ofFirst.length).toBeLessThanOrEqual(28);
    expect(ofAgain.length).toBeLessThanOrEqual(30);
    expect([flushesIn(ofFirst), flushesIn(ofAgain)]).toEqual([1, 1]);
  });

  it('then update Tổng hợp with 14 more: four tabs are read before the lock, one is written once under it, and charts follow under another', () => {
    const [, more] = partsOf(again);
    expect(more).toEqual([
      ...Array.from({ length: 4 }, () => 'Range.getValues'),
      'Lock.tryLock',
      'Range.setValues',
      'SpreadsheetApp.flush',
      'Properties.setProperties',
      'Lock.releaseLock',
      'Lock.tryLock',
      'Properties.getProperties',
      'SpreadsheetApp.flush',
      'Properties.setProperties',
      'Lock.releaseLock',
    ]);
  });

  it('tell leaders with at most nine more, and a flush before their letters are read back', () => {
    const [ofTold, more] = partsOf(told);
    expect(told.error).toBeUndefined();
    expect(ofTold.length).toBeLessThanOrEqual(37);
    expect(flushesIn(ofTold)).toBe(2);
    expect(more).toHaveLength(14);
  });
});

describe('a closing by the clock', () => {
  const nights = [30, 300].map(nightOf);
  const closings = nights.map(dataCalls).map((calls) => calls.indexOf('Lock.releaseLock') + 1);

  it('makes the same calls for 30 units and for 300: 34 until the lock is given up', () => {
    expect(nights.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(closings).toEqual([34, 34]);
  });

  it('brings Theo dõi and Tổng hợp up to date in the same run, with at most 29 more', () => {
    const more = nights.map(({ dataCalls: all }, at) => all - (closings[at] ?? 0));
    expect(Math.max(...more)).toBeLessThanOrEqual(29);
  });
});
