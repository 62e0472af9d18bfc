import { format } from '../../src/texts/format';
import type { Desk } from '../desk';
import { HistoryFailure } from '../history-failure';
import { type Engine, openEngine } from '../store/engine';
import { needKnownColumns, onFile } from '../store/staging';
import { figuresOf, filesOf } from '../store/store';
import { viewStatements } from './questions';

/**
 * Opens a history to be asked: `dondoc.figures` and the views over it, and no other file of the machine. Throws HistoryFailure where it holds nothing, or
 * was written by a later version.
 */
export async function openHistory(dir: string, dialog: Desk): Promise<Engine> {
  const files = filesOf(dir);
  if (files.length === 0) throw new HistoryFailure(format(dialog.words.failures.empty, { dir }));
  const engine = await openEngine();
  await needKnownColumns(dir, engine, dialog);
  await engine.run('CREATE SCHEMA dondoc');
  await engine.run(`CREATE VIEW dondoc.figures AS ${onFile(files)}`);
  for (const statement of viewStatements()) await engine.run(statement);
  await engine.keepTo(figuresOf(dir));
  return engine;
}
