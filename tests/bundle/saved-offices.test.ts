import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import packageFile from '../../package.json' with { type: 'json' };
import { TAB_KEYS, type TabKey } from '../../src/records/tab-key';
import type { Words } from '../../src/words/words';
import { tryPage } from '../saved/earlier-office';
import { versionWithColumns } from '../saved/next-version';
import { openSaved, savedOffices } from '../saved/open-saved';
import { OWNER } from '../saved/play-office';
import { dist } from './built';
import { linkIn, tokenIn } from './office';
import { lastingState } from './traces';
import { dialogViewOf, pageViewOf } from './view-of';

const files = savedOffices();
const builds = [
  ['this version', dist],
  ['a version with more columns', await versionWithColumns()],
] as const;

const statesOfPage = (google: AppsScript) =>
  google.letters
    .filter((letter) => linkIn(letter) !== '')
    .map((letter) => pageViewOf(google.visit({ parameter: { t: tokenIn(letter) } })).state);

/** Tabs with cells or headers that cannot be read. A template of the played office has an unknown placeholder. */
function tabsInHealth(google: AppsScript, words: Words): TabKey[] {
  const { sections } = dialogViewOf(google.press(OWNER, words.menu.openHealth));
  const text = JSON.stringify(sections);
  return TAB_KEYS.filter((key) => text.includes(`“${words.tabs[key].name}”`));
}

it.skipIf(files.length === 0 && packageFile.version.startsWith('0.'))(
  'the first release has saved its office in both languages',
  () => {
    expect(files).toEqual(expect.arrayContaining(['office-1.1-en.zip', 'office-1.1-vi.zip']));
  },
);

it.each(builds.flatMap(([name, build]) => files.map((file) => [file, name, build] as const)))(
  '%s is worked with in %s, if need be after its upgrade',
  (file, _, build) => {
    const { google, words } = openSaved(file, build);
    const health = google.press(OWNER, words.menu.openHealth);
    expect(health.shown).toMatchObject([{ kind: 'modal' }]);
    if (dialogViewOf(health).title === words.upgrade.title) {
      const { file, letters } = lastingState(google);
      google.advance(24 * 3_600_000);
      expect(new Set(statesOfPage(google))).toEqual(new Set(['upgrading']));
      expect(lastingState(google)).toMatchObject({ file, letters });
      tryPage(google);
      const { result } = google.call(OWNER, 'upgradeFile', { hasCopy: true });
      expect(result).toMatchObject({ state: 'done' });
    }
    expect(tabsInHealth(google, words)).toEqual(['templates']);
    const preview = google.press(OWNER, words.menu.openLetters);
    expect(preview.shown).toMatchObject([{ kind: 'modal', title: words.menu.openLetters }]);
    expect(statesOfPage(google)).toContain('open');
    google.advance(24 * 3_600_000);
    expect(google.tick('tick').map(({ error }) => error)).toEqual([undefined]);
    const setUp = google.press(OWNER, words.menu.setUp);
    expect([setUp.error, setUp.shown.map(({ kind }) => kind)]).toEqual([undefined, ['modal']]);
    expect(statesOfPage(google)).toContain('open');
  },
);
