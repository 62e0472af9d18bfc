import { describe, expect, it } from 'vitest';
import { importList } from '../../local/import-list';
import type { RunReport } from '../../local/runs/run-report';
import type { SavedGoogle } from '../../local/saved-google';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import type { SectionsView } from '../../src/forms/form-view';
import type { ImportOrder } from '../../src/import/rules/import-order';
import { TAB_KEYS, type TabKey } from '../../src/records/tab-key';
import { MOST_CELLS } from '../../src/workbook/grid-size';
import { acknowledgeAnswer } from '../builders/answers';
import { dispatch } from './dispatch';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn } from './office';
import { rowsOf, words } from './rows-of';
import { dialogViewOf } from './view-of';

const google = officeWith(smallList(3));
const draft = google.save();
sendAll(google);
const token = tokenIn(google.letters[0] ?? { body: '' });
const sent = google.save();

/** Columns of a tab of the office's own that fills the file. */
const OWN_COLUMNS = 50;

/**
 * Puts an office back in a file with that many cells. Each tab in `full` ends with its last filled row, the others
 * have blank rows.
 */
function fill(saved: SavedGoogle, full: readonly TabKey[], cells = MOST_CELLS): void {
  const names = full.map((key) => words.tabs[key].name);
  const tabs = saved.file.tabs.map((tab) =>
    names.includes(tab.name) ? { ...tab, maxRows: tab.values.length } : tab,
  );
  const used = tabs.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  const size = { maxRows: Math.floor((cells - used) / OWN_COLUMNS), maxColumns: OWN_COLUMNS };
  const blank = {
    values: [],
    display: [],
    formulas: {},
    notes: {},
    looks: [{}],
    look: [],
    ...size,
  };
  const [, , , , , log] = tabs;
  if (!log) throw new Error('There is no tab to copy');
  const own = {
    ...log,
    id: 999_999,
    name: 'Riêng',
    protections: [],
    conditionalFormats: [],
    ...blank,
  };
  google.restore({ ...saved, file: { ...saved.file, tabs: [...tabs, own] } });
}

/** The file with a coloured cell in row 3 of a column that is otherwise blank. */
function painted(saved: SavedGoogle, name: string, column: number): SavedGoogle {
  const tabs = saved.file.tabs.map((tab) => {
    if (tab.name !== name) return tab;
    const looks = [...tab.looks, { background: '#ff0000' }];
    const look = tab.look.map((cells, row) => {
      if (row !== 2) return cells;
      const padded = Array.from({ length: column }, (_, at) => cells[at] ?? 0);
      return padded.with(column - 1, looks.length - 1);
    });
    return { ...tab, looks, look };
  });
  return { ...saved, file: { ...saved.file, tabs } };
}

const contents = () => google.snapshot().tabs.map(({ name, values }) => [name, values]);

const call = (fn: string, ...args: unknown[]) => google.call(owner, fn, ...args);

/** Imports one more unit, which the dispatch asks, and a new mailbox of a known one. */
function importUnits(): RunReport {
  const [heads = [], [code = '', name = '', block = ''] = [], ...others] = smallList(4);
  const list = [heads, [code, name, block, 'moi@phuninh.example.org'], ...others];
  const reports: RunReport[] = [];
  const asking = (fn: string, order?: unknown) => {
    const asked = fn === 'importUnits' ? { ...(order as ImportOrder), trackIn: ['VB-001'] } : order;
    reports.push(asked === undefined ? call(fn) : call(fn, asked));
    return reports.at(-1)?.result;
  };
  importList(asking, list)?.write();
  const last = reports.at(-1);
  if (!last) throw new Error('Nothing was imported');
  return last;
}

const addDispatch = () => call('addDispatch', dispatch({ number: '2-CV/HU' }));

/** Acts, each with the tab that has no row left for it. */
const ACTS: readonly (readonly [string, SavedGoogle, TabKey, () => RunReport])[] = [
  ['adding a dispatch', sent, 'tracking', addDispatch],
  ['adding a dispatch', sent, 'dispatches', addDispatch],
  ['closing a period', sent, 'periods', () => call('takeClosing', { period: 'Tháng 10/2024' })],
  ['importing units', sent, 'units', importUnits],
  ['importing units', sent, 'tracking', importUnits],
  ['queueing letters', draft, 'outbox', () => call('queueLetters')],
];

/** Lines of a dialog that name the share of cells that are used, with their buttons. */
const sizeLines = () =>
  (dialogViewOf(google.press(owner, words.menu.openHealth)) as unknown as SectionsView).sections
    .flatMap(({ lines }) => lines)
    .filter(({ text }) => text.includes('số ô mà Google cho một tệp'));

const itemsToday = () => JSON.stringify(call('readToday').result);

describe('in a file with eight million cells', () => {
  it('Tình trạng hệ thống and, from the next count on, Việc hôm nay say what to do', () => {
    fill(sent, [], 7_990_000);
    expect(sizeLines()).toEqual([]);
    fill(sent, [], 8_000_050);
    const [line, another] = sizeLines();
    expect(line?.text).toContain('đã dùng 80% số ô');
    expect(line?.text).toContain(words.menu.openBackup);
    expect([line?.acts?.map(({ submit }) => submit), another]).toEqual([['cutColumns'], undefined]);
    expect(itemsToday()).not.toContain('đã dùng 80% số ô');
    tickAt(google, '2024-11-07T03:00:00Z');
    expect(itemsToday()).toContain('đã dùng 80% số ô');
  });

  it('the button removes blank columns, but none with content or format, and the line goes once it is not due', () => {
    fill(sent, [], 7_990_000);
    const [log, outbox] = [words.tabs.log.name, words.tabs.outbox.name];
    const widthOf = (tab: string) =>
      google.snapshot().tabs.find(({ name }) => name === tab)?.maxColumns ?? 0;
    const [before, given] = [widthOf(log), widthOf(outbox)];
    google.file.insertColumn(log, before, 9);
    google.file.insertColumn(outbox, given, 5);
    google.restore(painted(google.save(), outbox, given + 2));
    expect(sizeLines()).toHaveLength(1);
    const told = { done: true, message: 'Đã bớt 12.000 ô trống ở bên phải các tab.' };
    expect(call('cutColumns').result).toEqual(told);
    expect([widthOf(log), widthOf(outbox)]).toEqual([before, given + 2]);
    expect(sizeLines()).toEqual([]);
  });
});

describe('in a file with ten million cells', () => {
  it.each(ACTS)('%s is refused in Vietnamese, before anything is written', (_, saved, tab, act) => {
    fill(saved, [tab]);
    const before = contents();
    expect(act().error?.message).toBe(words.errors.fileFull);
    expect(contents()).toEqual(before);
    google.restore(saved);
    expect(act().error).toBeUndefined();
    expect(contents()).not.toEqual(before);
  });

  it('a unit’s answer and one by telephone are recorded, and their lines of the log wait until there is room', () => {
    fill(sent, TAB_KEYS);
    const lines = rowsOf(google, 'log').length;
    const given = acknowledgeAnswer({ incomingNumber: '112' });
    const answer = google.callFromPage('confirmReceipt', token, given, 'a'.repeat(32));
    expect(answer.result).toMatchObject({ state: 'recorded' } satisfies Partial<AnswerOutcome>);
    const told = {
      dispatch: 'VB-001',
      unit: 'PN-002',
      answer: 'acknowledged',
      channel: 'phone',
      position: 'Văn thư',
      reason: 'điện thoại',
    };
    expect(call('recordAnswer', told).result).toMatchObject({ done: true });
    const known = rowsOf(google, 'tracking').map(({ acknowledge }) => acknowledge);
    expect(known.slice(0, 2)).toEqual(['Đã xác nhận', 'Đã xác nhận']);
    google.tick('tick');
    expect(rowsOf(google, 'log')).toHaveLength(lines);
    google.file.deleteColumn('Riêng', 1);
    google.tick('tick');
    expect(
      rowsOf(google, 'log')
        .slice(lines, lines + 2)
        .map(({ unit }) => unit),
    ).toEqual(['PN-001', 'PN-002']);
  });
});
