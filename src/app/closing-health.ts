import { dueCopies } from '../core/closed-period';
import { closingsOf, isAsFrozen } from '../core/closing';
import { say } from '../core/say';
import { readFrozen } from './frozen-figures';
import type { Office } from './office';
import type { Ports } from './ports';

/** Rows of a dispatch that is gone are all to be here. */
const NOT_ARCHIVED = { archivedOn: null };

/**
 * Names closed periods whose rows are not as they were frozen (of an archived dispatch, the units' rows are in its
 * file), and dispatches that remember others than Kỳ báo cáo holds.
 */
export function closingProblems(ports: Ports, { words, directives }: Office): string[] {
  const frozen = readFrozen(ports, words);
  const directiveOf = new Map(directives.map((directive) => [directive.id, directive]));
  const tampered = closingsOf(frozen).filter(
    (closing) => !isAsFrozen(closing, directiveOf.get(closing.total.directive) ?? NOT_ARCHIVED),
  );
  const due = dueCopies(directives, frozen);
  return [
    ...tampered.map(({ total }) => say(words.periods.tampered, total)),
    ...directives
      .filter(({ id }) => due.has(id))
      .map(({ number }) => say(words.periods.copyDiffers, { number })),
  ];
}
