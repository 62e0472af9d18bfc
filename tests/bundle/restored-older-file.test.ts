import { expect, it } from 'vitest';
import { headersOf } from '../../local/sheet-table';
import { BACKUP_WORDS } from '../../src/backup/page/backup-words';
import { makeBackup } from '../../src/backup/page/save-backup';
import { openEarlier, tryPage } from '../saved/earlier-office';
import { NEXT_NUMBER, nextVersion, THIS_NUMBER } from '../saved/next-version';
import { OWNER } from '../saved/play-office';
import { asking, restoredElsewhere } from './backup-office';
import { dist as thisVersion } from './built';
import { rowsOf, words } from './rows-of';

it('a backup from an earlier version is offered its upgrade after it was restored', async () => {
  const next = await nextVersion();
  const made = openEarlier(thisVersion, 'vi');
  const { bytes } = await makeBackup(asking(made, OWNER), BACKUP_WORDS.vi, () => undefined);
  const old = openEarlier(next, 'vi');
  const fresh = await restoredElsewhere(bytes, { dist: next, now: old.now });
  expect(fresh.properties.script?.schema).toBe(THIS_NUMBER);
  const [dialog] = fresh.press(OWNER, words.menu.openLetters).shown;
  expect(dialog).toMatchObject({ kind: 'modal', title: words.upgrade.title });

  for (const google of [old, fresh]) {
    tryPage(google);
  }
  const upgrade = (google: typeof old) =>
    google.call(OWNER, 'upgradeFile', { hasCopy: true }).result as { sentences: string[] };
  expect(upgrade(old).sentences).toContain(words.upgrade.running);
  const held = words.backup.restoredHold.replace(/\{at\}.*/, '');
  const { sentences } = upgrade(fresh);
  expect(sentences).not.toContain(words.upgrade.running);
  expect(sentences).toContainEqual(expect.stringContaining(held));
  expect(fresh.properties.script?.schema).toBe(NEXT_NUMBER);
  const ours = (google: typeof old) =>
    (['dispatches', 'tracking', 'units', 'outbox', 'periods', 'templates'] as const).map((key) =>
      rowsOf(google, key).map((row: Record<string, string | undefined>) =>
        Object.keys(headersOf(key, words)).map((column) => row[column]),
      ),
    );
  expect(ours(fresh)).toEqual(ours(old));
});
