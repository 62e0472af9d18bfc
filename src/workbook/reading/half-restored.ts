import type { Ports } from '../ports';

/** True while a restore is not finished: until then the content of the tabs is not reliable. */
export function isHalfRestored({ scriptProperties }: Ports): boolean {
  return (scriptProperties.get('restoring') ?? '') !== '';
}
