import type { OfficeRules } from './office';
import type { Ports } from './ports';
import { linkObstacle } from './unit-link';

/** Says what keeps every letter from going out, in sentences; empty when nothing does. */
export function sendingObstacles(ports: Ports, { words, settings }: OfficeRules): string[] {
  const obstacles: string[] = [];
  if (ports.memory.get('owner') === null) obstacles.push(words.errors.notSetUp);
  if (settings.officeName === '') obstacles.push(words.errors.officeNameMissing);
  const link = linkObstacle(settings, words);
  return link === null ? obstacles : [...obstacles, link];
}
