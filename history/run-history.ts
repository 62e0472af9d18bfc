import { existsSync } from 'node:fs';
import { format } from '../src/texts/format';
import { formatCount } from '../src/texts/number-text';
import type { Desk } from './desk';
import { failureOf } from './failure-of';
import { HistoryFailure } from './history-failure';
import { findFiles } from './intake/find-files';
import { takeIn } from './intake/take-in';
import type { HistoryOptions } from './options';
import { writePage } from './page/write-page';
import { openHistory } from './questions/open-history';
import { askStatement, QUESTIONS } from './questions/questions';
import { answerLines } from './questions/show-answer';
import type { Answer, Engine } from './store/engine';
import { atWork } from './store/store';

/**
 * Takes files in, answers questions, writes the page, in this order, as far as each is asked for. Tells whether none of
 * the files asks for anything more. Throws HistoryFailure with a sentence; the history is then as it was.
 */
export async function runHistory(options: HistoryOptions, dialog: Desk): Promise<boolean> {
  const { named, out, questions, statements, isPageWanted } = options;
  try {
    const paths = findFiles(named, dialog);
    if (paths.length === 0 && !existsSync(out))
      throw new HistoryFailure(format(dialog.words.failures.empty, { dir: out }));
    return await atWork(out, dialog, async () => {
      const isWell = paths.length === 0 || (await takeIn(paths, out, dialog));
      if (questions.length + statements.length === 0 && !isPageWanted) return isWell;
      const engine = await openHistory(out, dialog);
      try {
        await answer(engine, options, dialog);
        if (isPageWanted) await writePage(engine, out, dialog);
      } finally {
        engine.close();
      }
      return isWell;
    });
  } catch (error) {
    throw failureOf(error, out, dialog);
  }
}

async function answer(
  engine: Engine,
  { questions, statements }: HistoryOptions,
  dialog: Desk,
): Promise<void> {
  const { asked } = dialog.words;
  for (const name of questions)
    show(asked[name], await engine.ask(askStatement(QUESTIONS[name])), dialog);
  for (const sql of statements) show(asked.sql, await ownAnswer(engine, sql, dialog), dialog);
}

function show(title: string, answer: Answer, { print, language, words }: Desk): void {
  print(`\n${title}\n`);
  for (const line of answerLines(answer, language)) print(line);
  print(format(words.rows, { count: formatCount(answer.rows.length, language) }));
}

/** Answers a statement of one's own, which may only ask. */
async function ownAnswer(engine: Engine, sql: string, { words }: Desk): Promise<Answer> {
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
