import { expect, it } from 'vitest';
import { keepDialog as enKeep } from '../../src/words/en/pages/keep-dialog';
import { upgradeDialog as enUpgrade } from '../../src/words/en/pages/upgrade-dialog';
import { keepDialog as viKeep } from '../../src/words/vi/pages/keep-dialog';
import { upgradeDialog as viUpgrade } from '../../src/words/vi/pages/upgrade-dialog';
import { wordsIn } from '../../src/words/words-in';

const dialogs = [
  ['vi', viUpgrade, viKeep],
  ['en', enUpgrade, enKeep],
] as const;

/** Names that a sentence puts in quotation marks. */
const quoted = (sentence: string) => [...sentence.matchAll(/“([^”]*)”/g)].map(([, name]) => name);

it.each(dialogs)('dialogs name settings in %s as Cài đặt does', (language, upgrade, keep) => {
  const { settings, tabs, choices } = wordsIn(language);
  const { linkBase, lettersWithoutLink, dailyCap } = settings;
  const tab = tabs.settings.name;
  const { yes } = choices.yesNo;
  expect(quoted(upgrade.pageGone).sort()).toEqual([linkBase, tab, lettersWithoutLink, yes].sort());
  expect(quoted(keep.restore.oldFile).sort()).toEqual([dailyCap, tab].sort());
});
