import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../desk';
import { claimFolder } from './claim-folder';

/** The folder of figures in a history: a folder for each year, a file in each. */
const FIGURES = 'figures';
const FILE = 'figures.parquet';

/** What a run prepares before anything of the history changes. */
const NEXT = '.next';

/** The file that says that all is prepared: from then on a run that died is finished by the next. */
const READY = 'ready';

/**
 * Lets one run at a time work on a history. What an earlier run left is tidied first: before all was prepared it is
 * thrown away, after that it is finished, so that a history is always as it was before a run or after it.
 */
export async function atWork<Result>(
  dir: string,
  dialog: Desk,
  work: () => Promise<Result>,
): Promise<Result> {
  await dialog.disk.makeFolder(dir);
  const release = await claimFolder(dir, dialog);
  try {
    await tidy(dir, dialog);
    return await work();
  } finally {
    await release();
  }
}

/** The path of the file of a year. */
export function yearFile(dir: string, year: number): string {
  return join(dir, FIGURES, `year=${year}`, FILE);
}

/** Gives the files of a history, a year each, in their order. */
export function filesOf(dir: string): string[] {
  return yearsIn(dir).map((year) => join(dir, FIGURES, year, FILE));
}

/** The folder of figures in a history. */
export function figuresOf(dir: string): string {
  return join(dir, FIGURES);
}

/** Where a run prepares what a history will be; its files stand there as they will stand in it. */
export function nextOf(dir: string): string {
  return join(dir, NEXT);
}

/** Puts what is prepared into the history: all of it, or, where a run dies before, nothing. */
export async function commit(dir: string, { disk }: Desk): Promise<void> {
  await disk.write(join(dir, NEXT, READY), '');
  await finish(dir, { disk });
}

async function tidy(dir: string, { disk }: Desk): Promise<void> {
  if (existsSync(join(dir, NEXT, READY))) await finish(dir, { disk });
  else if (existsSync(join(dir, NEXT))) await disk.remove(join(dir, NEXT));
}

async function finish(dir: string, { disk }: Pick<Desk, 'disk'>): Promise<void> {
  for (const year of yearsIn(join(dir, NEXT))) {
    await disk.makeFolder(join(dir, FIGURES, year));
    await disk.replace(join(dir, NEXT, FIGURES, year, FILE), join(dir, FIGURES, year, FILE));
  }
  await disk.remove(join(dir, NEXT));
}

function yearsIn(dir: string): string[] {
  const folder = figuresOf(dir);
  if (!existsSync(folder)) return [];
  const years = readdirSync(folder).filter((name) => /^year=\d{4}$/.test(name));
  return years.filter((year) => existsSync(join(folder, year, FILE))).sort();
}
