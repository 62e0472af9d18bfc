import { existsSync } from 'node:fs';
import { format } from '../../src/texts/format';
import { formatCount } from '../../src/texts/number-text';
import { type Engine, openEngine } from '../engine';
import type { HistoryContext } from '../history-context';
import { HistoryFailure } from '../history-failure';
import type { HistoryWords } from '../history-words';
import { figuresFile, openFigures } from '../load/figures-file';
import { answerLines } from './answer-lines';
import { QUESTIONS, viewStatement } from './questions';

/** Opens a history with `dondoc.figures` and all views. Throws `HistoryFailure` if it is empty. */
export async function openHistory(out: string, words: HistoryWords): Promise<Engine> {
  if (!existsSync(figuresFile(out)))
    throw new HistoryFailure(format(words.failures.empty, { dir: out }));
  const engine = await openEngine();
  await engine.ask('CREATE SCHEMA dondoc');
  await openFigures(engine, { out, name: 'dondoc.figures', words });
  for (const question of QUESTIONS) await engine.ask(viewStatement(question));
  return engine;
}

/** Prints the answers as tables. */
export async function askQuestions(
  questions: readonly string[],
  out: string,
  { words, language, print }: HistoryContext,
): Promise<void> {
  const engine = await openHistory(out, words);
  try {
    for (const question of questions) {
      const answer = await engine.ask(`SELECT * FROM dondoc.${question}`);
      const { [question]: title = question } = words.asked as Record<string, string>;
      print(`\n${title}\n`);
      for (const line of answerLines(answer, words.columns, language)) print(line);
      print(format(words.rows, { count: formatCount(answer.rows.length, language) }));
    }
  } finally {
    engine.close();
  }
}
