import type { Memory } from './ports';

/** Raises the flag that makes the next tick rebuild the summary. */
export function markDue(memory: Memory): void {
  memory.set('summaryDue', 'yes');
}
