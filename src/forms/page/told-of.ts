import type { Tone } from '../../frame/notice';
import type { FormOutcome } from '../form-view';

/** Says what an act came to, for `tellIn`: its message, or its problems one by one. */
export function toldOf(outcome: FormOutcome): readonly [tone: Tone, ...sentences: string[]] {
  return outcome.done
    ? ['good', outcome.message]
    : ['problem', ...outcome.problems.map(({ message }) => message)];
}
