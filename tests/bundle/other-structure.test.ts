import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import packageFile from '../../package.json' with { type: 'json' };
import { format } from '../../src/texts/format';
import { SCHEMA } from '../../src/workbook/reading/this-version';
import { acknowledgeAnswer } from '../builders/answers';
import { shows } from '../promises/shows';
import { THIS_NUMBER } from '../saved/next-version';
import {
  newFile,
  officeWith,
  owner,
  sendAll,
  setUp,
  smallList,
  tickAt,
  tokenIn,
  typeSetting,
} from './office';
import { rowsOf, words } from './rows-of';
import { lastingState } from './traces';
import { pageViewOf } from './view-of';

shows(51);

const { version } = packageFile;

/** Menu entries that do the same for every file. */
const ALWAYS = ['title', 'openGuide'];
/** Menu entry that only templates have. */
const OF_TEMPLATES = 'prepareTemplate';

const { olderFile, newerFile } = words.errors;
const [older, newer] = [SCHEMA - 1, SCHEMA + 1];

/** Version in the file, and the sentence about it. */
const STRUCTURES = [
  [`${older}.1`, format(olderFile, { madeBy: '1.x', file: older, schema: SCHEMA, version })],
  [
    `${newer}.4 (${newer}.1.0)`,
    format(newerFile, { madeBy: `${newer}.1.0`, file: newer, schema: SCHEMA, version }),
  ],
] as const;

/** An office whose file has another structure. */
function officeOfStructure(number: string): AppsScript {
  const google = officeWith(smallList(3));
  sendAll(google);
  typeSetting(google, 'fileVersion', number);
  return google;
}

describe.each(STRUCTURES)('a file of structure %s', (number, sentence) => {
  const google = officeOfStructure(number);
  const token = tokenIn(google.letters[0] ?? { body: '' });
  const before = lastingState(google);
  const entries = Object.entries(words.menu).filter(
    ([key]) => ![...ALWAYS, OF_TEMPLATES].includes(key) && !/^(of|show)[A-Z]/.test(key),
  );

  it.each(entries)('is refused by the menu entry %s with one sentence', (_key, label) => {
    const { shown, error } = google.press(owner, label);
    expect(error).toBeUndefined();
    expect(shown).toMatchObject([{ kind: 'alert', text: sentence }]);
    expect(lastingState(google)).toEqual(before);
  });

  it.each([
    ['addDispatch', {}],
    ['queueLetters', false],
    ['sendNextChunk'],
    ['saveSetUp', 'office', { officeName: 'A' }],
    ['decideLetters', { approve: ['T-000001'], cancel: [] }],
    ['readImport'],
    ['readUnits'],
  ])('is refused by the dialog call %s', (name, ...args) => {
    expect(google.call(owner, name, ...args).error?.message).toBe(sentence);
    expect(lastingState(google)).toEqual(before);
  });

  it('is named when it is opened', () => {
    const [report] = google.open(owner);
    expect(report?.shown).toEqual([{ kind: 'toast', title: '', text: sentence }]);
  });

  it('is refused by tick, edit trigger, page and answers; nothing is written and no letter is sent', () => {
    google.advance(24 * 3_600_000);
    const [tick] = google.tick('tick');
    const { runs } = google.type(owner, words.tabs.units.name, 'A2', 'Đơn vị 001');
    const visits = [{ t: token }, { t: 'x' }, {}].map((parameter) => google.visit({ parameter }));
    const answer = google.callFromPage(
      'confirmReceipt',
      token,
      acknowledgeAnswer(),
      'a1'.repeat(16),
    );
    expect(tick?.error?.message).toBe(sentence);
    expect(runs.map(({ shown }) => shown)).toEqual([
      [{ kind: 'toast', title: '', text: sentence }],
    ]);
    expect(visits.map((visit) => pageViewOf(visit).state)).toEqual(visits.map(() => 'unavailable'));
    expect(visits.map(({ dataCalls }) => dataCalls)).toEqual([1, 1, 1]);
    expect(answer.result).toEqual({ state: 'unavailable' });
    expect(lastingState(google)).toEqual(before);
  });

  it('works again once it has this version’s structure', () => {
    typeSetting(google, 'fileVersion', THIS_NUMBER);
    expect(google.call(owner, 'sendNextChunk').error).toBeUndefined();
    expect(pageViewOf(google.visit({ parameter: { t: token } })).state).toBe('open');
  });

  it('is not set up in a copy', () => {
    const copy = officeOfStructure(number).clone();
    copy.open(owner);
    const { file } = lastingState(copy);
    const { shown } = setUp(copy);
    expect(shown.at(-1)).toMatchObject({ text: sentence });
    expect(lastingState(copy).file).toEqual(file);
  });

  it('is noticed wherever the settings are read, if it takes the place of a file of this version', () => {
    const office = officeWith(smallList(1));
    const at = rowsOf(office, 'settings').findIndex(
      ({ name }) => name === words.settings.fileVersion,
    );
    office.file.type(words.tabs.settings.name, `B${at + 2}`, number);
    const [run] = tickAt(office, '2024-10-31T01:05:00Z');
    expect(run?.error?.message).toBe(sentence);
    const { shown } = office.press(owner, words.menu.openLetters);
    expect(shown).toMatchObject([{ kind: 'alert', text: sentence }]);
  });
});

const versionIn = (google: AppsScript) =>
  rowsOf(google, 'settings').find(({ name }) => name === words.settings.fileVersion)?.value;

describe('a new file', () => {
  it('has this version’s number, with the version that made it, once it is set up', () => {
    const google = newFile();
    setUp(google);
    expect(versionIn(google)).toBe(THIS_NUMBER);
    expect(google.properties.script?.schema).toBe(THIS_NUMBER);
    expect(THIS_NUMBER).toContain(version);
  });

  it('whose number is deleted goes on, and gets it back by set-up', () => {
    const google = officeWith(smallList(4));
    const { name } = words.tabs.settings;
    const at = rowsOf(google, 'settings').findIndex(
      (row) => row.name === words.settings.fileVersion,
    );
    google.file.deleteRow(name, at + 2);
    sendAll(google);
    expect(google.letters).toHaveLength(4);
    setUp(google);
    expect(versionIn(google)).toBe(THIS_NUMBER);
  });
});
