import { format } from '../../src/texts/format';
import type { HistoryContext } from '../history-context';
import { HistoryFailure } from '../history-failure';
import { type Engine, openEngine } from '../store/engine';
import { assertKnownColumns, historyQuery } from '../store/staging';
import { figuresFolder, yearFiles } from '../store/store';
import { viewStatements } from './questions';

/**
 * Opens a history for questions: `dondoc.figures` and its views, and no other file of the machine.
 * Throws `HistoryFailure` if it is empty or was written by a later version.
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
