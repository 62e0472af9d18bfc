import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AppsScript, loadAppsScript } from '../../local/apps-script';
import { officeIn } from '../../local/playground/office/saved-office';
import { headersOf } from '../../local/sheet-table';
import { cellName } from '../../src/texts/cell-name';
import { format } from '../../src/texts/format';
import { wordsIn } from '../../src/words/words-in';
import { SCHEMA } from '../../src/workbook/reading/this-version';
import { periodsTab } from '../../src/workbook/tabs/periods-tab';
import { tryPage } from '../saved/earlier-office';
import { versionWithColumns } from '../saved/next-version';
import { OWNER, PAGE } from '../saved/play-office';
import { dist } from './built';
import { linkIn, tokenIn } from './office';
import { dialogViewOf, pageViewOf } from './view-of';

const folder = new URL('../data/', import.meta.url);
const files = readdirSync(folder).filter((file) => /^office-.*\.zip$/.test(file));

/** An office that an earlier build saved, opened by its owner in this one. */
function opened(file: string, build: string) {
  const saved = officeIn(readFileSync(new URL(file, folder)), PAGE);
  if (saved === null) throw new Error(`There is no office in ${file}`);
  const options = { dist: build, owner: OWNER, webAppUrl: PAGE, account: 'workspace' } as const;
  const google = loadAppsScript({ ...options, evaluates: 'once' });
  google.restore(saved.google);
  google.open(OWNER);
  return { google, words: wordsIn(saved.language) };
}

function tabIn(google: AppsScript, name: string) {
  const tab = google.snapshot().tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`There is no tab ${name}`);
  return tab;
}

/** Texts of a column below its header. */
function columnIn(google: AppsScript, name: string, header: string): string[] {
  const { display } = tabIn(google, name);
  const at = display.findIndex((cells) => cells.includes(header));
  return display.slice(at + 1).map((cells) => cells[display[at]?.indexOf(header) ?? 0] ?? '');
}

const statesOfPage = (google: AppsScript) =>
  google.letters
    .filter((letter) => linkIn(letter) !== '')
    .map((letter) => pageViewOf(google.visit({ parameter: { t: tokenIn(letter) } })).state);

describe.each([
  ['this version', dist],
  ['a version with more columns', await versionWithColumns()],
])('in %s', (_, build) => {
  it('an office of the build that brought the column set was saved in both languages', () => {
    expect(files).toEqual(expect.arrayContaining(['office-1.1-en.zip', 'office-1.1-vi.zip']));
  });

  it.each(files)('%s is worked with, if need be after its upgrade', (file) => {
    const { google, words } = opened(file, build);
    const preview = () => google.press(OWNER, words.menu.openLetters);
    if (dialogViewOf(preview()).title === words.upgrade.title) {
      tryPage(google);
      const { result } = google.call(OWNER, 'upgradeFile', { hasCopy: true });
      expect(result).toMatchObject({ state: 'done' });
    }
    expect(preview().shown).toMatchObject([{ kind: 'modal', title: words.menu.openLetters }]);
    expect(statesOfPage(google)).toContain('open');
    google.advance(24 * 3_600_000);
    expect(google.tick('tick').map(({ error }) => error)).toEqual([undefined]);
    const setUp = google.press(OWNER, words.menu.setUp);
    expect([setUp.error, setUp.shown.map(({ kind }) => kind)]).toEqual([undefined, ['modal']]);
    expect(statesOfPage(google)).toContain('open');
  });
});

describe.each(['vi', 'en'] as const)('an office of schema 1, upgraded in %s', (language) => {
  const { google, words } = opened(`office-1.1-${language}.zip`, dist);
  const { tracking, periods, outbox, dispatches } = words.tabs;
  const former = language === 'vi' ? 'Quán triệt' : 'Training';
  const { complete, returnedStage } = headersOf('tracking', words);
  const sentBack = tabIn(google, tracking.name).display[1]?.indexOf(returnedStage) ?? 0;
  google.type(OWNER, tracking.name, cellName(4, sentBack + 1), former);
  const results = columnIn(google, tracking.name, former);
  const closed = tabIn(google, periods.name).display;
  google.press(OWNER, words.menu.openLetters);
  tryPage(google);
  const { result } = google.call(OWNER, 'upgradeFile', { hasCopy: true });

  it('keeps every result, under the new header, and an answer that was sent back', () => {
    expect(result).toMatchObject({ state: 'done' });
    expect(columnIn(google, tracking.name, complete)).toEqual(results);
    const stages = columnIn(google, tracking.name, returnedStage);
    expect(stages[1]).toBe(words.choices.stage.complete);
  });

  it('says of every dispatch what it asked so far, and records it', () => {
    const { asks, asked } = headersOf('dispatches', words);
    expect(new Set(columnIn(google, dispatches.name, asks))).toEqual(
      new Set([words.choices.asks.receiptAndResult]),
    );
    expect(new Set(columnIn(google, dispatches.name, asked))).toEqual(
      new Set(['receiptAndResult|training|page|']),
    );
  });

  it('keeps the closed periods of the old form in a tab that it does not read', () => {
    const name = format(words.upgrade.setAside, { tab: periods.name, schema: 1 });
    // One header has another word since, which was corrected before the tab was set aside.
    const cutOff = headersOf('periods', words).cutOff;
    const former = periodsTab.columns.cutOff.formerHeader?.[language];
    const header = closed[0]?.map((text) => (text === former ? cutOff : text));
    expect(header).toContain(cutOff);
    expect(tabIn(google, name).display).toEqual([header, ...closed.slice(1)]);
    expect(tabIn(google, periods.name).display).toHaveLength(1);
    expect(columnIn(google, dispatches.name, headersOf('dispatches', words).closings)).toEqual(
      columnIn(google, dispatches.name, headersOf('dispatches', words).id).map(() => ''),
    );
  });

  it('has no unreadable cell, and sends no notice a second time', () => {
    const health = JSON.stringify(dialogViewOf(google.press(OWNER, words.menu.openHealth)));
    expect(health).not.toContain(`“${outbox.name}”`);
    expect(health).not.toContain(`“${dispatches.name}”`);
    const kinds = () => columnIn(google, outbox.name, headersOf('outbox', words).kind);
    const before = kinds().length;
    google.advance(3 * 24 * 3_600_000);
    const { notice, newVersion } = words.choices.letterKind;
    expect(kinds().slice(before)).not.toContain(notice);
    expect(kinds().slice(before)).not.toContain(newVersion);
  });

  it('keeps the new tab if its number is deleted and it is upgraded once more', () => {
    const names = () => google.snapshot().tabs.map((tab) => tab.name);
    const before = names();
    const { name } = words.tabs.settings;
    const settings = columnIn(google, name, headersOf('settings', words).name);
    google.file.deleteRow(name, settings.indexOf(words.settings.fileVersion) + 2);
    google.press(OWNER, words.menu.openLetters);
    const { result: again } = google.call(OWNER, 'upgradeFile', { hasCopy: true });
    const done = format(words.upgrade.done, { schema: SCHEMA });
    expect(again).toMatchObject({ state: 'done', sentences: expect.arrayContaining([done]) });
    expect(names()).toEqual(before);
  });
});
