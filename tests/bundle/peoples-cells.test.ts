import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { TabSnapshot, WorkbookSnapshot } from '../../local/services/spreadsheet/book/snapshot';
import type { TabKey } from '../../src/records/tab-key';
import { acknowledgeAnswer } from '../builders/answers';
import { shows } from '../promises/shows';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn } from './office';
import { words } from './rows-of';

/** Tabs whose rows stay the same while letters are sent and answers arrive. */
const TABS: readonly TabKey[] = [
  'tracking',
  'units',
  'dispatches',
  'settings',
  'templates',
  'daysOff',
];

const names = new Set(TABS.map((key) => words.tabs[key].name));

const headerRow = ({ name }: TabSnapshot) => (name === words.tabs.tracking.name ? 2 : 1);

/**
 * Adds what people put into a tab: a column of formulas, notes, merged cells, colours, a hidden
 * row, a filter.
 */
function lived(tab: TabSnapshot): TabSnapshot {
  if (!names.has(tab.name)) return tab;
  const head = headerRow(tab);
  const width = tab.values[head - 1]?.length ?? 0;
  const values = tab.values.map((row, at) => [...row, at === head - 1 ? 'Cột của phòng' : '']);
  const column = width + 1;
  const looks = [...tab.looks, { background: '#ffee00' }];
  const look = values.map((row, at) =>
    row.map((_, place) =>
      place === width && at >= head ? looks.length - 1 : (tab.look[at]?.[place] ?? 0),
    ),
  );
  const letters = (place: number): string =>
    place > 26
      ? letters(Math.floor((place - 1) / 26)) + letters(((place - 1) % 26) + 1)
      : String.fromCharCode(64 + place);
  const cell = (row: number) => `${letters(column)}${row}`;
  return {
    ...tab,
    maxColumns: Math.max(tab.maxColumns, column + 1),
    values,
    looks,
    look,
    formulas: { ...tab.formulas, [cell(head + 1)]: '=1+1' },
    notes: { ...tab.notes, [cell(head + 2)]: 'Hỏi lại', [`A${head + 1}`]: 'Của phòng' },
    merges: [...tab.merges, { row: head + 3, column, rows: 2, columns: 1 }],
    columnWidths: { ...tab.columnWidths, [column]: 333 },
    hiddenRows: [head + 2],
    filter: {
      box: { row: head, column: 1, rows: values.length - head + 1, columns: column },
      hidden: {},
    },
  };
}

/** The file without the cells that the add-on writes. Headers and people's own column remain. */
function peoplesPart({ tabs }: WorkbookSnapshot) {
  return tabs
    .filter(({ name }) => names.has(name))
    .map((tab) => {
      const { display: _display, selection: _selection, values, ...rest } = tab;
      const headers = values[headerRow(tab) - 1] ?? [];
      const place = headers.length - 1;
      return { ...rest, headers, own: values.map((row) => row[place]) };
    });
}

/** An office whose first letters are queued, with people's own content in each tab. */
function livedIn(): AppsScript {
  const google = officeWith(smallList(8));
  const snapshot = google.snapshot();
  google.file.restore({ ...snapshot, tabs: snapshot.tabs.map(lived) });
  return google;
}

describe('what people add to the tabs', () => {
  it('does not change while letters are sent, units answer, deadlines change and summaries are made', () => {
    const google = livedIn();
    const before = structuredClone(peoplesPart(google.snapshot()));
    sendAll(google);
    google.tick('tick');
    const token = tokenIn(google.letters[0] ?? { body: '' });
    google.callFromPage('confirmReceipt', token, acknowledgeAnswer(), 'a1'.repeat(16));
    google.call(owner, 'changeDeadline', {
      dispatch: 'VB-001',
      unit: 'PN-002',
      stage: 'complete',
      until: '20/12/2024',
      reason: 'đơn vị đề nghị',
    });
    google.press(owner, words.menu.updateSummary);
    google.call(owner, 'takeClosing', { period: '' });
    google.press(owner, words.menu.setUp);
    tickAt(google, '2024-11-05T01:05:00Z');
    tickAt(google, '2024-11-12T01:05:00Z');
    shows(26, `${before.length} tabs, whole snapshots over two weeks`);
    expect(google.letters.length).toBeGreaterThan(8);
    expect(peoplesPart(google.snapshot())).toEqual(before);
  });
});
