import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { HistoryContext } from '../../history/history-context';
import { HistoryFailure } from '../../history/history-failure';
import { historyWords } from '../../history/history-words';
import { type MadeUp, madeUpFile, workbookBytes } from '../../history/made-up/made-up-file';
import { readOptions } from '../../history/options';
import { openHistory } from '../../history/questions/open-history';
import { runHistory } from '../../history/run-history';
import type { Value } from '../../history/store/columns';
import { realDisk } from '../../history/store/disk';
import { withHistoryLock } from '../../history/store/store';

/** A temporary folder with period files and a history, and functions that run the command on them. */
export interface HistorySandbox {
  readonly folder: string;
  readonly out: string;
  /** Writes a file to the folder of files and returns its path. */
  put(name: string, content: Uint8Array | string): string;
  putMadeUp(...made: readonly MadeUp[]): void;
  /** Runs the command. Returns its output, its exit status, and the error message if it failed. */
  run(args?: readonly string[], fields?: Partial<HistoryContext>): Promise<RunResult>;
  importFiles(fields?: Partial<HistoryContext>): Promise<RunResult>;
  ask(sql: string): Promise<readonly (readonly Value[])[]>;
  /** Digest of each file of the history, or of a folder in it, by path. */
  digests(within?: string): Record<string, string>;
  /** Digests of the figures as the next command finds them, by path. */
  found(): Promise<Record<string, string>>;
}

export interface RunResult {
  readonly printed: readonly string[];
  readonly succeeded: boolean;
  readonly sentence: string;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function historySandbox(): HistorySandbox {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc history [1] '));
  folders.push(folder);
  const [files, out] = [join(folder, 'files'), join(folder, 'out')];
  mkdirSync(files);
  const contextOf = (printed: string[], fields: Partial<HistoryContext>): HistoryContext => ({
    language: 'vi',
    words: historyWords('vi'),
    version: '0.1.0',
    disk: realDisk,
    isAlive: () => false,
    print: (line) => printed.push(line),
    reportProgress: () => {},
    ...fields,
  });
  const run: HistorySandbox['run'] = async (args = [], fields = {}) => {
    const printed: string[] = [];
    try {
      const options = readOptions([...args, '--out', out]);
      const succeeded = await runHistory(options, contextOf(printed, fields));
      return { printed, succeeded, sentence: '' };
    } catch (error) {
      if (!(error instanceof HistoryFailure)) throw error;
      return { printed, succeeded: false, sentence: error.message };
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
    importFiles: (fields) => run([files], fields),
    async ask(sql) {
      const engine = await openHistory(out, contextOf([], {}));
      const { rows } = await engine.ask(sql);
      engine.close();
      return rows;
    },
    digests: (within) => digests(out, within),
    found: () => withHistoryLock(out, contextOf([], {}), async () => digests(out, 'figures')),
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
