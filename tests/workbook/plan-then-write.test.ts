import { describe, expect, it } from 'vitest';
import { planThenWrite, type WritePlan } from '../../src/workbook/plan-then-write';
import { fakeOffice, words } from '../fakes/office';

interface Outcome {
  readonly text: string;
}

/** Does an act whose first writes find that what they were planned on has changed. Returns what it did. */
function act(stale: number, afterwards?: () => void) {
  const { ports, lock } = fakeOffice();
  const steps: string[] = [];
  const step = (name: string) => steps.push(lock.held ? `${name} under the lock` : name);
  let writes = 0;
  const plan = (): WritePlan<Outcome> => {
    step('plan');
    const write = () => {
      step('write');
      writes += 1;
      return writes > stale ? { text: 'done' } : null;
    };
    return { ok: true, write, afterwards };
  };
  return { lock, ports, steps, run: () => planThenWrite(ports, plan) };
}

describe('planThenWrite', () => {
  it('plans without the lock and writes under it', () => {
    const { run, steps } = act(0);
    expect(run()).toEqual({ text: 'done' });
    expect(steps).toEqual(['plan', 'write under the lock']);
  });

  it('plans again without the lock, and then under it, if what was planned on has changed', () => {
    const { run, steps } = act(2);
    expect(run()).toEqual({ text: 'done' });
    const without = ['plan', 'write under the lock'];
    expect(steps).toEqual([...without, ...without, 'plan under the lock', 'write under the lock']);
  });

  it('says that somebody else is at work if it keeps changing', () => {
    expect(act(3).run).toThrow(words.errors.busy);
  });

  it('does not plan again if the lock is taken', () => {
    const { lock, run, steps } = act(0);
    lock.held = true;
    expect(run).toThrow(words.errors.busy);
    expect(steps).toEqual(['plan under the lock']);
  });

  it('does not take the lock if there is nothing to write', () => {
    const { ports } = fakeOffice();
    const refuses = () => {
      throw new Error('It took the lock');
    };
    const outcome = { text: 'refused' };
    const plan = () => ({ ok: false, outcome }) as const;
    expect(planThenWrite({ ...ports, tryWithLock: refuses }, plan)).toBe(outcome);
  });

  it('writes copies in a section of its own, or leaves them if the lock is taken by then', () => {
    let copies = 0;
    const { ports, run } = act(0, () => {
      copies += 1;
    });
    run();
    expect(copies).toBe(1);
    let sections = 0;
    const taken: typeof ports.tryWithLock = (section) => {
      sections += 1;
      return sections > 1 ? { ran: false } : ports.tryWithLock(section);
    };
    const outcome = { text: 'done' };
    const afterwards = () => {
      copies += 1;
    };
    const plan = () => ({ ok: true, write: () => outcome, afterwards }) as const;
    expect(planThenWrite({ ...ports, tryWithLock: taken }, plan)).toBe(outcome);
    expect([sections, copies]).toEqual([2, 1]);
  });
});
