import type { Ports } from '../ports';

/** True while a restore is not finished: until then the content of the tabs is not reliable. */
export function isHalfRestored({ scriptProperties }: Pick<Ports, 'scriptProperties'>): boolean {
  return (scriptProperties.get('restoring') ?? '') !== '';
}
