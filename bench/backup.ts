import type { BackupCalls } from '../src/backup/backup-calls';
import { BACKUP_WORDS } from '../src/backup/page/backup-words';
import { backupWorkbook } from '../src/backup/page/backup-workbook';
import { readTabs } from '../src/backup/page/read-tabs';
import { serverVia, type Transport } from '../src/frame/server';
import { benchOffice, OWNER } from './bench-office';
import type { Figure } from './measure';

const silent = () => undefined;

/** Measures a backup with `units` units in three dispatches. */
export async function backupFigures(units: number): Promise<Figure[]> {
  const google = benchOffice(units, 3);
  const reading = counted(google);
  const tabs = await readTabs(reading.ask, silent);
  if (tabs === null) throw new Error('The file keeps changing');
  const began = performance.now();
  const bytes = backupWorkbook(tabs, BACKUP_WORDS.vi);
  const written = performance.now() - began;
  const of = (what: string) => `${what}, ${units} units × 3`;
  return [
    {
      name: of('backup: calls from the browser'),
      value: reading.calls(),
      unit: 'calls',
      limit: 60,
    },
    {
      name: of('backup: the longest of them'),
      value: reading.longest(),
      unit: 'virtual ms',
      limit: 60_000,
    },
    { name: of('backup: the most it answers'), value: reading.most() / 1e6, unit: 'MB', limit: 10 },
    { name: of('backup: the file'), value: bytes.length / 1e6, unit: 'MB' },
    { name: of('backup: the file written'), value: written, unit: 'ms' },
  ];
}

/**
 * Returns a server for the dialog's code that counts the calls, the longest duration and the
 * largest answer.
 */
function counted(google: ReturnType<typeof benchOffice>) {
  let [calls, longest, most] = [0, 0, 0];
  const carry: Transport = async (name, ...args) => {
    const { result, error, duration } = google.call(OWNER, name, ...args);
    if (error) throw new Error(`${name}: ${error.message}`);
    calls += 1;
    longest = Math.max(longest, duration);
    most = Math.max(most, JSON.stringify(result).length);
    return result;
  };
  return {
    ask: serverVia<BackupCalls>(carry),
    calls: () => calls,
    longest: () => longest,
    most: () => most,
  };
}
