import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryContext } from '../history-context';
import { lockFolder } from './lock-folder';

/** Folder of a history that contains a folder and a file for each year. */
const FIGURES_FOLDER = 'figures';
const FIGURES_FILE = 'figures.parquet';

/** Folder in which a run prepares new files before it changes the history. */
const PREPARED_FOLDER = '.next';

/**
 * File that marks a preparation as complete. If the run dies after writing it, the next run
 * finishes the work.
 */
const READY_FILE = 'ready';

/**
 * Runs `work` while no other run may use the history. First recovers from a run that died: discards
 * its preparation if incomplete, otherwise finishes it. So the history is always in the state
 * before or after a run.
 */
export async function withHistoryLock<Result>(
  dir: string,
  context: HistoryContext,
  work: () => Promise<Result>,
): Promise<Result> {
  await context.disk.makeFolder(dir);
  const release = await lockFolder(dir, context);
  try {
    await recover(dir, context);
    return await work();
  } finally {
    await release();
  }
}

export function yearFile(dir: string, year: number): string {
  return join(dir, FIGURES_FOLDER, `year=${year}`, FIGURES_FILE);
}

/** Files of a history, one for each year, sorted by year. */
export function yearFiles(dir: string): string[] {
  return yearsIn(dir).map((year) => join(dir, FIGURES_FOLDER, year, FIGURES_FILE));
}

export function figuresFolder(dir: string): string {
  return join(dir, FIGURES_FOLDER);
}

/** Folder in which a run prepares the new state of a history, with the same layout as the history. */
export function preparedFolder(dir: string): string {
  return join(dir, PREPARED_FOLDER);
}

/**
 * Marks the preparation as complete and moves its files into the history. If the run dies before
 * the mark is written, nothing changes.
 */
export async function commit(dir: string, { disk }: HistoryContext): Promise<void> {
  await disk.write(join(dir, PREPARED_FOLDER, READY_FILE), '');
  await finish(dir, { disk });
}

async function recover(dir: string, { disk }: HistoryContext): Promise<void> {
  if (existsSync(join(dir, PREPARED_FOLDER, READY_FILE))) await finish(dir, { disk });
  else if (existsSync(join(dir, PREPARED_FOLDER))) await disk.remove(join(dir, PREPARED_FOLDER));
}

async function finish(dir: string, { disk }: Pick<HistoryContext, 'disk'>): Promise<void> {
  for (const year of yearsIn(join(dir, PREPARED_FOLDER))) {
    await disk.makeFolder(join(dir, FIGURES_FOLDER, year));
    await disk.replace(
      join(dir, PREPARED_FOLDER, FIGURES_FOLDER, year, FIGURES_FILE),
      join(dir, FIGURES_FOLDER, year, FIGURES_FILE),
    );
  }
  await disk.remove(join(dir, PREPARED_FOLDER));
}

function yearsIn(dir: string): string[] {
  const folder = figuresFolder(dir);
  if (!existsSync(folder)) return [];
  const years = readdirSync(folder).filter((name) => /^year=\d{4}$/.test(name));
  return years.filter((year) => existsSync(join(folder, year, FIGURES_FILE))).sort();
}
