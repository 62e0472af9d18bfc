import type { Ports } from './ports';

/** Throws a user-facing Error if the lock is taken. */
export function withLock<T>(ports: Ports, section: () => T): T {
  const outcome = ports.tryWithLock(section);
  if (!outcome.ran) throw new Error(ports.words().errors.busy);
  return outcome.value;
}
