import type { Needs } from './ports';
import { withLock } from './with-lock';

/** What a run does about what it has read. */
export type WritePlan<Outcome> =
  | { readonly ok: false; readonly refused: Outcome }
  | {
      readonly ok: true;
      /**
       * Called under the lock. Reads again only what the plan depends on, and returns `null` without writing if that
       * has changed.
       */
      readonly write: () => Outcome | null;
      /**
       * Called in a locked section of its own, to write copies that the next rebuild of the summary would write too.
       * Left out if the lock is taken.
       */
      readonly afterwards?: (() => void) | undefined;
    };

/**
 * Reads and plans without the lock, so that others need not wait for it, and writes under it. Plans again if what
 * the plan depends on has changed; the third plan is made under the lock. A refusal does not take the lock. Throws a
 * user-facing Error if the lock is taken, or if people keep changing the rows concerned.
 */
export function planThenWrite<Outcome extends object>(
  ports: Needs<'tryWithLock' | 'words'>,
  plan: () => WritePlan<Outcome>,
): Outcome {
  let planned = plan();
  for (let isSecond = false; planned.ok; isSecond = true) {
    const { write } = planned;
    const outcome = withLock(ports, () => {
      const done = write();
      if (done || !isSecond) return done;
      planned = plan();
      return planned.ok ? planned.write() : planned.refused;
    });
    if (outcome) {
      if (planned.ok && planned.afterwards) ports.tryWithLock(planned.afterwards);
      return outcome;
    }
    if (isSecond) throw new Error(ports.words().errors.busy);
    planned = plan();
  }
  return planned.refused;
}
