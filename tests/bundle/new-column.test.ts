import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { importList } from '../../local/import-list';
import type { RunRequest } from '../../local/runs/run-request';
import { headerOf, tableOf } from '../../local/sheet-table';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import { BACKUP_WORDS } from '../../src/backup/page/backup-words';
import { makeBackup } from '../../src/backup/page/save-backup';
import type { TabKey } from '../../src/records/tab-key';
import { cellName } from '../../src/texts/cell-name';
import { format } from '../../src/texts/format';
import type { Language } from '../../src/texts/language';
import { wordsIn } from '../../src/words/words-in';
import { acknowledgeAnswer } from '../builders/answers';
import { openEarlier } from '../saved/earlier-office';
import {
  BROUGHT,
  NUMBER_WITH_COLUMNS,
  THIS_NUMBER,
  versionWithColumns,
} from '../saved/next-version';
import { deleteColumn, headersAt, officeWithoutColumns } from '../saved/older-columns';
import { OWNER } from '../saved/play-office';
import { asking, putBack } from './backup-office';
import { dist as thisVersion } from './built';
import { dispatch } from './dispatch';
import { linkIn, tokenIn } from './office';
import { dataCallsOf, lastingState } from './traces';
import { dialogViewOf, pageViewOf } from './view-of';

const next = await versionWithColumns();
const languages: readonly Language[] = ['vi', 'en'];
const request = 'a1'.repeat(16);

/** The made-up columns that a tab of the file has. */
const made = (google: AppsScript, language: Language) =>
  BROUGHT.filter(([key, column]) =>
    headersAt(google, language, key).includes(headerOf(key, column, wordsIn(language))),
  );

/** The file's number, in the file and in script properties. */
function numbers(google: AppsScript, language: Language): (string | undefined)[] {
  const words = wordsIn(language);
  const { name } = words.tabs.settings;
  const tab = google.snapshot().tabs.find((one) => one.name === name);
  const row = tab?.display.find(([setting]) => setting === words.settings.fileVersion);
  return [row?.[1], google.properties.script?.schema];
}

const isUpToDate = (google: AppsScript, language: Language) => {
  expect(made(google, language)).toEqual(BROUGHT);
  expect(numbers(google, language)).toEqual([NUMBER_WITH_COLUMNS, NUMBER_WITH_COLUMNS]);
};

const openDispatch = (google: AppsScript) => ({ parameter: { t: tokenOfOpen(google) } });

/** The link of a unit that still owes an acknowledgement. */
function tokenOfOpen(google: AppsScript): string {
  const linked = google.letters.filter((letter) => linkIn(letter) !== '');
  const open = linked.map(tokenIn).find((t) => {
    const view = pageViewOf(google.visit({ parameter: { t } }));
    const dispatches = (view.dispatches ?? []) as { acknowledge: { done: boolean } }[];
    return dispatches.some(({ acknowledge }) => !acknowledge.done);
  });
  if (!open) throw new Error('Every unit has acknowledged.');
  return open;
}

/** An acknowledgement of the first dispatch that the unit has not acknowledged. */
function answerOf(google: AppsScript, token: string, incomingNumber: string) {
  const { dispatches } = pageViewOf(google.visit({ parameter: { t: token } })) as {
    dispatches: { id: string; version: number; acknowledge: { done: boolean } }[];
  };
  const { id = '', version = 1 } = dispatches.find(({ acknowledge }) => !acknowledge.done) ?? {};
  return { ...acknowledgeAnswer({ incomingNumber }), dispatch: id, version };
}

function confirm(google: AppsScript, incomingNumber: string) {
  const token = tokenOfOpen(google);
  return google.callFromPage(
    'confirmReceipt',
    token,
    answerOf(google, token, incomingNumber),
    request,
  );
}

/** Gives Theo dõi two blank columns at the end, and moves its last own column, which is still blank, to the left. */
function addBlankColumns(google: AppsScript, language: Language): void {
  const { name } = wordsIn(language).tabs.tracking;
  const headers = headersAt(google, language, 'tracking');
  for (const place of [headers.length, headers.length]) google.file.insertColumn(name, place);
  google.file.type(name, cellName(2, headers.length), headers.at(-1) ?? '');
  google.file.type(name, cellName(2, headers.length + 2), '');
}

const written = (google: AppsScript, language: Language, key: TabKey, column: string) => {
  const table = tableOf(google, key, wordsIn(language));
  return table.rows.map((row) => table.text(row, column)).filter((text) => text !== '');
};

describe.each(languages)('a file of an earlier column set, in %s,', async (language) => {
  const words = wordsIn(language);
  const saved = (await officeWithoutColumns(language)).save();
  const whole = openEarlier(next, language);
  const office = () => {
    const google = openEarlier(next, language);
    google.restore(saved);
    return google;
  };

  it('lacks the columns, and says its own number', () => {
    expect([made(office(), language), numbers(office(), language)]).toEqual([
      [],
      [THIS_NUMBER, THIS_NUMBER],
    ]);
  });

  it('is worked with as it is: page, menu entry and dialog call, without a call more', () => {
    const google = office();
    const before = lastingState(google);
    const visit = (one: AppsScript) => one.visit(openDispatch(one));
    expect(pageViewOf(visit(google)).state).toBe('open');
    expect(dataCallsOf(visit(google))).toEqual(dataCallsOf(visit(whole)));
    const { shown } = google.press(OWNER, words.menu.openLetters);
    expect(shown).toMatchObject([{ kind: 'modal', title: words.menu.openLetters }]);
    expect(google.press(OWNER, words.menu.openHealth).shown).toMatchObject([{ kind: 'modal' }]);
    expect(google.call(OWNER, 'readUnits', { units: 'all', contacts: null }).error).toBeUndefined();
    expect(lastingState(google)).toEqual(before);
  });

  it('gets the columns with the owner’s next tick, which then says so in the file', () => {
    const google = office();
    expect(google.tick('tick').map(({ error }) => error)).toEqual([undefined]);
    isUpToDate(google, language);
    google.advance(600_000);
    const [idle] = google.tick('tick');
    expect(idle && dataCallsOf(idle)).toEqual(['Properties.getProperties']);
  });

  it('gets them by set-up, which names them', () => {
    const google = office();
    const { repairs } = dialogViewOf(google.press(OWNER, words.menu.setUp)) as {
      repairs: string[];
    };
    for (const [key, column] of BROUGHT) {
      const columns = headerOf(key, column, words);
      expect(repairs).toContain(
        format(words.setUp.columnsMade, { tab: words.tabs[key].name, columns }),
      );
    }
    isUpToDate(google, language);
  });

  it('gets them by a colleague who takes over', () => {
    const google = office();
    const colleague = 'chi@thuonglam.example.org';
    google.open(colleague);
    google.press(colleague, words.menu.setUp, { answers: ['YES', 'NO'] });
    expect(google.properties.script?.owner).toBe(colleague);
    isUpToDate(google, language);
  });

  it('gets a column by the page that writes into it, before the tick', () => {
    const google = office();
    expect(confirm(google, '4711/VT').error).toBeUndefined();
    expect(written(google, language, 'tracking', 'incomingNumber')).toEqual(['4711/VT']);
    expect(made(google, language)).toEqual([['tracking', 'incomingNumber']]);
    expect(numbers(google, language)).toEqual([THIS_NUMBER, THIS_NUMBER]);
    google.tick('tick');
    isUpToDate(google, language);
    expect(written(google, language, 'tracking', 'incomingNumber')).toEqual(['4711/VT']);
  });

  it('gets none by an answer that leaves it blank', () => {
    const google = office();
    expect(confirm(google, '').error).toBeUndefined();
    expect(made(google, language)).toEqual([]);
  });

  it('gets a column by the form that writes into it', () => {
    const google = office();
    const { result } = google.call(OWNER, 'addDispatch', {
      ...dispatch({ number: '9-CV/ĐU', issuedOn: '2026-03-31' }),
      acknowledgeBy: '2026-04-10',
      completeBy: '2026-04-30',
    });
    expect(result).toMatchObject({ done: true });
    expect(written(google, language, 'dispatches', 'link')).toEqual([dispatch().link]);
    expect(made(google, language)).toEqual([['dispatches', 'link']]);
  });

  it('gets a column by the import that writes into it', () => {
    const google = office();
    const call = (name: string, ...args: unknown[]) => google.call(OWNER, name, ...args).result;
    const list = [
      [headerOf('units', 'name', words), headerOf('units', 'phone', words)],
      ['Trường Mầm non Nà Hang', '0100 999 999'],
    ];
    importList(call, list)?.write();
    expect(written(google, language, 'units', 'phone')).toEqual(['0100 999 999']);
    expect(made(google, language)).toEqual([['units', 'phone']]);
  });

  it.each([
    [
      'a person puts a column there',
      (google: AppsScript) => {
        const { name } = words.tabs.tracking;
        const place = headersAt(google, language, 'tracking').length + 1;
        google.file.type(name, cellName(2, place), 'Cột mới');
      },
    ],
    ['the tick makes it', (google: AppsScript) => void google.tick('tick')],
  ])('is written where the column stands if meanwhile %s', (_, happens) => {
    const google = office();
    addBlankColumns(google, language);
    const token = tokenOfOpen(google);
    const answer = answerOf(google, token, '4711/VT');
    const run: RunRequest = {
      fn: 'confirmReceipt',
      context: 'page-call',
      args: [token, answer, request],
    };
    const start = google.save();
    const calls = google.run(run).journal.filter(({ kind }) => kind === 'data');
    const found = calls.map(({ call }) => {
      google.restore(start);
      const { result } = google.run({ ...run, at: { [call]: () => happens(google) } });
      const values = google.snapshot().tabs.find(({ name }) => name === words.tabs.tracking.name);
      const times = values?.display.flat().filter((text) => text === '4711/VT').length;
      return [
        (result as AnswerOutcome).state,
        times,
        written(google, language, 'tracking', 'incomingNumber').length,
      ];
    });
    expect(found.filter((one) => `${one}` !== `${['recorded', 1, 1]}`)).toEqual([]);
    expect(found.length).toBeGreaterThan(10);
  });

  it('still stops if a column is gone that it had', () => {
    const google = office();
    deleteColumn(google, language, ['units', 'contact']);
    const header = headerOf('units', 'contact', words);
    const [run] = google.tick('tick');
    google.advance(24 * 3_600_000);
    const errors = [run, ...google.tick('tick')].map((one) => one?.error?.message ?? '');
    expect(errors.join('\n')).toContain(`“${header}”`);
  });

  it('may be copied: the copy gets them by its set-up', () => {
    const copy = office().clone();
    copy.open(OWNER);
    copy.press(OWNER, wordsIn('vi').menu.setUp, { answers: [language === 'vi' ? 'YES' : 'NO'] });
    isUpToDate(copy, language);
  });

  it('a copy of a file that has them, from which one was deleted, is not set up', () => {
    const google = office();
    google.tick('tick');
    deleteColumn(google, language, ['units', 'phone']);
    const copy = google.clone();
    copy.open(OWNER);
    const { shown } = copy.press(OWNER, wordsIn('vi').menu.setUp, {
      answers: [language === 'vi' ? 'YES' : 'NO'],
    });
    const header = headerOf('units', 'phone', words);
    expect(JSON.stringify(shown)).toContain(`“${header}”`);
    expect(headersAt(copy, language, 'units')).not.toContain(header);
  });

  it('may be put back over a newer one: the next run finds out, and the one after it makes them', () => {
    const google = office();
    google.tick('tick');
    const newer = google.save();
    google.restore({ ...newer, file: saved.file });
    expect(numbers(google, language)).toEqual([THIS_NUMBER, NUMBER_WITH_COLUMNS]);
    expect(made(google, language)).toEqual([]);
    google.advance(24 * 3_600_000, { missed: 'all' });
    expect(google.tick('tick').map(({ error }) => error)).toEqual([undefined]);
    expect(numbers(google, language)).toEqual([THIS_NUMBER, THIS_NUMBER]);
    google.advance(600_000, { missed: 'all' });
    expect(google.tick('tick').map(({ error }) => error)).toEqual([undefined]);
    isUpToDate(google, language);
  });
});

it('a backup of an earlier column set works where it is put back, and gets the columns', async () => {
  const old = await officeWithoutColumns('vi');
  const { bytes } = await makeBackup(asking(old, OWNER), BACKUP_WORDS.vi, () => undefined);
  const fresh = openEarlier(next, 'vi');
  await putBack(fresh, bytes, OWNER);
  expect(fresh.press(OWNER, wordsIn('vi').menu.openLetters).shown).toMatchObject([
    { kind: 'modal' },
  ]);
  fresh.advance(600_000);
  expect(fresh.tick('tick').map(({ error }) => error)).toEqual([undefined]);
  isUpToDate(fresh, 'vi');
});

describe('an earlier version on a file of a later column set', () => {
  const words = wordsIn('vi');
  const later = openEarlier(next, 'vi');
  later.tick('tick');
  const google = openEarlier(thisVersion, 'vi');
  google.restore(later.save());

  it('goes on: page, menu entry, tick and set-up; the number stays', () => {
    expect(numbers(google, 'vi')).toEqual([NUMBER_WITH_COLUMNS, NUMBER_WITH_COLUMNS]);
    expect(pageViewOf(google.visit(openDispatch(google))).state).toBe('open');
    const { shown } = google.press(OWNER, words.menu.openLetters);
    expect(shown).toMatchObject([{ kind: 'modal', title: words.menu.openLetters }]);
    google.advance(24 * 3_600_000);
    expect(google.tick('tick').map(({ error }) => error)).toEqual([undefined]);
    expect(dialogViewOf(google.press(OWNER, words.menu.setUp))).toMatchObject({ repairs: [] });
    expect(numbers(google, 'vi')).toEqual([NUMBER_WITH_COLUMNS, NUMBER_WITH_COLUMNS]);
    expect(headersAt(google, 'vi', 'daysOff')).toContain('nickname');
  });
});
