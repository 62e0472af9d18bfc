import type { Needs } from './ports';

/** Throws a user-facing Error if the lock is taken. */
export function withLock<T>(ports: Needs<'tryWithLock' | 'words'>, section: () => T): T {
  const outcome = ports.tryWithLock(section);
  if (!outcome.ran) throw new Error(ports.words().errors.busy);
  return outcome.value;
}
