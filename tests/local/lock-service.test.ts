import { describe, expect, it } from 'vitest';
import { COST } from '../../local/services/calls/cost-figures';
import { colleague, googleWith } from './run-source';

const source = `
  const script = () => LockService.getScriptLock();
  function twice() { return [script().tryLock(10), script().tryLock(10), script().hasLock()]; }
  function hold() { script().waitLock(10); SpreadsheetApp.flush(); SpreadsheetApp.flush(); }
  function attempt() { return script().tryLock(5000); }
  function wait() { script().waitLock(5000); }
  function userLock() { return LockService.getUserLock().tryLock(10); }
  function holdUser() { LockService.getUserLock().tryLock(10); SpreadsheetApp.flush(); }
  function documentLock() { return LockService.getDocumentLock() === null; }
  function release() { script().tryLock(10); script().releaseLock(); return script().hasLock(); }
  function askMeanwhile() {
    const lock = script();
    lock.tryLock(10);
    SpreadsheetApp.getUi().alert('Xong');
    return lock.hasLock();
  }
  function wrong() { script().tryLock(); }
`;

function during(first: string, second: string, user = colleague) {
  return googleWith(source).interleave({
    first: { fn: first },
    at: 4,
    second: { fn: second, user },
  });
}

describe('a lock', () => {
  it('stays held when its holder tries for it again', () => {
    expect(googleWith(source).run({ fn: 'twice' }).result).toEqual([true, true, true]);
  });

  it('cannot be taken while another run holds it', () => {
    const { second } = during('hold', 'attempt');
    expect([second?.result, second?.duration]).toEqual([false, COST.start.ms + 5070]);
  });

  it('makes waitLock throw when the time is up', () => {
    expect(during('hold', 'wait').second?.error?.message).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('is free after the run that held it, and after its release', () => {
    const google = googleWith(source);
    google.run({ fn: 'hold' });
    expect([google.run({ fn: 'attempt' }).result, google.run({ fn: 'release' }).result]).toEqual([
      true,
      false,
    ]);
  });

  it('is free after its holder was killed', () => {
    const google = googleWith(source);
    google.run({ fn: 'hold', faultAt: 3, kind: 'kill-after' });
    expect(google.run({ fn: 'attempt' }).result).toBe(true);
  });

  it('is released by an alert', () => {
    expect(googleWith(source).run({ fn: 'askMeanwhile' }).result).toBe(false);
  });

  it('of a user does not block another user', () => {
    expect(during('holdUser', 'userLock').second).toBeNull();
    const order = { first: { fn: 'holdUser' }, at: 3 };
    const other = googleWith(source).interleave({
      ...order,
      second: { fn: 'userLock', user: colleague },
    });
    const same = googleWith(source).interleave({ ...order, second: { fn: 'userLock' } });
    expect([other.second?.result, same.second?.result]).toEqual([true, false]);
  });

  it('of the document is null in a web app', () => {
    const google = googleWith(source);
    const contexts = ['menu', 'time-trigger', 'web-page', 'page-call'] as const;
    expect(contexts.map((context) => google.run({ fn: 'documentLock', context }).result)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('requires a number of milliseconds', () => {
    expect(googleWith(source).run({ fn: 'wrong' }).error?.message).toBe(
      "The parameters () don't match the method signature for LockService.Lock.tryLock.",
    );
  });
});
