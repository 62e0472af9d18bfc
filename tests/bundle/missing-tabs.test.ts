import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import { seenOf } from '../../src/answers/rules/seen-answer';
import type { TabKey } from '../../src/records/tab-key';
import { format } from '../../src/texts/format';
import { acknowledgeAnswer } from '../builders/answers';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn } from './office';
import { rowsOf, tabOf, words } from './rows-of';
import { dialogViewOf, pageViewOf } from './view-of';

const OFFICE = {
  officeName: 'Văn phòng Huyện ủy',
  officer: 'Chuyên viên Tổng hợp',
  phone: '0100 100 100',
};

const PAGE: Readonly<Record<string, object>> = {
  opens: { state: 'open' },
  'says whom to call': { state: 'unavailable', office: OFFICE },
};
const ANSWER: Readonly<Record<string, object>> = {
  recorded: { state: 'recorded' },
  'recorded, logged later': { state: 'recorded' },
  'not recorded': { state: 'unavailable', office: OFFICE },
};

/** Rows of the two tables in docs/decisions/answers.md: of missing tabs, then of protected ones. */
const rows = readFileSync('docs/decisions/answers.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [^-]/.test(line) && !line.startsWith('| Tab |'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, tab = '', page = '', answer = '', letters = '', told = '']) => ({
    tab,
    page,
    answer,
    letters,
    told,
  }));

const NEEDED: readonly TabKey[] = [
  'log',
  'summary',
  'daysOff',
  'settings',
  'units',
  'dispatches',
  'tracking',
];
const missingTabs = rows.slice(0, NEEDED.length);
const protectedTabs = rows.slice(NEEDED.length);

/** More than fit into the property that keeps lines of the log. */
const ANSWERS = 60;

type Recorded = Extract<AnswerOutcome, { state: 'recorded' }>;

/** A unit may change an answer at most 20 times a day. */
const UNITS = 3;

/** Owns the file, and may protect tabs from the account that set Đôn Đốc up. */
const fileOwner = 'chanhvanphong@phuninh.example.org';

const google = officeWith(smallList(UNITS), { fileOwner });
sendAll(google);
google.press(owner, words.menu.updateSummary);
const token = tokenIn(google.letters[0] ?? { body: '' });
const request = 'a1'.repeat(16);
const saved = google.save();

const answer = (id = request) =>
  google.callFromPage('confirmReceipt', token, acknowledgeAnswer(), id);
const nextWorkingDay = '2024-11-05T02:00:00Z';
const lettersSince = (before: number) => google.letters.slice(before);
const isToOwner = ({ to }: { to: string }) => to === owner;
const health = () => JSON.stringify(dialogViewOf(google.press(owner, words.menu.openHealth)));
const logged = () => rowsOf(google, 'log').filter(({ event }) => event === 'Đơn vị xác nhận');

/** Restores the office with other script properties. */
function restoreWith(given: Readonly<Record<string, string>>): void {
  const { state } = saved;
  const script = { ...state.properties.script, ...given };
  google.restore({ ...saved, state: { ...state, properties: { ...state.properties, script } } });
}

describe('a tab that is missing', () => {
  it('is decided for every tab that the page or the letters need', () => {
    const names = NEEDED.map((key) => words.tabs[key].name);
    expect(missingTabs.map(({ tab }) => tab)).toEqual(names);
    expect(protectedTabs.map(({ tab }) => tab)).toEqual(names);
    expect(missingTabs.every(({ told }) => told === 'told')).toBe(true);
  });

  const damages = [
    ['renamed', (name: string) => google.file.renameTab(name, 'Khác')],
    ['deleted', (name: string) => google.file.deleteTab(name)],
  ] as const;
  const cases = [
    ...missingTabs.flatMap((row) =>
      damages.map(([how, damage]) => [row.tab, how, damage, row] as const),
    ),
    ...protectedTabs.map((row) => [row.tab, 'protected', google.file.protectTab, row] as const),
  ];

  it.each(cases)('%s, %s: page, answer, letters and owner as decided', (tab, _, damage, row) => {
    google.restore(saved);
    const before = google.letters.length;
    damage(tab);
    const visit = google.visit({ parameter: { t: token } });
    expect(visit.error).toBeUndefined();
    expect(pageViewOf(visit)).toMatchObject(PAGE[row.page] ?? { state: row.page });
    const sent = answer();
    expect(sent.error).toBeUndefined();
    expect(sent.result).toMatchObject(ANSWER[row.answer] ?? { state: row.answer });
    const runs = [nextWorkingDay, '2024-11-05T02:10:00Z'].map((at) => tickAt(google, at));
    const faults = runs.flat().flatMap(({ error }) => error?.message ?? []);
    const letters = lettersSince(before);
    expect(letters.some((letter) => !isToOwner(letter))).toBe(row.letters === 'go');
    if (row.letters === 'go') expect(faults).toEqual([]);
    expect(letters.filter(isToOwner).map(({ body }) => body)).toEqual(
      row.told === 'told' ? [expect.stringContaining(`“${tab}”`)] : [],
    );
    expect(health()).toContain(`“${tab}”`);
  });

  const log = words.tabs.log.name;
  it.each([
    ['missing', () => google.file.renameTab(log, 'Khác'), () => google.file.renameTab('Khác', log)],
    ['protected', () => google.file.protectTab(log), () => google.file.unprotectTab(log)],
  ])(
    '%s, and right again: what was answered without Nhật ký is logged once, with its own moment',
    (_, damage, mend) => {
      google.restore(saved);
      damage();
      expect(answer().result).toMatchObject({ state: 'recorded' });
      const { result } = answer();
      expect(result).toMatchObject({ state: 'recorded' });
      tickAt(google, nextWorkingDay);
      mend();
      expect(logged()).toEqual([]);
      for (const at of ['2024-11-05T02:10:00Z', '2024-11-05T02:20:00Z']) tickAt(google, at);
      expect(logged()).toEqual([
        expect.objectContaining({
          at: expect.stringContaining('30/10/2024'),
          dispatch: 'VB-001',
          detail: expect.stringContaining((result as { reference: string }).reference),
        }),
      ]);
      expect(health()).not.toContain('Nhật ký');
    },
  );

  it.each([
    ['missing', (name: string) => google.file.renameTab(name, 'Khác'), 'Tổng hợp'],
    ['protected', (name: string) => google.file.protectTab(name), ''],
  ])('%s, and right again: Tổng hợp is brought up to date', (how, damage) => {
    google.restore(saved);
    const { name } = words.tabs.summary;
    const before = tabOf(google, 'summary').display.join();
    damage(name);
    expect(JSON.stringify(google.press(owner, words.menu.updateSummary).shown)).toContain(
      `“${name}”`,
    );
    expect(answer().result).toMatchObject({ state: 'recorded' });
    tickAt(google, nextWorkingDay);
    if (how === 'missing') google.file.renameTab('Khác', name);
    else google.file.unprotectTab(name);
    expect(tabOf(google, 'summary').display.join()).toBe(before);
    google.press(owner, words.menu.updateSummary);
    expect(tabOf(google, 'summary').display.join()).not.toBe(before);
  });

  it('for long: the lines for which there was no room are counted', () => {
    google.restore(saved);
    google.file.renameTab(words.tabs.log.name, 'Khác');
    for (const own of google.letters.slice(0, UNITS).map(tokenIn)) {
      let seen = '';
      for (let time = 1; time <= ANSWERS / UNITS; time += 1) {
        const { result } = google.callFromPage(
          'confirmReceipt',
          own,
          { ...acknowledgeAnswer({ incomingNumber: String(time) }), seen },
          time.toString(16).padStart(12, '0').padEnd(32, 'a'),
        );
        seen = seenOf('acknowledge', (result as Recorded).answers);
      }
    }
    google.file.renameTab('Khác', words.tabs.log.name);
    tickAt(google, nextWorkingDay);
    const kept = logged().length;
    expect(kept).toBeGreaterThan(20);
    expect(rowsOf(google, 'log').map(({ detail }) => detail)).toContain(
      format(words.health.logLost, { count: ANSWERS - kept }),
    );
    expect(tabOf(google, 'tracking').display.join()).toContain('Đã xác nhận');
  });
});

describe('a failure that nobody foresaw', () => {
  it('is logged, and the visitor of the page and of each of its calls is told whom to call', () => {
    google.restore(saved);
    google.file.renameHeader(words.tabs.units.name, 'Mã đơn vị', 'Mã');
    const visit = google.visit({ parameter: { t: token } });
    expect(visit.page?.html).not.toContain('Ctrl+Z');
    expect(pageViewOf(visit)).toMatchObject({ state: 'unavailable', office: OFFICE });
    for (const [name, ...args] of [
      ['confirmReceipt', acknowledgeAnswer(), request],
      ['listDispatches', [], ''],
      ['openSubordinate', 'PN-002'],
    ] as const)
      expect(google.callFromPage(name, token, ...args).result).toMatchObject({
        state: 'unavailable',
        office: OFFICE,
      });
    expect(google.save().state.logs.join('\n')).toContain('Mã đơn vị');
  });

  it.each(['throw-before', 'throw-after'] as const)(
    'of one call of Google is the same: %s',
    (kind) => {
      google.restore(saved);
      const page = { parameter: { t: token } };
      const { journal } = google.visit(page);
      const faultAt = journal.findIndex(({ name }) => name === 'Properties.getProperties') + 1;
      const visit = google.run({ fn: 'doGet', context: 'web-page', page, faultAt, kind });
      expect(visit.faultHit).toBe(true);
      expect(pageViewOf(visit)).toMatchObject({ state: 'unavailable', office: OFFICE });
    },
  );

  it('of the remembered contact, too, leaves a page', () => {
    restoreWith({ contact: '{' });
    expect(pageViewOf(google.visit({ parameter: { t: 'x' } }))).toEqual({
      state: 'unavailable',
      language: 'vi',
      office: null,
    });
  });
});
