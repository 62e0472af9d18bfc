import { parseArgs } from 'node:util';
import type { Language } from '../src/texts/language';
import { say } from '../src/texts/say';
import { HistoryFailure } from './history-failure';
import { historyWords } from './history-words';
import { isQuestion, QUESTIONS, type QuestionName } from './questions/questions';

/** What `npm run history` is asked to do. */
export interface HistoryOptions {
  readonly language: Language;
  /** Files and folders that are read. */
  readonly named: readonly string[];
  /** The folder of the history. */
  readonly out: string;
  readonly questions: readonly QuestionName[];
  /** Statements of one's own. */
  readonly statements: readonly string[];
  readonly isPageWanted: boolean;
}

/** Reads the command line. Throws HistoryFailure with a sentence that shows the usage, or what is lacking. */
export function readOptions(args: readonly string[]): HistoryOptions {
  const { values, positionals } = parse(args);
  const language = values.language === 'en' ? 'en' : 'vi';
  const { failures } = historyWords(language);
  const { out, ask = [], sql = [], page = false } = values;
  if (out === undefined || out === '') throw new HistoryFailure(failures.noOut);
  const unknown = ask.find((name) => !isQuestion(name));
  if (unknown !== undefined)
    throw new HistoryFailure(say(failures.unknownQuestion, { name: unknown, names: names() }));
  const questions = ask.filter(isQuestion);
  if (positionals.length + questions.length + sql.length === 0 && !page)
    throw new HistoryFailure(say(failures.usage, { names: names() }));
  return { language, named: positionals, out, questions, statements: sql, isPageWanted: page };
}

function parse(args: readonly string[]) {
  const many = { type: 'string', multiple: true } as const;
  const options = {
    language: { type: 'string' },
    out: { type: 'string' },
    ask: many,
    sql: many,
    page: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { failures } = historyWords('vi');
    throw new HistoryFailure(say(failures.usage, { names: names() }), { cause: error });
  }
}

function names(): string {
  return Object.keys(QUESTIONS).join('|');
}
