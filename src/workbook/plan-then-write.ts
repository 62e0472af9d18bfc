import type { Needs, ReadPorts } from './ports';
import { isLogReadable } from './writing/write-log';

/** What a run does about what it has read. */
export type WritePlan<Outcome> =
  /** Nothing is to be written, for example because the form has a problem. */
  | { readonly ok: false; readonly outcome: Outcome }
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
 * Reads and plans without the lock, so that others need not wait for it, and writes under it; does not take it if
 * nothing is to be written. Plans again if what the plan depends on has changed: the third plan is made under the
 * lock. Calls `busy`, which by default throws `errors.busy`, if the lock is taken or if people keep changing the rows
 * concerned.
 */
export function planThenWrite<Outcome extends object>(
  ports: ReadPorts & Needs<'tryWithLock'>,
  plan: () => WritePlan<Outcome>,
  busy: () => Outcome = () => refuseBusy(ports),
): Outcome {
  let planned = plan();
  for (let isSecond = false; planned.ok; isSecond = true) {
    const { write } = planned;
    // Reading the headers of the log before taking the lock keeps the locked section short
    isLogReadable(ports);
    const section = ports.tryWithLock(() => {
      const done = write();
      if (done || !isSecond) return done;
      planned = plan();
      return planned.ok ? planned.write() : planned.outcome;
    });
    if (!section.ran) return busy();
    if (section.value) {
      if (planned.ok && planned.afterwards) ports.tryWithLock(planned.afterwards);
      return section.value;
    }
    if (isSecond) return busy();
    planned = plan();
  }
  return planned.outcome;
}

function refuseBusy({ words }: Needs<'words'>): never {
  throw new Error(words().errors.busy);
}
