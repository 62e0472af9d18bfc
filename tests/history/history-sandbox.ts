import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Value } from '../../history/engine';
import { HistoryFailure } from '../../history/history-failure';
import { historyWords } from '../../history/history-words';
import { openHistory } from '../../history/questions/ask-questions';
import { runHistory } from '../../history/run-history';

/** A temporary folder with CSV files and a history, and functions that run the command on them. */
export interface HistorySandbox {
  readonly files: string;
  readonly out: string;
  /** Writes a file to the folder of files and returns its path. */
  put(name: string, content: Uint8Array | string): string;
  /** Runs the command. Returns its output, if no file was refused, and the sentence if it failed. */
  run(...args: readonly string[]): Promise<RunResult>;
  load(): Promise<RunResult>;
  ask(sql: string): Promise<readonly (readonly Value[])[]>;
  /** Names of the files in the folder of the history. */
  left(): string[];
}

export interface RunResult {
  readonly printed: readonly string[];
  readonly isWhole: boolean;
  readonly sentence: string;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function historySandbox(): HistorySandbox {
  const folder = mkdtempSync(join(tmpdir(), "don-doc 'history' [1] "));
  folders.push(folder);
  const [files, out] = [join(folder, 'files'), join(folder, 'out')];
  mkdirSync(files);
  const run: HistorySandbox['run'] = async (...args) => {
    const printed: string[] = [];
    try {
      const isWhole = await runHistory([...args, '--out', out], (line) => printed.push(line));
      return { printed, isWhole, sentence: '' };
    } catch (error) {
      if (!(error instanceof HistoryFailure)) throw error;
      return { printed, isWhole: false, sentence: error.message };
    }
  };
  return {
    files,
    out,
    put(name, content) {
      const path = join(files, name);
      writeFileSync(path, content);
      return path;
    },
    run,
    load: () => run(files),
    async ask(sql) {
      const engine = await openHistory(out, historyWords('vi'));
      const { rows } = await engine.ask(sql);
      engine.close();
      return rows;
    },
    left: () => readdirSync(out).sort(),
  };
}
