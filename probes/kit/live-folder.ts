import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COLUMNS } from '../asked/costs';
import { figuresOf } from '../read/cost-figures';
import { type ColdStart, type LiveFile, readLiveFile } from '../read/live-file';

const FOLDER = 'docs/live';
const FIGURES = 'local/services/calls/live-figures.json';

/** Names of the files in docs/live, oldest first. */
export function liveFiles(root: string): string[] {
  const folder = join(root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.json')).sort();
}

/** Reads a file of docs/live. Throws NoLiveFile if it is invalid. */
export const liveFile = (root: string, name: string): LiveFile =>
  readLiveFile(readFileSync(join(root, FOLDER, name), 'utf8'));

/** Content of live-figures.json: the figures of the newest file. */
export function newestFigures(root: string): string {
  const name = liveFiles(root).at(-1);
  const taken = name
    ? { from: name, figures: figuresOf(liveFile(root, name), COLUMNS) }
    : { from: null, figures: {} };
  return `${JSON.stringify(taken, null, 2)}\n`;
}

/**
 * Saves a file that the page has given out in docs/live, with the measured cold starts, and updates
 * the figures of the cost model. Returns the file's name.
 */
export function takeLiveFile(root: string, text: string, coldStarts: readonly ColdStart[]): string {
  const file = readLiveFile(text);
  const whole: LiveFile = coldStarts.length === 0 ? file : { ...file, coldStarts };
  const name = `${file.day}-${file.account}.json`;
  for (const path of [join(root, FOLDER), dirname(join(root, FIGURES))])
    mkdirSync(path, { recursive: true });
  writeFileSync(join(root, FOLDER, name), `${JSON.stringify(whole, null, 2)}\n`);
  writeFileSync(join(root, FIGURES), newestFigures(root));
  return name;
}
