import type { Ports } from '../ports';

/** Tells whether a restore was begun and is not finished: what stands in the tabs says nothing until it is. */
export function isHalfRestored({ scriptProperties: memory }: Ports): boolean {
  return (memory.get('restoring') ?? '') !== '';
}
