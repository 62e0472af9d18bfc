import { expect, it } from 'vitest';
import { backupDialog as enBackup } from '../../src/words/en/pages/backup-dialog';
import { upgradeDialog as enUpgrade } from '../../src/words/en/pages/upgrade-dialog';
import { backupDialog as viBackup } from '../../src/words/vi/pages/backup-dialog';
import { upgradeDialog as viUpgrade } from '../../src/words/vi/pages/upgrade-dialog';
import { wordsIn } from '../../src/words/words-in';

const dialogs = [
  ['vi', viUpgrade, viBackup],
  ['en', enUpgrade, enBackup],
] as const;

/** Names in quotation marks in a sentence. */
const quoted = (sentence: string) => [...sentence.matchAll(/“([^”]*)”/g)].map(([, name]) => name);

it.each(dialogs)('dialogs name settings in %s as Cài đặt does', (language, upgrade, backup) => {
  const { settings, tabs, choices } = wordsIn(language);
  const { linkBase, lettersWithoutLink, dailyCap } = settings;
  const tab = tabs.settings.name;
  const { yes } = choices.yesNo;
  expect(quoted(upgrade.pageGone).sort()).toEqual([linkBase, tab, lettersWithoutLink, yes].sort());
  expect(quoted(backup.restore.oldFile).sort()).toEqual([dailyCap, tab].sort());
});
