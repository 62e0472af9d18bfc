import { expect, it } from 'vitest';
import { upgradeDialog as en } from '../../src/words/en/upgrade-dialog';
import { upgradeDialog as vi } from '../../src/words/vi/upgrade-dialog';
import { wordsIn } from '../../src/words/words-in';

it.each([
  ['vi', vi],
  ['en', en],
] as const)(
  'an office without a page is told in %s what to set, by the names that Cài đặt has',
  (language, { pageGone }) => {
    const { settings, tabs, choices } = wordsIn(language);
    const named = [tabs.settings.name, settings.linkBase, settings.lettersWithoutLink];
    for (const name of [...named, choices.yesNo.yes]) expect(pageGone).toContain(`“${name}”`);
  },
);
