import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../../src/texts/format';
import type { Desk } from '../desk';
import { HistoryFailure } from '../history-failure';

/** Programs write `~$…xlsx` and `.…` beside a file while it is open. */
const WORKBOOK = /^(?![~.]).*\.xlsx$/i;

/**
 * Finds the files that are meant: those that are named, and all workbooks below the folders that are named, in the order
 * of their names. Throws HistoryFailure where there is none, or a folder that may not be read.
 */
export function findFiles(
  named: readonly string[],
  { words }: Pick<Desk, 'words'>,
  list = entriesBelow,
): string[] {
  const listed = (path: string) => {
    try {
      return list(path);
    } catch (error) {
      const { path: folder = path } = error as NodeJS.ErrnoException;
      const sentence = format(words.failures.unreadableFolder, { folder });
      throw new HistoryFailure(sentence, { cause: error });
    }
  };
  const found = named.flatMap((path) => {
    if (!existsSync(path)) throw new HistoryFailure(format(words.failures.nothingThere, { path }));
    if (!statSync(path).isDirectory()) return [path];
    const files = listed(path)
      .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    if (files.length === 0) throw new HistoryFailure(format(words.failures.noWorkbooks, { path }));
    return files.sort();
  });
  return [...new Set(found)];
}

function entriesBelow(path: string): Dirent[] {
  return readdirSync(path, { recursive: true, withFileTypes: true });
}
