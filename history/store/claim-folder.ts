import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { format } from '../../src/texts/format';
import type { Desk } from '../desk';
import { HistoryFailure } from '../history-failure';

/** The file that keeps two runs apart; it names the process that works, and its machine. */
const AT_WORK = '.at-work';

/**
 * Claims a folder for this run and gives what releases it. Throws HistoryFailure while another run works there; what a
 * run of this machine has left that is gone does not stand in the way.
 */
export async function claimFolder(
  dir: string,
  { disk, words, isAlive }: Pick<Desk, 'disk' | 'words' | 'isAlive'>,
): Promise<() => Promise<void>> {
  const file = join(dir, AT_WORK);
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
