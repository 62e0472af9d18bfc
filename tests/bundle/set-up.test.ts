import { describe, expect, it } from 'vitest';
import type { RunRequest } from '../../local/runs/run-request';
import { COST } from '../../local/services/calls/cost-figures';
import { cellStyleAt } from '../../local/services/spreadsheet/book/snapshot';
import { headerOf } from '../../local/sheet-table';
import type { Column } from '../../src/workbook/cells/column';
import type { Tab } from '../../src/workbook/cells/tab';
import { TABS } from '../../src/workbook/tabs/tabs';
import { newFile, owner, setUp } from './office';
import { rowsOf, tabOf, words } from './rows-of';
import { dialogViewOf, viewOf } from './view-of';

const fresh = newFile();
const report = setUp(fresh);
const tabs = TABS.filter(({ columns }) => Object.keys(columns).length > 0);
const named = tabs.map((tab): [string, Tab] => [words.tabs[tab.key].name, tab]);

/** Values of a format for each column, in the first and the last row below the headers. */
function looksBelow(tab: Tab, of: (look: ReturnType<typeof cellStyleAt>) => unknown): unknown[][] {
  const { maxRows, ...sheet } = tabOf(fresh, tab.key);
  return Object.keys(tab.columns).map((_, index) =>
    [tab.headerRow + 1, maxRows].map((row) =>
      of(cellStyleAt({ ...sheet, maxRows }, row, index + 1)),
    ),
  );
}

const callsOf = (name: string) => report.journal.filter((entry) => entry.name === name);

const twice = (value: unknown) => [value, value];
const formatOf = ({ codec }: Column) =>
  ({ text: '@', day: 'dd/mm/yyyy', count: '#,##0' })[codec.format];

describe('Thiết lập ban đầu', () => {
  it('asks for the language, and says who is in charge and what the first step asks consent to', () => {
    expect(report.error).toBeUndefined();
    const [question, ...dialogs] = report.shown;
    expect(question?.title).toBe('Ngôn ngữ / Language');
    expect(new Set(dialogs.map(({ kind, title }) => `${kind}: ${title}`))).toEqual(
      new Set(['modal: Thiết lập ban đầu']),
    );
    expect(dialogViewOf(report)).toMatchObject({ consentDue: true, making: null });
    expect(JSON.stringify(dialogViewOf(report))).toContain(owner);
  });

  it('opens the dialog within 8 s, names in it the tab that is being made, and is done within 40 s', () => {
    const [opened] = callsOf('Ui.showModalDialog');
    const sinceStart = (opened?.start ?? 0) - (report.journal[0]?.start ?? 0);
    expect(COST.start.ms + sinceStart).toBeLessThan(8_000);
    const views = report.shown.flatMap((one) => ('html' in one ? [viewOf(one.html)] : []));
    expect(views.map(({ making }) => making)).toEqual([
      { begun: 1, all: 10 },
      ...views.slice(1, -1).map(() => ({ begun: expect.any(Number), all: 10 })),
      null,
    ]);
    expect(views.length).toBeGreaterThan(3);
    expect(views[0]?.intro).toContain(words.tabs.summary.name);
    expect(report.duration).toBeLessThan(40_000);
  });

  it('makes at most 1,050 calls, and asks for no size and reads no cell of a tab that it has just made', () => {
    expect(report.calls).toBeLessThanOrEqual(1_050);
    expect(['Sheet.getMaxRows', 'Sheet.getMaxColumns'].map((name) => callsOf(name).length)).toEqual(
      [1, 1],
    );
    // The first sheet of the new file has to be blank before it is deleted.
    expect(callsOf('Sheet.getLastRow')).toHaveLength(1);
    const reads = report.journal.filter(({ cells }) => cells === 'read').map(({ name }) => name);
    // Three headers are links, and of the first is seen whether Google took the formula. The headers of Nhật ký are seen
    // again after its first line.
    expect(reads).toEqual(['Range.getValue', 'Range.getValues']);
  });

  it('leaves two blank columns in each tab, because Google counts blank cells too', () => {
    const headers = named.map(([, tab]) => tabOf(fresh, tab.key).display[tab.headerRow - 1] ?? []);
    expect(named.map(([, tab]) => tabOf(fresh, tab.key).maxColumns)).toEqual(
      headers.map(({ length }) => length + 2),
    );
    const { hiddenColumns, maxColumns } = tabOf(fresh, 'summary');
    expect(maxColumns).toBe(Math.max(...hiddenColumns) + 2);
  });

  it('says while it is at work that it is, to whoever presses again', () => {
    const google = newFile();
    const press: RunRequest = { fn: 'setUp', user: owner, context: 'menu', answers: ['YES'] };
    const at = report.journal.find(({ name }) => name === 'Spreadsheet.insertSheet')?.call ?? 0;
    const { first, second } = google.interleave({ first: press, at, second: press });
    expect(first.error).toBeUndefined();
    expect(second?.shown.at(-1)).toMatchObject({ kind: 'alert', text: words.setUp.underWay });
    expect(google.snapshot().tabs).toHaveLength(TABS.length);
  });

  it('creates the ten tabs in their order, and leaves no other', () => {
    const names = TABS.map(({ key }) => words.tabs[key].name);
    expect(fresh.snapshot().tabs.map(({ name }) => name)).toEqual(names);
  });

  it.each(named)('writes the headers of %s', (_, tab) => {
    const headers = Object.keys(tab.columns).map((key) => headerOf(tab.key, key, words));
    expect(tabOf(fresh, tab.key).display[tab.headerRow - 1]).toEqual(headers);
  });

  it.each(named)('keeps the headers of %s in view', (_, tab) => {
    expect(tabOf(fresh, tab.key).frozenRows).toBe(tab.headerRow);
  });

  it.each(named)('formats the cells of %s, so that numbers and codes stay as typed', (_, tab) => {
    expect(looksBelow(tab, ({ numberFormat }) => numberFormat)).toEqual(
      Object.values(tab.columns).map((column) => twice(formatOf(column))),
    );
  });

  it.each(named)('offers the choices of %s in dropdowns that accept nothing else', (_, tab) => {
    const rule = ({ codec: { vocabulary } }: Column) =>
      vocabulary && {
        type: 'VALUE_IN_LIST',
        list: Object.values(words.choices[vocabulary]),
        strict: true,
      };
    const found = looksBelow(
      tab,
      ({ validation }) =>
        validation && {
          type: validation.type,
          list: validation.values[0],
          strict: !validation.allowInvalid,
        },
    );
    expect(found.map((both) => both.map((one) => one ?? undefined))).toEqual(
      Object.values(tab.columns).map((column) => twice(rule(column))),
    );
  });

  it.each(named)(
    'warns before a cell of %s that the add-on writes is edited, and locks none',
    (_, tab) => {
      const { protections } = tabOf(fresh, tab.key);
      const itemRecords = (row: number, column: number) =>
        protections.some(
          ({ box }) =>
            box !== null &&
            row >= box.row &&
            row < box.row + box.rows &&
            column >= box.column &&
            column < box.column + box.columns,
        );
      const columns = Object.values(tab.columns);
      expect(protections.every(({ warningOnly }) => warningOnly)).toBe(true);
      expect(columns.map((_column, index) => itemRecords(tab.headerRow, index + 1))).toEqual(
        columns.map(() => true),
      );
      expect(columns.map((_column, index) => itemRecords(tab.headerRow + 1, index + 1))).toEqual(
        columns.map(({ guarded }) => guarded),
      );
    },
  );

  it.each(named)(
    'sets the widths of the columns of %s, and hides those that are not for people or not for daily use',
    (_, tab) => {
      const { columnWidths, hiddenColumns } = tabOf(fresh, tab.key);
      const columns = Object.values(tab.columns);
      const seen = columns.flatMap(({ hidden, width }, index) =>
        hidden ? [] : [{ index, width }],
      );
      expect(seen.map(({ index }) => columnWidths[index + 1] ?? 100)).toEqual(
        seen.map(({ width }) => width),
      );
      expect([...hiddenColumns]).toEqual(
        columns.flatMap(({ hidden, folded }, index) => (hidden || folded ? [index + 1] : [])),
      );
    },
  );

  it('says in the first row of Tổng hợp what comes next, as the menu names it, until there are figures', () => {
    const first = () => tabOf(fresh, 'summary').display[0]?.[0] ?? '';
    const { setUp, openImport, openDispatch, openLetters } = words.menu;
    for (const entry of [setUp, openImport, openDispatch, openLetters])
      expect(first()).toContain(entry);
    const begun = fresh.save();
    fresh.press(owner, words.menu.updateSummary);
    expect(first()).not.toContain(openLetters);
    fresh.restore(begun);
  });

  it('creates one clock trigger every ten minutes and one edit trigger', () => {
    expect(fresh.triggers.map(({ handler, event, every }) => ({ handler, event, every }))).toEqual([
      { handler: 'tick', event: 'CLOCK', every: 600_000 },
      { handler: 'onSheetEdit', event: 'ON_EDIT', every: null },
    ]);
  });

  it('stores the owner, the language and a long key, and leaves the page’s address to a person', () => {
    const linkBase = rowsOf(fresh, 'settings').find(
      ({ name }) => name === words.settings.linkBase,
    )?.value;
    const { owner: kept, language, key = '' } = fresh.properties.script ?? {};
    expect({ kept, language, linkBase }).toEqual({
      kept: owner,
      language: 'vi',
      linkBase: '',
    });
    expect(key.length).toBe(72);
    expect(JSON.stringify(fresh.snapshot())).not.toContain(key);
  });
});
