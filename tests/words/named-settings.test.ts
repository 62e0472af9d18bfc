import { expect, it } from 'vitest';
import { backupDialog as enBackup } from '../../src/words/en/pages/backup-dialog';
import { backupDialog as viBackup } from '../../src/words/vi/pages/backup-dialog';
import { wordsIn } from '../../src/words/words-in';

const dialogs = [
  ['vi', viBackup],
  ['en', enBackup],
] as const;

/** Names in quotation marks in a sentence. */
const quoted = (sentence: string) => [...sentence.matchAll(/“([^”]*)”/g)].map(([, name]) => name);

it.each(dialogs)('dialogs name settings in %s as Cài đặt does', (language, backup) => {
  const { settings, tabs } = wordsIn(language);
  const { dailyCap } = settings;
  const tab = tabs.settings.name;
  expect(quoted(backup.restore.oldFile).sort()).toEqual([dailyCap, tab].sort());
});
