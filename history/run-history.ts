import { existsSync } from 'node:fs';
import { format } from '../src/texts/format';
import { formatCount } from '../src/texts/number-text';
import { failureOf } from './failure-of';
import type { HistoryContext } from './history-context';
import { HistoryFailure } from './history-failure';
import { findFiles } from './intake/find-files';
import { importFiles } from './intake/import-files';
import type { HistoryOptions } from './options';
import { writePage } from './page/write-page';
import { openHistory } from './questions/open-history';
import { askStatement, QUESTIONS } from './questions/questions';
import { answerLines } from './questions/show-answer';
import type { Answer, Engine } from './store/engine';
import { withHistoryLock } from './store/store';

/**
 * Does what the options request, in this order: imports files, answers questions, writes the page.
 * Returns true if no file needs action by the user. Throws `HistoryFailure` with a sentence for
 * foreseen errors.
 */
export async function runHistory(
  options: HistoryOptions,
  context: HistoryContext,
): Promise<boolean> {
  const { inputs, out, questions, statements, isPageWanted } = options;
  try {
    const paths = findFiles(inputs, context);
    if (paths.length === 0 && !existsSync(out))
      throw new HistoryFailure(format(context.words.failures.empty, { dir: out }));
    return await withHistoryLock(out, context, async () => {
      const needsNoAction = paths.length === 0 || (await importFiles(paths, out, context));
      if (questions.length + statements.length === 0 && !isPageWanted) return needsNoAction;
      const engine = await openHistory(out, context);
      try {
        await answer(engine, options, context);
        if (isPageWanted) await writePage(engine, out, context);
      } finally {
        engine.close();
      }
      return needsNoAction;
    });
  } catch (error) {
    throw failureOf(error, out, context);
  }
}

async function answer(
  engine: Engine,
  { questions, statements }: HistoryOptions,
  context: HistoryContext,
): Promise<void> {
  const { asked } = context.words;
  for (const name of questions)
    show(asked[name], await engine.ask(askStatement(QUESTIONS[name])), context);
  for (const sql of statements) show(asked.sql, await ownAnswer(engine, sql, context), context);
}

function show(title: string, answer: Answer, { print, language, words }: HistoryContext): void {
  print(`\n${title}\n`);
  for (const line of answerLines(answer, language)) print(line);
  print(format(words.rows, { count: formatCount(answer.rows.length, language) }));
}

/**
 * Answers an SQL statement of the user. Throws `HistoryFailure` if it is wrong, does more than
 * read, or reads other files.
 */
async function ownAnswer(engine: Engine, sql: string, { words }: HistoryContext): Promise<Answer> {
  const { failures } = words;
  try {
    if (!(await engine.onlyReads(sql))) throw new HistoryFailure(failures.onlySelect);
    return await engine.ask(sql);
  } catch (error) {
    if (error instanceof HistoryFailure || !(error instanceof Error)) throw error;
    if (error.message.startsWith('Permission Error'))
      throw new HistoryFailure(failures.onlyFigures, { cause: error });
    throw new HistoryFailure(format(failures.badSql, { reply: error.message }), { cause: error });
  }
}
