import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { format } from '../../src/texts/format';
import type { HistoryContext } from '../history-context';
import { HistoryFailure } from '../history-failure';

/** Name of the lock file. It contains the process id and the host name. */
const LOCK_FILE = '.at-work';

/**
 * Locks a folder for this run and returns a function that unlocks it. Throws `HistoryFailure` if
 * the lock belongs to a running process or to another machine. Takes over a lock that a dead
 * process of this machine has left.
 */
export async function lockFolder(
  dir: string,
  { disk, words, isAlive }: Pick<HistoryContext, 'disk' | 'words' | 'isAlive'>,
): Promise<() => Promise<void>> {
  const file = join(dir, LOCK_FILE);
  const own = `${process.pid} ${hostname()}`;
  try {
    await disk.claim(file, own);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const [pid = '', host = ''] = readFileSync(file, 'utf8').split(' ');
    const isElsewhere = host !== '' && host !== hostname();
    if (isElsewhere || (pid !== '' && isAlive(Number(pid))))
      throw new HistoryFailure(format(words.failures.atWork, { file }), { cause: error });
    await disk.write(file, own);
  }
  return () => disk.remove(file);
}
