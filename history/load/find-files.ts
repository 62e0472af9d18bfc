import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../../src/texts/format';
import { HistoryFailure } from '../history-failure';
import type { HistoryWords } from '../history-words';

/** Names of CSV files, without the `~…` and `.…` files that programs write while a file is open. */
const CSV = /^(?![~.]).*\.csv$/i;

/** The named files, and all CSV files in and below the named folders. Throws `HistoryFailure` if there are none. */
export function findFiles(inputs: readonly string[], { failures }: HistoryWords): string[] {
  return inputs.flatMap((path) => {
    if (!existsSync(path)) throw new HistoryFailure(format(failures.nothingThere, { path }));
    if (!statSync(path).isDirectory()) return [path];
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && CSV.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    if (files.length === 0) throw new HistoryFailure(format(failures.noFiles, { path }));
    return files.sort();
  });
}
