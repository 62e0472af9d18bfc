import { describe, expect, it } from 'vitest';
import { type AppsScript, loadAppsScript } from '../../local/apps-script';
import type { SetUpView } from '../../src/set-up/set-up-view';
import { START_TAB } from '../../src/words/start-tab';
import { acknowledgeAnswer } from '../builders/answers';
import { build, dist } from './built';
import { dispatch } from './dispatch';
import { importUnits, newFile, owner, pageAddress, sendAll, smallList, tokenIn } from './office';
import { rowsOf, words } from './rows-of';
import { dialogViewOf, pageViewOf } from './view-of';

const publisher = 'phathanh@example.org';
const template = await build('active', { template: true });
const entry = words.menu.prepareTemplate;

/** A spreadsheet as `npm run deploy -- --template` makes it, opened by its publisher. */
function madeTemplate(): AppsScript {
  const google = loadAppsScript({
    dist: template,
    owner: publisher,
    locale: 'en_US',
    sheetZone: 'America/New_York',
    account: 'workspace',
  });
  google.open(publisher);
  return google;
}

/** A template on which the publisher has pressed the entry that prepares it for copying. */
function preparedTemplate(): AppsScript {
  const google = madeTemplate();
  google.press(publisher, entry);
  return google;
}

/** A copy that an office has made. It has the tabs and the script only. */
function copyOf(google: AppsScript): AppsScript {
  const copy = google.clone({ owner });
  copy.open(owner);
  return copy;
}

const hasEntry = (google: AppsScript, user: string) =>
  JSON.stringify(google.menus(user)).includes(entry);
const tabNames = (google: AppsScript) => google.snapshot().tabs.map(({ name }) => name);
const startOf = (google: AppsScript) =>
  google.snapshot().tabs.find(({ name }) => name === START_TAB);

describe('a template to copy', () => {
  it('is made by one press: with first tab, locale and zone, and nothing of an office', () => {
    const google = preparedTemplate();
    expect(tabNames(google)).toEqual([START_TAB]);
    const lines = startOf(google)?.display.map(([line = '']) => line) ?? [];
    const row = lines.findIndex((line) => line.includes('bên phải dòng này')) + 1;
    expect(lines[row - 1]).toContain(`“${words.menu.setUp}”`);
    expect(startOf(google)?.images).toMatchObject([
      { row, column: 2, type: 'image/png', script: 'setUp', description: words.menu.setUp },
    ]);
    const { locale, zone } = google.snapshot();
    expect({ locale, zone }).toEqual({ locale: 'vi_VN', zone: 'Asia/Ho_Chi_Minh' });
    expect(google.properties.script ?? {}).toEqual({});
    expect(google.triggers).toEqual([]);
    expect(JSON.stringify(google.snapshot())).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
  });

  it('shows the address at which offices make their copies', () => {
    const { shown } = madeTemplate().press(publisher, entry);
    expect(JSON.stringify(shown)).toMatch(
      /https:\/\/docs\.google\.com\/spreadsheets\/d\/\S+\/copy/,
    );
  });

  it('is never made of a spreadsheet that was set up or is not empty', () => {
    const used = madeTemplate();
    used.press(publisher, words.menu.setUp, { answers: ['YES'] });
    const filled = madeTemplate();
    filled.type(publisher, tabNames(filled)[0] ?? '', 'A1', 'đơn vị');
    for (const [google, sentence] of [
      [used, words.publishing.isUsed],
      [filled, words.publishing.notBlank],
    ] as const) {
      const before = google.snapshot();
      expect(
        JSON.stringify(google.run({ fn: 'prepareTemplate', user: publisher }).shown),
      ).toContain(JSON.stringify(sentence).slice(1, -1));
      expect(google.snapshot()).toEqual(before);
    }
  });

  it('offers its entry to a publisher only: neither to a copy nor to an office', () => {
    const made = madeTemplate();
    const prepared = preparedTemplate();
    prepared.open(publisher);
    const copy = copyOf(prepared);
    const office = newFile();
    expect([
      hasEntry(made, publisher),
      hasEntry(prepared, publisher),
      hasEntry(copy, owner),
      hasEntry(office, owner),
    ]).toEqual([true, false, false, false]);
  });

  it('is only in the build for templates', () => {
    const report = loadAppsScript({ dist, owner }).run({ fn: 'prepareTemplate', user: owner });
    expect(report.error?.message).toContain('prepareTemplate');
  });
});

describe('a copy of a template', () => {
  const google = copyOf(preparedTemplate());

  it('has no property, trigger or page', () => {
    expect([google.properties.script ?? {}, google.triggers, google.letters]).toEqual([{}, [], []]);
    expect(tabNames(google)).toEqual([START_TAB]);
  });

  it('is set up by a click on the button of the first tab, which stays visible', () => {
    const report = google.click(owner, START_TAB);
    expect(report.error).toBeUndefined();
    expect(new Set(report.shown.map(({ kind }) => kind))).toEqual(new Set(['modal']));
    expect(dialogViewOf(report)).toMatchObject({ title: words.menu.setUp, consentDue: true });
    expect(tabNames(google)).toContain(words.tabs.dispatches.name);
    expect(google.properties.script?.owner).toBe(owner);
    expect(startOf(google)?.hidden).toBe(false);
  });

  it('saves consent, office and address with one press, which sends a test letter', () => {
    google.deploy(pageAddress);
    const answers = { officeName: 'Văn phòng Huyện ủy', officer: 'Văn thư', phone: '0100 100 100' };
    const given = { ...answers, linkBase: pageAddress };
    for (const args of [['office', given] as const, ['test', {}] as const])
      expect(google.call(owner, 'saveSetUp', ...args).result).toMatchObject({ done: true });
    const test = /\?test=([\w-]+)/.exec(google.letters.at(-1)?.body ?? '')?.[1] ?? '';
    expect(pageViewOf(google.visit({ parameter: { test } })).state).toBe('test');
    google.callFromPage('takePageTest', test);
    const { consentDue, steps } = google.call(owner, 'readSetUp').result as SetUpView;
    const done = steps.filter((step) => step.done).map(({ step }) => step);
    expect([consentDue, done]).toEqual([false, ['office', 'page']]);
  });

  it('sends letters with links to a page that accepts answers, and hides the first steps', () => {
    importUnits(google, smallList(1));
    google.call(owner, 'addDispatch', dispatch());
    sendAll(google);
    const letter = google.letters.at(-1);
    expect(letter).toMatchObject({ to: 'dv001@phuninh.example.org' });
    const token = tokenIn(letter ?? { body: '' });
    expect(pageViewOf(google.visit({ parameter: { t: token } })).state).toBe('open');
    google.callFromPage('confirmReceipt', token, acknowledgeAnswer(), 'a1'.repeat(16));
    expect(rowsOf(google, 'tracking')).toMatchObject([{ acknowledge: 'Đã xác nhận' }]);
    expect(startOf(google)?.hidden).toBe(true);
  });
});
