import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import packageFile from '../../package.json' with { type: 'json' };
import { format } from '../../src/texts/format';
import type { Language } from '../../src/texts/language';
import { withTabPaths } from '../../src/words/named-tabs';
import { wordsIn } from '../../src/words/words-in';
import { SCHEMA } from '../../src/workbook/reading/this-version';
import { acknowledgeAnswer } from '../builders/answers';
import { openEarlier, tryPage } from '../saved/earlier-office';
import { NEXT_NUMBER, NEXT_SCHEMA, nextVersion, THIS_NUMBER } from '../saved/next-version';
import { OWNER } from '../saved/play-office';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn } from './office';
import { rowsOf, words as viWords } from './rows-of';
import { lastingState } from './traces';
import { dialogViewOf, pageViewOf } from './view-of';

const { version } = packageFile;

/** Menu entries that do the same for every file. */
const ALWAYS = ['title', 'openGuide'];
/** Menu entry that only templates have. */
const OF_TEMPLATES = 'prepareTemplate';

const next = await nextVersion();
const languages: readonly Language[] = ['vi', 'en'];

/** Message of the made-up version about a file of this one. */
const olderIn = (language: Language) =>
  format(wordsIn(language).upgrade.older, { file: SCHEMA, schema: NEXT_SCHEMA, version });

describe.each(languages)('a file of an earlier schema, in %s,', (language) => {
  const words = wordsIn(language);
  const google = openEarlier(next, language);
  const token = tokenIn(google.letters[0] ?? { body: '' });
  const { properties: _, ...before } = lastingState(google);
  const entries = Object.entries(words.menu).filter(
    ([key]) => ![...ALWAYS, OF_TEMPLATES].includes(key) && !/^(of|show)[A-Z]/.test(key),
  );
  const older = olderIn(language);

  /** State of the file without script properties, which must contain the schema. */
  const fileState = () => {
    const { properties, ...rest } = lastingState(google);
    expect(Object.keys(properties.script ?? {})).toContain('schema');
    return rest;
  };

  it.each(entries)('is offered its upgrade by the menu entry %s', (_key, label) => {
    const report = google.press(OWNER, label);
    expect(report.error).toBeUndefined();
    expect(dialogViewOf(report)).toMatchObject({ title: words.upgrade.title });
    expect(fileState()).toEqual(before);
  });

  it('is reported when it is opened', () => {
    const [report] = google.open(OWNER);
    expect(report?.shown).toEqual([
      { kind: 'toast', title: '', text: withTabPaths(older, words.menu) },
    ]);
  });

  it.each(['readImport', 'readUnits', 'queueLetters', 'sendNextChunk', 'readSetUp'])(
    'is left alone by the dialog call %s, with one sentence',
    (name) => {
      expect(google.call(OWNER, name).error?.message).toBe(older);
      expect(fileState()).toEqual(before);
    },
  );

  it('is not changed by the tick, which reports the sentence', () => {
    expect(google.tick('tick').map(({ error }) => error?.message)).toEqual([older]);
    expect(fileState()).toEqual(before);
  });

  it('is not changed by the edit trigger, which shows the sentence to the person who typed', () => {
    const { name } = words.tabs.tracking;
    const { display = [] } = google.snapshot().tabs.find((tab) => tab.name === name) ?? {};
    const { runs } = google.type(OWNER, name, 'E3', display[2]?.[4] ?? '');
    expect(runs.map(({ shown }) => shown)).toEqual([
      [{ kind: 'toast', title: '', text: withTabPaths(older, words.menu) }],
    ]);
    expect(fileState()).toEqual(before);
  });

  it('has a page that asks visitors to come back, whoever they are, with one call', () => {
    const visits = [{ t: token }, { t: 'x' }, { s: 'x' }, {}].map((parameter) =>
      google.visit({ parameter }),
    );
    expect(visits.map((visit) => pageViewOf(visit).state)).toEqual(visits.map(() => 'upgrading'));
    expect(visits.map(({ dataCalls }) => dataCalls)).toEqual([1, 1, 1, 1]);
    expect(fileState()).toEqual(before);
  });

  it('accepts no answer, and says that it will later', () => {
    const report = google.callFromPage(
      'confirmReceipt',
      token,
      acknowledgeAnswer(),
      'a1'.repeat(16),
    );
    expect(report.result).toEqual({ state: 'upgrading' });
    expect(fileState()).toEqual(before);
  });
});

describe('a file of this schema', () => {
  const settingAt = (google: AppsScript, name: string) =>
    rowsOf(google, 'settings').findIndex((row) => row.name === name) + 2;

  it('that was restored to an earlier version is detected wherever the settings are read', () => {
    const google = officeWith(smallList(1), { dist: next });
    const at = settingAt(google, viWords.settings.fileVersion);
    google.file.type(viWords.tabs.settings.name, `B${at}`, THIS_NUMBER);
    const [run] = tickAt(google, '2024-10-31T01:05:00Z');
    expect(run?.error?.message).toBe(olderIn('vi'));
    const { shown } = google.press(owner, viWords.menu.openLetters);
    expect(shown).toMatchObject([{ kind: 'modal', title: viWords.upgrade.title }]);
  });

  it('without the row of its schema counts as schema 1, and the upgrade adds the row again', () => {
    const google = officeWith(smallList(4), { dist: next });
    sendAll(google);
    const { name } = viWords.tabs.settings;
    google.file.deleteRow(name, settingAt(google, viWords.settings.fileVersion));
    const [stopped] = tickAt(google, '2024-11-05T01:05:00Z');
    expect(stopped?.error?.message).toContain(`“${viWords.settings.fileVersion}”`);
    tryPage(google, owner);
    const upgrade = google.call(owner, 'upgradeFile', { hasCopy: true });
    expect(upgrade.result).toMatchObject({ state: 'done' });
    const mark = rowsOf(google, 'settings').find(
      (row) => row.name === viWords.settings.fileVersion,
    );
    expect(mark?.value).toBe(NEXT_NUMBER);
    const [run] = tickAt(google, '2024-11-05T01:35:00Z');
    expect([run?.error, google.letters.length]).toEqual([undefined, 8]);
  });
});
