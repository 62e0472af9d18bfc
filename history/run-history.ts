import { parseArgs } from 'node:util';
import { format } from '../src/texts/format';
import { failureOf, HistoryFailure } from './history-failure';
import { historyWords } from './history-words';
import { findFiles } from './load/find-files';
import { loadFiles } from './load/load-files';
import { askQuestions } from './questions/ask-questions';
import { QUESTIONS } from './questions/questions';

/**
 * Runs the command line: loads files, then answers questions. Returns true if no file was refused. Throws
 * `HistoryFailure` with a sentence for foreseen errors.
 */
export async function runHistory(
  args: readonly string[],
  print: (line: string) => void,
): Promise<boolean> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: false });
  const language = values.language === 'en' ? 'en' : 'vi';
  const words = historyWords(language);
  const usage = format(words.usage, { names: QUESTIONS.join('|') });
  const { inputs, out, questions, isHelp } = readOptions(args, usage);
  if (isHelp) {
    print(usage);
    return true;
  }
  const unknown = questions.find((name) => !QUESTIONS.includes(name));
  if (unknown !== undefined)
    throw new HistoryFailure(format(words.failures.unknownQuestion, { name: unknown, usage }));
  const context = { language, words, print } as const;
  try {
    const paths = findFiles(inputs, words);
    const isWhole = paths.length === 0 || (await loadFiles(paths, out, context));
    if (questions.length > 0) await askQuestions(questions, out, context);
    return isWhole;
  } catch (error) {
    throw failureOf(error, out, words);
  }
}

const OPTIONS = {
  language: { type: 'string' },
  out: { type: 'string' },
  ask: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

function readOptions(args: readonly string[], usage: string) {
  try {
    const options = { args: [...args], options: OPTIONS, allowPositionals: true };
    const { values, positionals } = parseArgs(options);
    const { out = '', ask = [], help = false } = values;
    const isAsked = positionals.length + ask.length > 0 && out !== '';
    if (isAsked || help) return { inputs: positionals, out, questions: ask, isHelp: help };
  } catch (error) {
    throw new HistoryFailure(usage, { cause: error });
  }
  throw new HistoryFailure(usage);
}
