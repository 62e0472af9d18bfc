import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { Problem } from './problem';

/** Says what is wrong with a cell, where, and what to do. */
export function problemSentence(problem: Problem, { problems }: Words): string {
  const { tab, cell, column, value, allowed } = problem;
  return say(problems[problem.kind], { tab, cell, column, value, allowed: allowed.join('; ') });
}
