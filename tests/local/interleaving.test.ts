import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { googleWith } from './run-source';

const source = `
  const cell = (a1) => SpreadsheetApp.getActiveSpreadsheet().getRange(a1);
  function count() {
    const range = cell('A1');
    const next = Number(range.getValue()) + 1;
    range.setValue(next);
    SpreadsheetApp.flush();
    return next;
  }
  function countLocked() {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(1000)) return 'busy';
    const next = count();
    lock.releaseLock();
    return next;
  }
  function writeLate() { cell('A1').setValue('late'); Utilities.sleep(10); SpreadsheetApp.flush(); }
  function read() { return cell('A1').getValue(); }
  function stamp() {
    const begun = Date.now();
    const id = Utilities.getUuid();
    const luck = Math.random();
    const list = cell('A1:B1').getValues();
    const seen = list[0][0];
    list[0][0] = 'changed by the script';
    Utilities.sleep(5);
    return [begun, id, luck, seen, Utilities.getUuid() === id];
  }
  function tell() {
    for (const word of ['one', 'two', 'three']) { Logger.log(word); cell('A1').getValue(); }
    Logger.log(String(Date.now()));
  }
  let module = 0;
  function useGlobals() { module += 1; cell('A1').getValue(); module += 1; return module; }
  function edited(e) { cell('C1').setValue(Number(cell('C1').getValue()) + 1); }
  function install() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
`;

describe('overlapping runs', () => {
  it('lose an update without a lock', () => {
    const google = googleWith(source);
    const runs = google.interleave({ first: { fn: 'count' }, at: 4, second: { fn: 'count' } });
    expect([runs.first.result, runs.second?.result]).toEqual([1, 1]);
  });

  it('see nothing of each other before a flush', () => {
    const google = googleWith(source);
    const before = google.interleave({ first: { fn: 'writeLate' }, at: 5, second: { fn: 'read' } });
    expect(before.second?.result).toBe('');
    expect(google.run({ fn: 'read' }).result).toBe('late');
  });

  it('never lose or double an update under the lock, whatever the schedule', () => {
    const google = googleWith(source);
    const empty = google.save();
    for (let at = 1; at <= 8; at += 1) {
      for (let upTo = 1; upTo <= 8; upTo += 1) {
        google.restore(empty);
        const { first, second } = google.interleave({
          first: { fn: 'countLocked' },
          at,
          second: { fn: 'countLocked' },
          upTo,
        });
        const counted = [first.result, second?.result].filter((one) => one !== 'busy');
        expect(google.run({ fn: 'read' }).result).toBe(counted.length);
      }
    }
  });

  it('alternate like two threads, wherever each is interrupted', () => {
    const google = googleWith(source);
    const empty = google.save();
    const run = { fn: 'countLocked' };
    const whole = google.run(run).calls;
    const calls = (name: string, from: number, to: number) =>
      Array.from({ length: Math.max(0, to - from) }, (_, i) => `${name}${from + i}`);
    const place = fc.integer({ min: 1, max: whole });
    fc.assert(
      fc.property(place, place, (at, upTo) => {
        google.restore(empty);
        const { first, second } = google.interleave({ first: run, at, second: run, upTo });
        const [a, b] = [first.calls, second?.calls ?? 0];
        expect(
          google.journal.map(({ execution, call }) =>
            execution === first.execution ? `a${call}` : `b${call}`,
          ),
        ).toEqual([
          ...calls('a', 1, at),
          ...calls('b', 1, Math.min(upTo, b + 1)),
          ...calls('a', at, a + 1),
          ...calls('b', upTo, b + 1),
        ]);
      }),
    );
  });

  it('keep the lock of a paused run held', () => {
    const order = { first: { fn: 'countLocked' }, at: 1, second: { fn: 'countLocked' }, upTo: 5 };
    const { first, second } = googleWith(source).interleave(order);
    expect([first.result, second?.result]).toEqual(['busy', 1]);
  });

  it('end with a paused run that continues as if it had never stopped', () => {
    const second = { fn: 'stamp' };
    const whole = googleWith(source).interleave({ first: { fn: 'read' }, at: 1, second });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), (upTo) => {
        const paused = googleWith(source).interleave({
          first: { fn: 'read' },
          at: 1,
          second,
          upTo,
        });
        expect(paused.second?.result).toEqual(whole.second?.result);
        expect(paused.second?.calls).toBe(whole.second?.calls);
      }),
    );
  });

  it('log a line once, wherever the second pauses', () => {
    for (let upTo = 1; upTo <= 10; upTo += 1) {
      const google = googleWith(source);
      google.interleave({ first: { fn: 'read' }, at: 2, second: { fn: 'tell' }, upTo });
      expect(google.logs).toEqual(['one', 'two', 'three', expect.stringMatching(/^\d+$/)]);
    }
  });

  it('miss what the other has just written, in a stale read', () => {
    const second = { fn: 'count' };
    const fresh = { first: { fn: 'read' }, at: 3, second };
    const stale = { ...fresh, first: { fn: 'read', faultAt: 3, kind: 'stale-read' } as const };
    expect([
      googleWith(source).interleave(fresh).first.result,
      googleWith(source).interleave(stale).first.result,
    ]).toEqual([1, '']);
  });

  it('have globals of their own', () => {
    const google = googleWith(source);
    const runs = google.interleave({
      first: { fn: 'useGlobals' },
      at: 2,
      second: { fn: 'useGlobals' },
      upTo: 2,
    });
    expect([runs.first.result, runs.second?.result]).toEqual([2, 2]);
  });

  it('have no second run when the first makes too few calls', () => {
    const order = { first: { fn: 'read' }, at: 9, second: { fn: 'read' } };
    expect(googleWith(source).interleave(order).second).toBeNull();
  });
});

describe('edits while an edit trigger is at work', () => {
  it('wait, two at most, and run when it has ended', () => {
    const google = googleWith(source);
    google.run({ fn: 'install' });
    const tab = google.snapshot().tabs[0]?.name ?? '';
    const type = (a1: string) => google.type('chi@example.org', tab, a1, 'x');
    google.run({
      fn: 'edited',
      context: 'edit-trigger',
      at: { 2: () => [type('D1'), type('D2'), type('D3')] },
    });
    expect(google.executions.map(({ fn }) => fn)).toEqual([
      'install',
      'edited',
      'edited',
      'edited',
    ]);
  });
});
