import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunReport } from '../../local/run-report';
import { acknowledgeAnswer } from '../builders/answers';
import { dispatch } from './dispatch';
import { officeWith, owner, smallList, tickAt, tokenIn, typeSetting } from './office';
import { words } from './rows-of';
import { pageViewOf } from './view-of';

const SIZES = [30, 300];

const dataCalls = ({ journal }: RunReport) =>
  journal.filter(({ kind }) => kind === 'data').map(({ name }) => name);

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
  const again = google.press(owner, menu.closePeriod, { answers: ['Kỳ sau'] });
  typeSetting(google, 'leaderMailboxes', 'bithu@xa.example.org; phobithu@xa.example.org');
  const told = google.press(owner, menu.closePeriod, { answers: ['Kỳ nữa'] });
  const dialog = google.press(owner, menu.showReport, {});
  const report = google.call(owner, 'readReport', { directive: 'VB-001', period: '' });
  return {
    preview,
    queue,
    send,
    open,
    confirm,
    summary,
    same,
    close,
    grown,
    again,
    told,
    dialog,
    report,
  };
}

/** The first run after a period has ended, in an office of so many units with two leaders. */
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
  const [small, large] = SIZES.map((size) => costs(officeWith(smallList(size))));
  const jobs = Object.keys(small ?? {}) as (keyof ReturnType<typeof costs>)[];

  it.each(jobs)('%s makes the same data calls for 30 units and for 300', (job) => {
    expect(large?.[job].error).toBeUndefined();
    expect(large?.[job].dataCalls).toBe(small?.[job].dataCalls);
  });

  it('sends a chunk of 25 with at most four sheet writes, two flushes and one property write a letter', () => {
    const send = large?.send;
    if (!send) throw new Error('Nothing was sent');
    expect(callsOf(send, 'MailApp.sendEmail')).toBe(25);
    expect(callsOf(send, 'Range.setValues', 'Range.setValue')).toBeLessThanOrEqual(4);
    expect(callsOf(send, 'SpreadsheetApp.flush')).toBeLessThanOrEqual(2);
    expect(callsOf(send, 'Properties.setProperty')).toBeLessThanOrEqual(25 + 2);
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

  it('rebuilds the summary with twelve data calls: six tabs are read, one is written, once', () => {
    expect(large && dataCalls(large.grown)).toEqual([
      'Properties.getProperties',
      'Lock.tryLock',
      ...Array.from({ length: 6 }, () => 'Range.getValues'),
      'Range.setValues',
      'SpreadsheetApp.flush',
      'Properties.setProperties',
      'Lock.releaseLock',
    ]);
  });

  it('finds with nine that nothing has changed, and writes nothing at all', () => {
    expect(large && dataCalls(large.same)).toEqual([
      'Properties.getProperties',
      'Lock.tryLock',
      ...Array.from({ length: 6 }, () => 'Range.getValues'),
      'Lock.releaseLock',
    ]);
  });

  it('closes a period with at most 18, whatever was closed before, and flushes once', () => {
    expect(large?.close.dataCalls).toBeLessThanOrEqual(17);
    expect(large?.again.dataCalls).toBeLessThanOrEqual(18);
    expect(large && callsOf(large.again, 'SpreadsheetApp.flush')).toBe(1);
  });

  it('tells leaders of a closed period with at most four more', () => {
    expect(large?.told.error).toBeUndefined();
    expect(large?.told.dataCalls).toBeLessThanOrEqual(22);
    expect(large && callsOf(large.told, 'SpreadsheetApp.flush')).toBe(1);
  });

  it('holds the lock for less than two seconds while it takes an answer', () => {
    const journal = large?.confirm.journal ?? [];
    const at = (name: string) => journal.find((entry) => entry.name === name)?.start ?? 0;
    expect(at('Lock.releaseLock') - at('Lock.tryLock')).toBeLessThan(2000);
    expect(large?.confirm.duration).toBeLessThan(3000);
  });
});

describe('a closing by the clock', () => {
  const nights = SIZES.map(nightOf);
  const closings = nights.map(dataCalls).map((calls) => calls.indexOf('Lock.releaseLock') + 1);

  it('makes the same calls for 30 units and for 300: 21 until the lock is given up', () => {
    expect(nights.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(closings).toEqual([21, 21]);
  });

  it('brings Theo dõi and Tổng hợp up to date in the same run, with at most 21 more', () => {
    const more = nights.map(({ dataCalls: all }, at) => all - (closings[at] ?? 0));
    expect(Math.max(...more)).toBeLessThanOrEqual(21);
  });
});
