import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../../src/texts/format';
import type { HistoryContext } from '../history-context';
import { HistoryFailure } from '../history-failure';

/** Names of workbooks, without the `~$…xlsx` and `.…` files that programs write while a workbook is open. */
const WORKBOOK = /^(?![~.]).*\.xlsx$/i;

/**
 * Returns the files to read: the named files, and all workbooks in and below the named folders,
 * sorted by name within each. Throws `HistoryFailure` if an input does not exist, or a folder has
 * no workbooks or may not be read.
 */
export function findFiles(
  inputs: readonly string[],
  { words }: Pick<HistoryContext, 'words'>,
  list = entriesBelow,
): string[] {
  const listFolder = (path: string) => {
    try {
      return list(path);
    } catch (error) {
      const { path: folder = path } = error as NodeJS.ErrnoException;
      const sentence = format(words.failures.unreadableFolder, { folder });
      throw new HistoryFailure(sentence, { cause: error });
    }
  };
  const found = inputs.flatMap((path) => {
    if (!existsSync(path)) throw new HistoryFailure(format(words.failures.nothingThere, { path }));
    if (!statSync(path).isDirectory()) return [path];
    const files = listFolder(path)
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
