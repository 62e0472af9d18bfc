import { parseArgs } from 'node:util';
import { format } from '../src/texts/format';
import type { Language } from '../src/texts/language';
import { HistoryFailure } from './history-failure';
import { historyWords } from './history-words';
import { isQuestion, QUESTIONS, type QuestionName } from './questions/questions';

export interface HistoryOptions {
  readonly language: Language;
  readonly inputs: readonly string[];
  /** Folder of the history. */
  readonly out: string;
  readonly questions: readonly QuestionName[];
  /** SQL statements from the command line (`--sql`). */
  readonly statements: readonly string[];
  readonly isPageWanted: boolean;
}

export function helpText(args: readonly string[]): string | undefined {
  const { help, language } = parseLoosely(args);
  if (help !== true) return undefined;
  const words = historyWords(language);
  return format(words.help, { usage: usage(language) });
}

/**
 * Parses the command line. Throws `HistoryFailure` with a sentence if an option is missing, unknown
 * or wrong.
 */
export function readOptions(args: readonly string[]): HistoryOptions {
  const { language } = parseLoosely(args);
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
  return { language, inputs: positionals, out, questions, statements: sql, isPageWanted: page };
}

const REPEATABLE = { type: 'string', multiple: true } as const;
const OPTIONS = {
  language: { type: 'string' },
  out: { type: 'string' },
  ask: REPEATABLE,
  sql: REPEATABLE,
  page: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads `--language` and `--help` without checking the other options. */
function parseLoosely(args: readonly string[]): { language: Language; help: unknown } {
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
    // Node.js quotes the option in its message:
    // https://nodejs.org/docs/latest-v20.x/api/util.html#utilparseargsconfig
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
