import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { TabKey } from '../../src/records/tab-key';
import type { Language } from '../../src/texts/language';
import { say } from '../../src/texts/say';
import { wordsIn } from '../../src/words/words-in';
import { FIRST_SCHEMA, SCHEMA } from '../../src/workbook/reading/schema';
import { shows } from '../promises/shows';
import { OWNER, PAGE } from '../saved/play-office';
import { openSaved, tryPage } from '../saved/saved-office';
import { dist } from './built';
import { dispatch } from './dispatch';
import { passDays, tokenIn } from './office';
import { lastingState } from './traces';
import { dialogViewOf, pageViewOf } from './view-of';

shows(51);

const schemas = Array.from({ length: SCHEMA - FIRST_SCHEMA }, (_, at) => FIRST_SCHEMA + at);
const saved = schemas.flatMap((schema) =>
  (['vi', 'en'] as const).map((language) => [schema, language] as const),
);

const upgrade = (google: AppsScript, hasCopy = true) =>
  google.call(OWNER, 'upgradeFile', { hasCopy });

function upgraded(schema: number, language: Language): AppsScript {
  const google = openSaved(dist, schema, language);
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

describe.each(saved)('the upgrade of a file of schema %i, in %s,', (schema, language) => {
  const words = wordsIn(language);
  const before = openSaved(dist, schema, language);
  const after = upgraded(schema, language);
  const shown = (google: AppsScript, key: TabKey) => tabIn(google, language, key).display;

  it('waits until a copy is kept', () => {
    const google = openSaved(dist, schema, language);
    tryPage(google);
    const { file } = lastingState(google);
    expect(upgrade(google, false).result).toMatchObject({
      state: 'waits',
      view: { pageToTry: '' },
    });
    expect(lastingState(google).file).toEqual(file);
  });

  it('waits until the page has reported this version’s schema, and says where to try it', () => {
    const google = openSaved(dist, schema, language);
    const { file } = lastingState(google);
    const pageToTry = expect.stringMatching(`^${PAGE}\\?test=.{43}$`);
    expect(upgrade(google).result).toMatchObject({ state: 'waits', view: { pageToTry } });
    expect(lastingState(google).file).toEqual(file);
  });

  it('waits for no page in an office that has none', () => {
    const google = openSaved(dist, schema, language);
    const { name, display } = tabIn(google, language, 'settings');
    const row = display.findIndex(([setting]) => setting === words.settings.linkBase) + 1;
    google.type(OWNER, name, `B${row}`, '');
    expect(upgrade(google).result).toMatchObject({ state: 'done' });
  });

  it('says what it has done, in the dialog and once in the log', () => {
    const google = openSaved(dist, schema, language);
    tryPage(google);
    const done = say(words.upgrade.done, { schema: SCHEMA });
    const { result } = upgrade(google);
    expect(result).toMatchObject({ state: 'done', said: expect.arrayContaining([done]) });
    const { version } = dialogViewOf(before.press(OWNER, words.menu.setUp));
    const logged = say(words.upgrade.logged, { schema: SCHEMA, version: String(version) });
    const log = shown(google, 'log').map((cells) => cells.at(-1));
    expect(log.filter((detail) => detail === logged)).toEqual([logged]);
  });

  it('leaves every cell, formula and look of what was there as it was', () => {
    const kept = before.snapshot().tabs.map((tab) => {
      const now = after.snapshot().tabs.find(({ id }) => id === tab.id);
      const values = tab.values.map((row, at) => row.map((_, place) => now?.values[at]?.[place]));
      return { ...tab, values, formulas: now?.formulas, hiddenRows: now?.hiddenRows };
    });
    const { name: settings } = words.tabs.settings;
    const asBefore = before.snapshot().tabs.map((tab) => ({
      ...tab,
      // Files of later schemas than the first say which one they are of
      values: tab.values.map(([name, value, ...rest]) =>
        tab.name === settings && name === words.settings.schema
          ? [name, String(SCHEMA), ...rest]
          : [name, value, ...rest],
      ),
    }));
    expect(kept).toEqual(asBefore);
  });

  it('adds the letter templates that earlier files lack, and the mark of the schema', () => {
    const { supplement, newLink } = words.choices.letterKind;
    // The office has deleted one, and those of schema 4 have the other
    const lacking = schema < 4 ? [supplement, newLink] : [supplement];
    const kinds = (google: AppsScript) => shown(google, 'templates').map(([kind]) => kind);
    expect(kinds(after)).toEqual([...kinds(before), ...lacking]);
    const mark = shown(after, 'settings').find(([name]) => name === words.settings.schema);
    expect(mark?.[1]).toEqual(String(SCHEMA));
  });

  it('has dispatches remember their closed periods, so that health finds no fault with them', () => {
    const [heads = [], ...rows] = shown(after, 'directives');
    const place = heads.indexOf(words.tabs.directives.headers.closings ?? '');
    const kept = rows.map((cells) => cells[place]?.replace(/ \| \w+$/, ''));
    const [, ...own] = shown(before, 'directives').map((cells) => cells[place] ?? '');
    const month = language === 'vi' ? 'Tháng 3/2026' : 'Month 3/2026';
    const made = [
      `17/03/2026 | 1 | 7 3 0 4 1 0 6 0 4 2 1 43 41 | ${month}`,
      `31/03/2026 | 2 | 7 1 1 6 1 0 0 6 6 2 1 20 19 | ${month}`,
      '',
    ];
    const asClosed = own.map((cell) => cell.replace(/ \| \w+$/, ''));
    expect(kept).toEqual(schema === 1 ? made : asClosed);
    const health = JSON.stringify(dialogViewOf(after.press(OWNER, words.menu.showHealth)));
    const [differs = ''] = words.periods.copyDiffers.split('{number}').slice(1);
    expect(health).not.toContain(JSON.stringify(differs).slice(1, -1));
  });

  it('lets everything go on: the menu, the tick, the page', () => {
    const google = upgraded(schema, language);
    const { shown: dialogs } = google.press(OWNER, words.menu.previewLetters);
    expect(dialogs).toMatchObject([{ kind: 'modal', title: words.menu.previewLetters }]);
    expect(google.tick('tick').map(({ error }) => error)).toEqual([undefined]);
    const t = tokenIn(google.letters[0] ?? { body: '' });
    expect(pageViewOf(google.visit({ parameter: { t } })).state).toBe('open');
  });

  it('leaves the templates of before, and gives their letters a button and bold days', () => {
    const subjects = (google: AppsScript) =>
      shown(google, 'templates').map(([, subject]) => subject);
    expect(subjects(after).slice(0, subjects(before).length)).toEqual(subjects(before));
    const google = upgraded(schema, language);
    const since = google.letters.length;
    const days = { issuedOn: '2026-03-30', acknowledgeBy: '2026-04-10', trainBy: '2026-04-24' };
    google.call(OWNER, 'addDirective', dispatch({ number: '77-CV/ĐU', ...days }));
    passDays(google, 7);
    google.call(OWNER, 'queueLetters');
    google.call(OWNER, 'sendNextChunk');
    const asking = google.letters.slice(since).filter(({ body }) => /\?t=/.test(body));
    expect(asking.map(({ subject }) => subject)).not.toEqual([]);
    const { openAcknowledge, openTraining, openBoth, openBothOf, ...letters } = words.letters;
    const { pressAcknowledge, pressTraining, pressBoth } = letters;
    for (const { body, htmlBody } of asking) {
      expect(htmlBody).toMatch(
        new RegExp(
          `<td height="48"[^>]*><a [^>]*>(${openAcknowledge}|${openTraining}|${openBoth}|${openBothOf})( \\([^<]+\\))?</a>`,
        ),
      );
      expect(htmlBody).toMatch(/<b>[^<]*\d\d\/\d\d\/\d{4}<\/b>/);
      const notes = [pressAcknowledge, pressTraining, pressBoth];
      expect(notes.some((note) => body.includes(note))).toBe(true);
      expect(body).not.toMatch(/[{}]/);
    }
  });

  it('changes nothing when it is asked for again, and set-up finds nothing to mend', () => {
    const google = upgraded(schema, language);
    const state = lastingState(google);
    expect(upgrade(google).result).toEqual({ state: 'done', said: [] });
    expect(lastingState(google)).toEqual(state);
    // The looks of this version, which an upgrade leaves alone, come with the first set-up and without a word.
    const cellsOf = (office: typeof google) =>
      office.snapshot().tabs.map(({ name, values, notes }) => ({ name, values, notes }));
    const cells = cellsOf(google);
    expect(dialogViewOf(google.press(OWNER, words.menu.setUp))).toMatchObject({ repairs: [] });
    expect(cellsOf(google)).toEqual(cells);
    const dressed = lastingState(google);
    expect(dressed.properties).toEqual(state.properties);
    google.press(OWNER, words.menu.setUp);
    expect(lastingState(google)).toEqual(dressed);
  });

  it('comes with the set-up of a copy, which nobody works with yet', () => {
    const copy = before.clone();
    copy.open(OWNER);
    copy.press(OWNER, wordsIn('vi').menu.setUp, {
      answers: [language === 'vi' ? 'YES' : 'NO'],
    });
    const closings = (google: AppsScript) => shown(google, 'directives');
    expect(closings(copy)).toEqual(closings(after));
    expect(copy.properties.script?.schema).toBe(String(SCHEMA));
  });
});
