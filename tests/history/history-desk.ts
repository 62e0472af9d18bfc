import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Desk } from '../../history/desk';
import { HistoryFailure } from '../../history/history-failure';
import { historyWords } from '../../history/history-words';
import { type MadeUp, madeUpFile, workbookBytes } from '../../history/made-up/made-up-file';
import { readOptions } from '../../history/options';
import { openHistory } from '../../history/questions/open-history';
import { runHistory } from '../../history/run-history';
import type { Value } from '../../history/store/columns';
import { realDisk } from '../../history/store/disk';
import { atWork } from '../../history/store/store';

/** A folder with period files and a history, and the command that works on them. */
export interface HistoryDesk {
  readonly folder: string;
  /** The folder of the history. */
  readonly out: string;
  /** Puts a file among those that are taken in, and gives its path. */
  put(name: string, content: Uint8Array | string): string;
  putMadeUp(...made: readonly MadeUp[]): void;
  /** Runs the command on the folder of files; gives what it printed, the status, and the sentence where it stopped. */
  run(args?: readonly string[], desk?: Partial<Desk>): Promise<Ran>;
  /** Takes in the folder of files. */
  take(desk?: Partial<Desk>): Promise<Ran>;
  /** Asks what the history holds. */
  ask(sql: string): Promise<readonly (readonly Value[])[]>;
  /** The files below the history, or a folder in it, by their paths, each with a digest of its bytes. */
  kept(within?: string): Record<string, string>;
  /** The figures as the next command finds them, by path and digest. */
  found(): Promise<Record<string, string>>;
}

/** What came of a run. */
export interface Ran {
  readonly printed: readonly string[];
  readonly isWell: boolean;
  readonly sentence: string;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder for a history of its own. */
export function historyDesk(): HistoryDesk {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc history [1] '));
  folders.push(folder);
  const [files, out] = [join(folder, 'files'), join(folder, 'out')];
  mkdirSync(files);
  const deskOf = (printed: string[], fields: Partial<Desk>): Desk => ({
    language: 'vi',
    words: historyWords('vi'),
    version: '0.1.0',
    disk: realDisk,
    isAlive: () => false,
    print: (line) => printed.push(line),
    tell: () => {},
    ...fields,
  });
  const run: HistoryDesk['run'] = async (args = [], fields = {}) => {
    const printed: string[] = [];
    try {
      const options = readOptions([...args, '--out', out]);
      const isWell = await runHistory(options, deskOf(printed, fields));
      return { printed, isWell, sentence: '' };
    } catch (error) {
      if (!(error instanceof HistoryFailure)) throw error;
      return { printed, isWell: false, sentence: error.message };
    }
  };
  return {
    folder,
    out,
    put(name, content) {
      const path = join(files, name);
      writeFileSync(path, content);
      return path;
    },
    putMadeUp(...made) {
      for (const one of made) {
        const { office, year, dispatch, month, closing = 1 } = one;
        const name = [office, year, dispatch, month, closing].join('-');
        writeFileSync(join(files, `${name}.xlsx`), workbookBytes(madeUpFile(one)));
      }
    },
    run,
    take: (fields) => run([files], fields),
    async ask(sql) {
      const engine = await openHistory(out, deskOf([], {}));
      const { rows } = await engine.ask(sql);
      engine.close();
      return rows;
    },
    kept: (within) => digests(out, within),
    found: () => atWork(out, deskOf([], {}), async () => digests(out, 'figures')),
  };
}

function digests(folder: string, within = ''): Record<string, string> {
  const files = readdirSync(join(folder, within), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const digest = (path: string) =>
    createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
  return Object.fromEntries(
    files.sort().map((path) => [path.slice(folder.length + 1), digest(path)]),
  );
}
