import { type Dispatch, isAsked } from '../../records/dispatch';
import type { Stage } from '../../records/stage';
import type { Language } from '../../texts/language';
import { type TaskWords, taskText } from './task-text';

type Asking = Pick<Dispatch, 'asks' | 'task' | 'taskWords'>;

/** A wording for a dispatch that asks receipt only, and one for each task. */
export interface AskedWords extends TaskWords {
  readonly receipt: string;
}

export function askedText(dispatch: Asking, wordings: AskedWords, language: Language): string {
  return isAsked(dispatch, 'complete') ? taskText(dispatch, wordings, language) : wordings.receipt;
}

/** Names of the two stages; the second depends on the task. */
export interface StageWords {
  readonly acknowledge: string;
  readonly complete: TaskWords;
}

export function stageName(
  stage: Stage,
  dispatch: Pick<Dispatch, 'task' | 'taskWords'>,
  words: StageWords,
  language: Language,
): string {
  return stage === 'acknowledge' ? words.acknowledge : taskText(dispatch, words.complete, language);
}
