import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { Problem } from './problem';

/** Says what is wrong with a cell, where, and what to do. */
export function problemSentence(problem: Problem, { problems, errors }: Words): string {
  const { kind, tab, cell, column, value, allowed, stopsRow, isLonely } = problem;
  const said = say(problems[kind], { tab, cell, column, value, allowed: allowed.join('; ') });
  return stopsRow ? `${said} ${isLonely ? errors.rowLonely : errors.rowStopped}` : said;
}
