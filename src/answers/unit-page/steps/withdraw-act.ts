import type { StageStatus } from '../../../calendar/deadline';
import type { UnitWords } from '../page-state';
import type { StepAct } from './step-plan';

/** Action that takes back a completed result. */
export function withdrawAct<Answer>(
  { withdraw }: UnitWords,
  { deadline }: StageStatus,
  answer: () => Answer,
): StepAct<Answer> {
  return {
    ...{ label: withdraw, look: 'quiet', answer },
    confirmation: {
      again: withdraw,
      sentences: (words) => [deadline ? words.withdrawn : words.withdrawnNoDeadline],
    },
  };
}
