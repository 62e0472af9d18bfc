import type { Ports } from '../ports';

/**
 * True if a restore was begun and not finished: until then the content of the tabs is meaningless.
 */
export function isHalfRestored({ scriptProperties }: Ports): boolean {
  return (scriptProperties.get('restoring') ?? '') !== '';
}
