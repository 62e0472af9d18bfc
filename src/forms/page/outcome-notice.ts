import { notice, paragraph } from '../../frame/notice';
import type { FormOutcome } from '../form-view';

/** Says what an act came to: its message, or its problems one by one. */
export function outcomeNotice(outcome: FormOutcome): HTMLElement {
  return outcome.done
    ? notice('good', paragraph(outcome.message))
    : notice('problem', ...outcome.problems.map(({ message }) => paragraph(message)));
}
