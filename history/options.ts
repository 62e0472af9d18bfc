import { parseArgs } from 'node:util';
import { format } from '../src/texts/format';
import type { Language } from '../src/texts/language';
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

/** Gives what `--help` prints where it is asked for. */
export function helpText(args: readonly string[]): string | undefined {
  const { help, language } = loosely(args);
  if (help !== true) return undefined;
  const words = historyWords(language);
  return format(words.help, { usage: usage(language) });
}

/** Reads the command line. Throws HistoryFailure with a sentence that shows the usage, or what is lacking. */
export function readOptions(args: readonly string[]): HistoryOptions {
  const { language } = loosely(args);
  const { failures } = historyWords(language);
  const { values, positionals } = parse(args, language);
  const { out, ask = [], sql = [], page = false } = values;
  if (out === undefined || out === '')
    throw new HistoryFailure(format(failures.noOut, { usage: usage(language) }));
  if (sql.some((statement) => /^[\s;]*$/.test(statement)))
    throw new HistoryFailure(failures.noStatement);
  const unknown = ask.find((name) => !isQuestion(name));
  if (unknown !== undefined)
    throw new HistoryFailure(format(failures.unknownQuestion, { name: unknown, names: names() }));
  const questions = ask.filter(isQuestion);
  if (positionals.length + questions.length + sql.length === 0 && !page)
    throw new HistoryFailure(usage(language));
  return { language, named: positionals, out, questions, statements: sql, isPageWanted: page };
}

const MANY = { type: 'string', multiple: true } as const;
const OPTIONS = {
  language: { type: 'string' },
  out: { type: 'string' },
  ask: MANY,
  sql: MANY,
  page: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads what must be known before a command line is found to be right. */
function loosely(args: readonly string[]): { language: Language; help: unknown } {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: false });
  return { language: values.language === 'en' ? 'en' : 'vi', help: values.help };
}

function parse(args: readonly string[], language: Language) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const { failures } = historyWords(language);
    const sentence =
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? failures.unknownOption : failures.wrongValue;
    // https://nodejs.org/docs/latest-v20.x/api/util.html#utilparseargsconfig: it stands quoted in the message.
    const option = /'(-[^\s',]+)/.exec(message)?.[1] ?? '';
    throw new HistoryFailure(format(sentence, { option, usage: usage(language) }), {
      cause: error,
    });
  }
}

function usage(language: Language): string {
  return format(historyWords(language).failures.usage, { names: names() });
}

function names(): string {
  return Object.keys(QUESTIONS).join('|');
}
