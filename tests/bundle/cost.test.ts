import { describe, expect, it } from 'vitest';
import { JOBS } from '../../bench/jobs';
import { regressionsIn } from '../../bench/regressions';
import { runJobs } from '../../bench/run-jobs';
import type { RunReport } from '../../local/run-report';
import { acknowledgeAnswer } from '../builders/answers';
import { dist } from './built';
import { dispatch } from './dispatch';
import { officeWith, owner, sendAll, smallList, tokenIn } from './office';
import { pageViewOf } from './view-of';

const callsOf = ({ journal }: RunReport, ...names: readonly string[]) =>
  journal.filter(({ name }) => names.includes(name)).length;

/** What it costs to open the page and to confirm where so many dispatches are open. */
function pageCosts(dispatches: number) {
  const google = officeWith(smallList(40));
  for (let more = 1; more < dispatches; more += 1) {
    google.call(owner, 'addDirective', dispatch({ number: `${more}-CV/HU` }));
  }
  sendAll(google);
  const token = tokenIn(google.letters[0] ?? { body: '' });
  const open = google.visit({ parameter: { t: token } });
  const confirm = google.callFromPage(
    'confirmReceipt',
    token,
    acknowledgeAnswer(),
    'a1'.repeat(16),
  );
  return { open, confirm };
}

describe('what jobs cost', () => {
  const [few = [], many = []] = [94, 1_000].map((units) => runJobs(units, { dist }));
  const reportOf = (name: string): RunReport => {
    const found = many.find(({ job }) => job.name === name);
    if (!found) throw new Error(`There is no job “${name}”`);
    return found.report;
  };

  it.each(JOBS.map(({ name }, at) => [name, at] as const))(
    '%s makes no more calls than recorded, as many for 94 units as for 1,000, and takes no longer than they grow',
    (_, at) => {
      const [small, large] = [few[at], many[at]];
      expect(small && large && regressionsIn(small, large)).toEqual([]);
    },
  );

  it('sends a chunk of 25 with at most four sheet writes, two flushes and one property write a letter', () => {
    const send = reportOf('claim, send and mark 25 letters');
    expect(callsOf(send, 'MailApp.sendEmail')).toBe(25);
    expect(callsOf(send, 'Range.setValues', 'Range.setValue')).toBeLessThanOrEqual(4);
    expect(callsOf(send, 'SpreadsheetApp.flush')).toBeLessThanOrEqual(2);
    expect(callsOf(send, 'Properties.setProperty')).toBeLessThanOrEqual(25 + 2);
  });

  it('opens the page with at most 16 data calls, and takes an answer with at most 18', () => {
    expect(reportOf('open the page').dataCalls).toBeLessThanOrEqual(16);
    expect(reportOf('confirm on the page').dataCalls).toBeLessThanOrEqual(18);
  });

  it('makes no more calls for twelve open dispatches than for three', () => {
    const [three, twelve] = [3, 12].map(pageCosts);
    expect(twelve && pageViewOf(twelve.open)).toMatchObject({ state: 'open', further: 9 });
    expect(twelve?.open.dataCalls).toBe(three?.open.dataCalls);
    expect(twelve?.open.dataCalls).toBeLessThanOrEqual(16);
    expect(twelve?.open.duration).toBeLessThan(2500);
    expect(twelve?.confirm.dataCalls).toBeLessThanOrEqual(18);
  });

  it('rebuilds the summary with ten data calls besides the run’s own property read and the lock', () => {
    const own = ['Properties.getProperties', 'Lock.tryLock', 'Lock.releaseLock'];
    const { journal } = reportOf('rebuild after a closing');
    const calls = journal.filter(({ kind }) => kind === 'data');
    expect(calls.filter(({ name }) => !own.includes(name)).length).toBeLessThanOrEqual(10);
    expect(calls.filter(({ name }) => name === 'Range.setValues').length).toBe(1);
  });

  it('writes nothing into the sheet when nothing has changed', () => {
    const same = reportOf('rebuild, nothing changed');
    expect(callsOf(same, 'Range.setValues', 'SpreadsheetApp.flush')).toBe(0);
  });

  it('holds the lock for less than two seconds while it takes an answer', () => {
    const { journal, duration } = reportOf('confirm on the page');
    const at = (name: string) => journal.find((entry) => entry.name === name)?.start ?? 0;
    expect(at('Lock.releaseLock') - at('Lock.tryLock')).toBeGreaterThan(0);
    expect(at('Lock.releaseLock') - at('Lock.tryLock')).toBeLessThan(2000);
    expect(duration).toBeLessThan(3000);
  });
});
