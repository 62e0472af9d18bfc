import { dueCopies } from '../core/closed-period';
import { closingsOf, isSound, isSoundAbove } from '../core/closing';
import { say } from '../core/say';
import { readFrozen } from './frozen-figures';
import type { Office } from './office';
import type { Ports } from './ports';

/**
 * Names closed periods whose rows are not as they were frozen (of an archived dispatch, the units' rows are in its
 * file), and dispatches that remember others than Kỳ báo cáo holds.
 */
export function closingProblems(ports: Ports, { words, directives }: Office): string[] {
  const frozen = readFrozen(ports, words);
  const archived = new Set(
    directives.filter(({ archivedOn }) => archivedOn !== null).map(({ id }) => id),
  );
  const tampered = closingsOf(frozen).filter((closing) =>
    archived.has(closing.total.directive) ? !isSoundAbove(closing) : !isSound(closing),
  );
  const due = dueCopies(directives, frozen);
  return [
    ...tampered.map(({ total }) => say(words.periods.tampered, total)),
    ...directives
      .filter(({ id }) => due.has(id))
      .map(({ number }) => say(words.periods.copyDiffers, { number })),
  ];
}
