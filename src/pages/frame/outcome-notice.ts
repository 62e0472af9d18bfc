import type { FormOutcome } from '../../core/dialog-view';
import { notice, paragraph } from './notice';

/** Says what an act came to: its message, or its problems one by one. */
export function outcomeNotice(outcome: FormOutcome): HTMLElement {
  return outcome.done
    ? notice('good', paragraph(outcome.message))
    : notice('problem', ...outcome.problems.map(({ message }) => paragraph(message)));
}
