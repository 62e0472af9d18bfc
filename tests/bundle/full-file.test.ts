import { describe, expect, it } from 'vitest';
import { importList } from '../../local/import-list';
import type { RunReport } from '../../local/runs/run-report';
import type { SavedGoogle } from '../../local/saved-google';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import type { ImportOrder } from '../../src/import/rules/import-order';
import { TAB_KEYS, type TabKey } from '../../src/records/tab-key';
import { MOST_CELLS } from '../../src/workbook/grid-size';
import { acknowledgeAnswer } from '../builders/answers';
import { dispatch } from './dispatch';
import { officeWith, owner, sendAll, smallList, tokenIn } from './office';
import { rowsOf, words } from './rows-of';

const google = officeWith(smallList(3));
const draft = google.save();
sendAll(google);
const token = tokenIn(google.letters[0] ?? { body: '' });
const sent = google.save();

/**
 * Puts an office back in a file with ten million cells. Each tab in `full` ends with its last filled row, the others
 * have blank rows.
 */
function fill(saved: SavedGoogle, full: readonly TabKey[]): void {
  const names = full.map((key) => words.tabs[key].name);
  const tabs = saved.file.tabs.map((tab) =>
    names.includes(tab.name) ? { ...tab, maxRows: tab.values.length } : tab,
  );
  const own = tabs.find(({ name }) => name === words.tabs.templates.name);
  if (!own) throw new Error('There is no tab Mẫu thư');
  const used = tabs.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  const maxRows = own.maxRows + Math.floor((MOST_CELLS - used) / own.maxColumns);
  const sized = tabs.map((tab) => (tab === own ? { ...own, maxRows } : tab));
  google.restore({ ...saved, file: { ...saved.file, tabs: sized } });
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
    google.file.deleteColumn(words.tabs.templates.name, 6);
    google.tick('tick');
    expect(
      rowsOf(google, 'log')
        .slice(lines, lines + 2)
        .map(({ unit }) => unit),
    ).toEqual(['PN-001', 'PN-002']);
  });
});
