import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { TAB_KEYS, type TabKey } from '../../src/records/tab-key';
import type { Words } from '../../src/words/words';
import { wordsIn } from '../../src/words/words-in';
import { openEarlier } from '../saved/earlier-office';
import { versionWithColumns } from '../saved/next-version';
import { openSaved, savedOffices } from '../saved/open-saved';
import { OWNER } from '../saved/play-office';
import { dist } from './built';
import { linkIn, tokenIn } from './office';
import { dialogViewOf, pageViewOf } from './view-of';

interface Opened {
  readonly google: AppsScript;
  readonly words: Words;
}

/** An office that this version leaves, and those that releases have saved, by name. */
const offices: readonly (readonly [string, (build: string) => Opened])[] = [
  ...(['vi', 'en'] as const).map(
    (language) =>
      [
        `an office of this version (${language})`,
        (build: string) => ({ google: openEarlier(build, language), words: wordsIn(language) }),
      ] as const,
  ),
  ...savedOffices().map((file) => [file, (build: string) => openSaved(file, build)] as const),
];
const builds = [
  ['this version', dist],
  ['a version with more columns', await versionWithColumns()],
] as const;

const statesOfPage = (google: AppsScript) =>
  google.letters
    .filter((letter) => linkIn(letter) !== '')
    .map((letter) => pageViewOf(google.visit({ parameter: { t: tokenIn(letter) } })).state);

/** Tabs with cells or headers that cannot be read. */
function tabsInHealth(google: AppsScript, words: Words): TabKey[] {
  const { sections } = dialogViewOf(google.press(OWNER, words.menu.openHealth));
  const text = JSON.stringify(sections);
  return TAB_KEYS.filter((key) => text.includes(`“${words.tabs[key].name}”`));
}

it.each(
  builds.flatMap(([name, build]) =>
    offices.map(([office, open]) => [office, name, build, open] as const),
  ),
)('%s is worked with in %s', (_office, _name, build, open) => {
  const { google, words } = open(build);
  const health = google.press(OWNER, words.menu.openHealth);
  expect(health.shown).toMatchObject([{ kind: 'modal' }]);
  expect(tabsInHealth(google, words)).toEqual([]);
  const preview = google.press(OWNER, words.menu.openLetters);
  expect(preview.shown).toMatchObject([{ kind: 'modal', title: words.menu.openLetters }]);
  expect(statesOfPage(google)).toContain('open');
  google.advance(24 * 3_600_000);
  expect(google.tick('tick').map(({ error }) => error)).toEqual([undefined]);
  const setUp = google.press(OWNER, words.menu.setUp);
  expect([setUp.error, setUp.shown.map(({ kind }) => kind)]).toEqual([undefined, ['modal']]);
  expect(statesOfPage(google)).toContain('open');
});
