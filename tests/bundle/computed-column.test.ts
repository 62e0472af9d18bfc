import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { tableOf } from '../../local/sheet-table';
import type { TabKey } from '../../src/records/tab-key';
import { wordsIn } from '../../src/words/words-in';
import { TABS } from '../../src/workbook/tabs/tabs';
import { openEarlier } from '../saved/earlier-office';
import { deleteColumn, headersAt } from '../saved/older-columns';
import { OWNER } from '../saved/play-office';
import { dist } from './built';
import { linkIn, tokenIn } from './office';
import { pageViewOf } from './view-of';

const words = wordsIn('vi');
const computed = TABS.flatMap(({ key, columns }) =>
  Object.entries(columns).flatMap(([column, one]) =>
    one.computed ? [[key, column] as const] : [],
  ),
);

const office = () => openEarlier(dist, 'vi');

function cells(google: AppsScript, key: TabKey, column: string): string[] {
  const table = tableOf(google, key);
  const [id = ''] = key === 'tracking' ? ['key'] : ['id'];
  return table.rows.map((row) => `${table.text(row, id)}: ${table.text(row, column)}`);
}

describe.each(computed)('%s without its column %s, which a person has deleted,', (key, column) => {
  it('stops nothing, and the next rebuild fills the column as it was', () => {
    const google = office();
    google.press(OWNER, words.menu.updateSummary);
    const before = cells(google, key, column);
    expect(before.some((cell) => !cell.endsWith(': '))).toBe(true);
    deleteColumn(google, 'vi', [key, column]);
    const t = tokenIn(google.letters.find((letter) => linkIn(letter) !== '') ?? { body: '' });
    expect(['open', 'replaced']).toContain(pageViewOf(google.visit({ parameter: { t } })).state);
    const { shown } = google.press(OWNER, words.menu.openLetters);
    expect(shown).toMatchObject([{ kind: 'modal', title: words.menu.openLetters }]);
    const { error } = google.press(OWNER, words.menu.updateSummary);
    expect(error).toBeUndefined();
    expect(cells(google, key, column)).toEqual(before);
    const [run] = google.tick('tick');
    expect(run?.error).toBeUndefined();
  });

  it('gets it by set-up too', () => {
    const google = office();
    const header = tableOf(google, key).headers.length;
    deleteColumn(google, 'vi', [key, column]);
    google.press(OWNER, words.menu.setUp);
    expect(headersAt(google, 'vi', key).length).toBe(header);
  });
});
