import { format } from '../../src/texts/format';
import type { HistoryContext } from '../history-context';
import { HistoryFailure } from '../history-failure';
import { type Engine, openEngine } from '../store/engine';
import { assertKnownColumns, historyQuery } from '../store/staging';
import { figuresFolder, yearFiles } from '../store/store';
import { viewStatements } from './questions';

/**
 * Opens a history for questions. Statements can read `dondoc.figures`, its views and no other file
 * of the machine. Throws `HistoryFailure` if the history is empty or has other columns than this
 * version writes.
 */
export async function openHistory(dir: string, context: HistoryContext): Promise<Engine> {
  const files = yearFiles(dir);
  if (files.length === 0) throw new HistoryFailure(format(context.words.failures.empty, { dir }));
  const engine = await openEngine();
  await assertKnownColumns(dir, engine, context);
  await engine.run('CREATE SCHEMA dondoc');
  await engine.run(`CREATE VIEW dondoc.figures AS ${historyQuery(files)}`);
  for (const statement of viewStatements()) await engine.run(statement);
  await engine.restrictTo(figuresFolder(dir));
  return engine;
}
