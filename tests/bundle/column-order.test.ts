import { describe, expect, it } from 'vitest';
import { headersOf } from '../../local/sheet-table';
import type { Tab } from '../../src/workbook/cells/tab';
import { dispatchesTab } from '../../src/workbook/tabs/dispatches-tab';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { newFile, owner, setUp } from './office';
import { tabOf, words } from './rows-of';

/** Pixels of a laptop's screen that cells can take: its width without row numbers and scroll bar. */
const SCREEN = 1366 - 46 - 16;

const google = newFile();
setUp(google);

const keysWhere = (look: 'folded' | 'hidden', { columns }: Tab) =>
  Object.entries(columns).flatMap(([key, column]) => (column[look] ? [key] : []));

/** Visible columns of a new tab by key, in order, each with its right edge in pixels. */
function visibleColumns(tab: Tab): [key: string, end: number][] {
  const { hiddenColumns, columnWidths } = tabOf(google, tab.key);
  let end = 0;
  return Object.keys(tab.columns).flatMap((key, index) => {
    if (hiddenColumns.includes(index + 1)) return [];
    end += columnWidths[index + 1] ?? 100;
    return [[key, end] as [string, number]];
  });
}

const onScreen = (tab: Tab) =>
  visibleColumns(tab).flatMap(([key, end]) => (end <= SCREEN ? [key] : []));

describe('Theo dõi in a new file', () => {
  const tab = tabOf(google, 'tracking');
  const columns = Object.keys(trackingTab.columns);
  const keyAt = (column: number) => columns[column - 1] ?? '';

  it('has its columns in the declared order, with frozen names, a folded group and a filter over all', () => {
    const headers = headersOf('tracking', words);
    expect(tab.display[1]).toEqual(columns.map((key) => headers[key as keyof typeof headers]));
    expect([tab.frozenRows, tab.frozenColumns]).toEqual([2, 2]);
    const grouped = tab.columnGroups.flatMap((group) =>
      Array.from({ length: group.columns }, (_, at) => keyAt(group.column + at)),
    );
    expect(grouped.sort()).toEqual(keysWhere('folded', trackingTab).sort());
    expect(tab.columnGroups.every(({ collapsed }) => collapsed)).toBe(true);
    const box = { row: 2, column: 1, rows: tab.maxRows - 1, columns: columns.length };
    expect(tab.filter?.box).toEqual(box);
  });

  it('shows exactly the columns for daily use on a screen of 1366 px', () => {
    const daily =
      'unitName number statusText reminders lastRemindedOn acknowledge acknowledgedOn complete completedOn note';
    expect(onScreen(trackingTab)).toEqual(daily.split(' '));
    expect(visibleColumns(trackingTab)).toHaveLength(daily.split(' ').length);
  });

  it('stays as it is when set-up runs again', () => {
    const before = JSON.stringify(tab);
    google.press(owner, words.menu.setUp);
    expect(JSON.stringify(tabOf(google, 'tracking'))).toBe(before);
  });
});

it.each([
  [dispatchesTab, 'number subject leadUnit acknowledgeBy completeBy state note'],
  [unitsTab, 'name state block contact position email phone'],
])('Văn bản and Đơn vị show what people look for, and nothing beyond the screen', (tab, keys) => {
  expect(onScreen(tab)).toEqual(keys.split(' '));
  expect(visibleColumns(tab)).toHaveLength(keys.split(' ').length);
});
