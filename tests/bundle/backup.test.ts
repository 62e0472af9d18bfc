import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { makeBackup } from '../../src/pages/keep/save-backup';
import { readBackup } from '../../src/pages/keep/read-backup';
import type { KeptFile } from '../../src/pages/keep/kept-file';
import { restoreBackup } from '../../src/pages/keep/restore-backup';
import type { AskServer } from '../../src/pages/keep/read-tabs';
import { newFile, officeWith, owner, sendAll, setUp, smallList } from './office';
import { tabOf, words } from './rows-of';

const asking =
  (google: AppsScript): AskServer =>
  async <Result>(name: string, ...args: readonly unknown[]) => {
    const { result, error } = google.call(owner, name, ...args);
    if (error) throw new Error(error.message);
    return result as Result;
  };

describe('a backup', () => {
  it('is put back', async () => {
    const google = officeWith(smallList(5));
    sendAll(google);
    google.press(owner, words.menu.updateSummary, {});
    const { name, bytes } = await makeBackup(asking(google), 'vi', () => undefined);
    console.log(name, bytes.length);
    const file = readBackup(bytes) as KeptFile;
    const fresh = newFile();
    setUp(fresh);
    const out = await restoreBackup(asking(fresh), file, () => undefined);
    console.log(out);
    for (const key of ['tracking', 'directives', 'units', 'outbox', 'periods', 'settings', 'templates', 'daysOff', 'summary', 'log'] as const)
      expect(tabOf(fresh, key).values).toEqual(tabOf(google, key).values);
  });
});
