import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunReport } from '../../local/run-report';
import { acknowledgeAnswer } from '../builders/answers';
import { shows } from '../promises/shows';
import { dispatch } from './dispatch';
import { officeWith, owner, smallList, tokenIn } from './office';
import { words } from './rows-of';
import { pageViewOf } from './view-of';

const SIZES = [30, 300];

const callsOf = ({ journal }: RunReport, ...names: readonly string[]) =>
  journal.filter(({ name }) => names.includes(name)).length;

/** What each job of an office of so many units costs in data calls. */
function costs(google: AppsScript) {
  const { menu } = words;
  const preview = google.press(owner, menu.previewLetters, {});
  const queue = google.call(owner, 'queueLetters');
  const send = google.call(owner, 'sendNextChunk');
  const token = tokenIn(google.letters[0] ?? { body: '' });
  const answer = acknowledgeAnswer();
  const open = google.visit({ parameter: { t: token } });
  const confirm = google.callFromPage('confirmReceipt', token, answer, 'a1'.repeat(16));
  const summary = google.press(owner, menu.updateSummary, {});
  const same = google.press(owner, menu.updateSummary, {});
  const close = google.press(owner, menu.closePeriod, { answers: [''] });
  const grown = google.press(owner, menu.updateSummary, {});
  const dialog = google.press(owner, menu.showReport, {});
  const report = google.call(owner, 'readReport', { directive: 'VB-001', period: '' });
  return { preview, queue, send, open, confirm, summary, same, close, grown, dialog, report };
}

describe('what jobs cost', () => {
  const [small, large] = SIZES.map((size) => costs(officeWith(smallList(size))));
  const jobs = Object.keys(small ?? {}) as (keyof ReturnType<typeof costs>)[];

  it.each(jobs)('%s makes the same data calls for 30 units and for 300', (job) => {
    shows(1, `${job} ${small?.[job].dataCalls}`);
    expect(large?.[job].error).toBeUndefined();
    expect(large?.[job].dataCalls).toBe(small?.[job].dataCalls);
  });

  it('sends a chunk of 25 with at most four sheet writes, two flushes and one property write a letter', () => {
    const send = large?.send;
    if (!send) throw new Error('Nothing was sent');
    const writes = callsOf(send, 'Range.setValues', 'Range.setValue');
    const flushes = callsOf(send, 'SpreadsheetApp.flush');
    const properties = callsOf(send, 'Properties.setProperty');
    shows(
      2,
      `25 letters: ${writes} sheet writes, ${flushes} flushes, ${properties} property writes`,
    );
    expect(callsOf(send, 'MailApp.sendEmail')).toBe(25);
    expect(writes).toBeLessThanOrEqual(4);
    expect(flushes).toBeLessThanOrEqual(2);
    expect(properties).toBeLessThanOrEqual(25 + 2);
  });

  it('opens the page with at most 16 data calls, and takes an answer with at most 18', () => {
    expect(large?.open.dataCalls).toBeLessThanOrEqual(16);
    expect(large?.confirm.dataCalls).toBeLessThanOrEqual(18);
  });

  it('makes no more calls for twelve open dispatches than for three', () => {
    const [three, twelve] = [3, 12].map((count) => {
      const google = officeWith(smallList(40));
      for (let more = 1; more < count; more += 1) {
        google.call(owner, 'addDirective', dispatch({ number: `${more}-CV/HU` }));
      }
      return costs(google);
    });
    expect(twelve && pageViewOf(twelve.open)).toMatchObject({ state: 'open', further: 9 });
    expect(twelve?.open.dataCalls).toBe(three?.open.dataCalls);
    expect(twelve?.open.dataCalls).toBeLessThanOrEqual(16);
    expect(twelve?.open.duration).toBeLessThan(2500);
    expect(twelve?.confirm.dataCalls).toBeLessThanOrEqual(18);
  });

  it('rebuilds the summary with ten data calls besides the run’s own property read and the lock', () => {
    const own = ['Properties.getProperties', 'Lock.tryLock', 'Lock.releaseLock'];
    const calls = large?.grown.journal.filter(({ kind }) => kind === 'data') ?? [];
    expect(calls.filter(({ name }) => !own.includes(name)).length).toBeLessThanOrEqual(10);
    expect(calls.filter(({ name }) => name === 'Range.setValues').length).toBe(1);
  });

  it('writes nothing into the sheet when nothing has changed', () => {
    const { same } = large ?? {};
    expect(same && callsOf(same, 'Range.setValues', 'SpreadsheetApp.flush')).toBe(0);
  });

  it('holds the lock for less than two seconds while it takes an answer', () => {
    const journal = large?.confirm.journal ?? [];
    const at = (name: string) => journal.find((entry) => entry.name === name)?.start ?? 0;
    expect(at('Lock.releaseLock') - at('Lock.tryLock')).toBeLessThan(2000);
    expect(large?.confirm.duration).toBeLessThan(3000);
  });
});
