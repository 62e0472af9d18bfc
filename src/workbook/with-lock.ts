import type { Ports } from './ports';

/** Runs a section alone; throws the sentence for people when somebody else is in one. */
export function withLock<T>(ports: Ports, section: () => T): T {
  const outcome = ports.tryWithLock(section);
  if (!outcome.ran) throw new Error(ports.words().errors.busy);
  return outcome.value;
}
