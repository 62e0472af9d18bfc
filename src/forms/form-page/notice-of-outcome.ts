import type { Tone } from '../../frame/notice';
import type { FormOutcome } from '../form-view';

export function noticeOfOutcome(
  outcome: FormOutcome,
): readonly [tone: Tone, ...sentences: string[]] {
  return outcome.done
    ? ['good', outcome.message]
    : ['problem', ...outcome.problems.map(({ message }) => message)];
}
