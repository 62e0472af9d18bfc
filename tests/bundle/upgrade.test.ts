import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { headersOf } from '../../local/sheet-table';
import type { TabKey } from '../../src/records/tab-key';
import { format } from '../../src/texts/format';
import type { Language } from '../../src/texts/language';
import { wordsIn } from '../../src/words/words-in';
import { shows } from '../promises/shows';
import { openEarlier, tryPage } from '../saved/earlier-office';
import { NEXT_NUMBER, NEXT_SCHEMA, nextVersion } from '../saved/next-version';
import { OWNER, PAGE } from '../saved/play-office';
import { tokenIn } from './office';
import { lastingState, withOneWriteName } from './traces';
import { dialogViewOf, pageViewOf } from './view-of';

shows(51);

const next = await nextVersion();
const languages: readonly Language[] = ['vi', 'en'];

const upgrade = (google: AppsScript, hasCopy = true) =>
  google.call(OWNER, 'upgradeFile', { hasCopy });

function upgraded(language: Language): AppsScript {
  const google = openEarlier(next, language);
  tryPage(google);
  upgrade(google);
  return google;
}

function tabIn(google: AppsScript, language: Language, key: TabKey) {
  const { name } = wordsIn(language).tabs[key];
  const tab = google.snapshot().tabs.find((other) => other.name === name);
  if (!tab) throw new Error(`There is no tab ${name}`);
  return tab;
}

describe.each(languages)('the upgrade of a file by a next version, in %s,', (language) => {
  const words = wordsIn(language);
  const before = openEarlier(next, language);
  const after = upgraded(language);
  const shown = (google: AppsScript, key: TabKey) => tabIn(google, language, key).display;

  it('waits until a copy was made', () => {
    const google = openEarlier(next, language);
    tryPage(google);
    const { file } = lastingState(google);
    expect(upgrade(google, false).result).toMatchObject({
      state: 'waits',
      view: { pageToTry: '' },
    });
    expect(lastingState(google).file).toEqual(file);
  });

  it('waits until the page has reported this version’s schema, and says where to try it', () => {
    const google = openEarlier(next, language);
    const { file } = lastingState(google);
    const pageToTry = expect.stringMatching(`^${PAGE}\\?test=.{43}$`);
    expect(upgrade(google).result).toMatchObject({ state: 'waits', view: { pageToTry } });
    expect(lastingState(google).file).toEqual(file);
  });

  it('does not wait for the page in an office that has none', () => {
    const google = openEarlier(next, language);
    const { name, display } = tabIn(google, language, 'settings');
    const row = display.findIndex(([setting]) => setting === words.settings.linkBase) + 1;
    google.type(OWNER, name, `B${row}`, '');
    expect(upgrade(google).result).toMatchObject({ state: 'done' });
  });

  it('reports what it has done, in the dialog and once in the log', () => {
    const google = openEarlier(next, language);
    tryPage(google);
    const done = format(words.upgrade.done, { schema: NEXT_SCHEMA });
    const { result } = upgrade(google);
    expect(result).toMatchObject({ state: 'done', sentences: expect.arrayContaining([done]) });
    const { version } = dialogViewOf(before.press(OWNER, words.menu.setUp));
    const logged = format(words.upgrade.logged, { schema: NEXT_SCHEMA, version: String(version) });
    const log = shown(google, 'log').map((cells) => cells.at(-1));
    expect(log.filter((detail) => detail === logged)).toEqual([logged]);
  });

  it('does not change any existing cell, formula or format', () => {
    const kept = before.snapshot().tabs.map((tab) => {
      const now = after.snapshot().tabs.find(({ id }) => id === tab.id);
      const values = tab.values.map((row, at) => row.map((_, place) => now?.values[at]?.[place]));
      return { ...tab, values, formulas: now?.formulas, hiddenRows: now?.hiddenRows };
    });
    const { name: settings } = words.tabs.settings;
    const asBefore = before.snapshot().tabs.map((tab) => ({
      ...tab,
      values: tab.values.map(([name, value, ...rest]) =>
        tab.name === settings && name === words.settings.fileVersion
          ? [name, NEXT_NUMBER, ...rest]
          : [name, value, ...rest],
      ),
    }));
    expect(withOneWriteName(kept)).toEqual(withOneWriteName(asBefore));
  });

  it('restores a deleted letter template, creates the new column, runs the migration and writes the schema', () => {
    const kinds = (google: AppsScript) => shown(google, 'templates').map(([kind]) => kind);
    expect(kinds(after)).toEqual([...kinds(before), words.choices.letterKind.supplement]);
    const [heads = [], ...rows] = shown(after, 'units');
    const names = rows.map((cells) => cells[heads.indexOf(headersOf('units', words).name ?? '')]);
    const nicknames = rows.map((cells) => cells[heads.indexOf('nickname')]);
    expect(names.length).toBeGreaterThan(8);
    expect(nicknames).toEqual(names.map((name) => `${name} 2`));
    const mark = shown(after, 'settings').find(([name]) => name === words.settings.fileVersion);
    expect(mark?.[1]).toEqual(NEXT_NUMBER);
  });

  it('gives a dropdown of the migration the words of the version', () => {
    const { active, suspended, ended } = words.choices.unitState;
    const google = openEarlier(next, language);
    const file = structuredClone(google.snapshot());
    const validations = ({ tabs }: typeof file) =>
      (tabs.find(({ name }) => name === words.tabs.units.name)?.looks ?? []).flatMap(
        ({ validation }) => (String(validation?.values[0]).includes(active) ? [validation] : []),
      );
    for (const validation of validations(file))
      Object.assign(validation ?? {}, { values: [[active, ended], true] });
    google.file.restore(file);
    tryPage(google);
    upgrade(google);
    const lists = validations(google.snapshot()).map((validation) => validation?.values[0]);
    expect(lists).toEqual(lists.map(() => [active, suspended, ended]));
    expect(lists.length).toBeGreaterThan(0);
  });

  it('lets everything work again: the menu, the tick, the page', () => {
    const google = upgraded(language);
    const { shown: dialogs } = google.press(OWNER, words.menu.openLetters);
    expect(dialogs).toMatchObject([{ kind: 'modal', title: words.menu.openLetters }]);
    expect(google.tick('tick').map(({ error }) => error)).toEqual([undefined]);
    const t = tokenIn(google.letters[0] ?? { body: '' });
    expect(pageViewOf(google.visit({ parameter: { t } })).state).toBe('open');
  });

  it('changes nothing when it is asked for again, and neither does set-up', () => {
    const google = upgraded(language);
    const state = lastingState(google);
    expect(upgrade(google).result).toEqual({ state: 'done', sentences: [] });
    expect(dialogViewOf(google.press(OWNER, words.menu.setUp))).toMatchObject({ repairs: [] });
    expect(lastingState(google)).toEqual(state);
  });

  it('is part of the set-up of a copy, which nobody uses yet', () => {
    const copy = before.clone();
    copy.open(OWNER);
    copy.press(OWNER, wordsIn('vi').menu.setUp, {
      answers: [language === 'vi' ? 'YES' : 'NO'],
    });
    expect(withOneWriteName(shown(copy, 'units'))).toEqual(withOneWriteName(shown(after, 'units')));
    expect(copy.properties.script?.schema).toBe(NEXT_NUMBER);
  });
});
