import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { SubordinatesView } from '../../src/answers/rules/page-view';
import { acknowledgeAnswer } from '../builders/answers';
import { writingOf } from '../builders/unit-change';
import { viewIn } from '../builders/units-view';
import { officeWith, owner, sendAll, tokenIn } from './office';
import { cellAt, rowsOf, words } from './rows-of';
import { pageViewOf } from './view-of';

const HEADERS = ['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email', 'Cơ quan cấp trên trực tiếp'];
const row = (code: string, name: string, block: string, parent = '') => [
  code,
  name,
  block,
  `${code.toLowerCase()}@xa.example.org`,
  parent,
];

/**
 * A list with two units of the same name in two blocks, one unit whose parent has that name, and
 * one without parent.
 */
const TWINS = [
  HEADERS,
  row('A', 'Chi bộ Hoa Sen', 'Đảng'),
  row('B', 'Chi bộ Hoa Sen', 'Trường'),
  row('C', 'Tổ Một', 'Đảng', 'Chi bộ Hoa Sen'),
  row('D', 'Tổ Hai', 'Đảng'),
];

/** Token in the letter to a unit. */
function tokenOf(google: AppsScript, code: string): string {
  const letter = google.letters.find(({ to }) => to === `${code.toLowerCase()}@xa.example.org`);
  return tokenIn(letter ?? { body: '' });
}

const shownTo = (google: AppsScript, code: string) =>
  (
    pageViewOf(google.visit({ parameter: { t: tokenOf(google, code) } })) as {
      subordinates: SubordinatesView | null;
    }
  ).subordinates?.units.length ?? 0;

const answerFor = (google: AppsScript, parent: string, forUnit: string) =>
  google.callFromPage(
    'confirmReceipt',
    tokenOf(google, parent),
    acknowledgeAnswer({ forUnit, reason: 'báo qua điện thoại' }),
    'a1'.repeat(16),
  );

function healthOf(google: AppsScript): string {
  return JSON.stringify(google.press(owner, words.menu.openHealth, {}).shown);
}

it('two units with the same name are nobody’s parent, on the page and in the answer, until a code says which one', () => {
  const google = officeWith(TWINS);
  sendAll(google);
  expect(['A', 'B'].map((code) => shownTo(google, code))).toEqual([0, 0]);
  for (const code of ['A', 'B']) {
    expect(answerFor(google, code, 'C').result).toEqual({ state: 'refused' });
  }
  expect(healthOf(google)).toContain('có thể là một trong các mã A, B');
  const at = rowsOf(google, 'units').findIndex(({ code }) => code === 'C') + 2;
  google.type(owner, words.tabs.units.name, cellAt(google, 'units', 'parent', at), 'B');
  expect(['A', 'B'].map((code) => shownTo(google, code))).toEqual([0, 1]);
  expect(answerFor(google, 'A', 'C').result).toEqual({ state: 'refused' });
  expect(answerFor(google, 'B', 'C').result).toMatchObject({ state: 'recorded' });
  expect(healthOf(google)).not.toContain('có thể là một trong các mã');
});

it.each(['rename', 'merge'] as const)('a parent keeps the units below it through a %s', (act) => {
  const google = officeWith([
    HEADERS,
    row('A', 'Phòng Cũ', 'X'),
    row('B', 'Phòng Khác', 'X'),
    row('C', 'Tổ Một', 'X', 'Phòng Cũ'),
    row('D', 'Tổ Hai', 'X', 'A'),
  ]);
  sendAll(google);
  expect(shownTo(google, 'A')).toBe(2);
  const view = viewIn(google.call(owner, 'readUnits', { units: 'all', contacts: null }).result);
  const [changed, other] = view.units;
  const parts = act === 'rename' ? { names: ['Phòng Mới'] } : { heir: other ?? null };
  const units = changed ? [changed] : [];
  const writing = writingOf(view, { act, on: '2024-10-01', units, ...parts });
  expect(google.call(owner, 'changeUnits', view.seen, writing).result).toEqual({ done: true });
  expect(shownTo(google, 'A')).toBe(2);
  expect(shownTo(google, act === 'rename' ? 'A' : 'B')).toBe(2);
  expect(answerFor(google, 'A', 'C').result).toMatchObject({ state: 'recorded' });
});

it('a link costs the same whether the code that it answers for exists, belongs elsewhere or was never used', () => {
  const google = officeWith(TWINS);
  sendAll(google);
  const saved = google.save();
  const costOf = (forUnit: string) => {
    google.restore(saved);
    const { result, journal, dataCalls, duration } = answerFor(google, 'B', forUnit);
    expect(result).toEqual({ state: 'refused' });
    return { dataCalls, duration, calls: journal.map(({ name }) => name) };
  };
  const unknown = costOf('Z-999');
  expect(unknown.dataCalls).toBeGreaterThan(0);
  expect(['A', 'C', 'D', 'B'].map(costOf)).toEqual(['A', 'C', 'D', 'B'].map(() => unknown));
});
