import type { Needs } from './ports';

/** Throws a user-facing Error, by default `errors.busy`, if the lock is taken. */
export function withLock<T>(
  ports: Needs<'tryWithLock' | 'words'>,
  section: () => T,
  busy?: string,
): T {
  const outcome = ports.tryWithLock(section);
  if (!outcome.ran) throw new Error(busy ?? ports.words().errors.busy);
  return outcome.value;
}
