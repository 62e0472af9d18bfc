import { displayOf } from '../cells/display';
import { type LocaleRules, localeRules } from '../cells/locale';
import { a1Of } from './a1';
import { type Book, COLUMN_WIDTH, ROW_HEIGHT, type Row, styleAt, type Tab } from './book';
import { boxOf } from './box';
import { contentSize } from './content-size';
import type { CellStyle, TabSnapshot, WorkbookSnapshot } from './snapshot';
import { PLAIN, plainStyle, type Style, type StyleFields } from './style';

/** Cache. A committed tab is never changed in place, so its snapshot stays valid. */
const snapshots = new WeakMap<Tab, { locale: string; snapshot: TabSnapshot }>();

/** Returns the whole file as plain JSON. An unchanged tab returns the same snapshot object again. */
export function takeSnapshot(id: string, book: Book): WorkbookSnapshot {
  const { name, locale, zone, activeTab, tabs } = book;
  const rules = localeRules(locale);
  return { id, name, locale, zone, activeTab, tabs: tabs.map((tab) => knownSnapshot(tab, rules)) };
}

function knownSnapshot(tab: Tab, rules: LocaleRules): TabSnapshot {
  const known = snapshots.get(tab);
  if (known?.locale === rules.tag) return known.snapshot;
  const snapshot = snapshotOf(tab, rules);
  snapshots.set(tab, { locale: rules.tag, snapshot });
  return snapshot;
}

function snapshotOf(tab: Tab, rules: LocaleRules): TabSnapshot {
  const { owner: _owner, rows: _rows, columns: _columns, ...plain } = tab;
  let texts: TabSnapshot['display'] | null = null;
  let seen: ReturnType<typeof cellStylesOf> | null = null;
  const looks = () => {
    seen ??= cellStylesOf(tab);
    return seen;
  };
  return {
    ...plain,
    values: gridOf(tab, (row, at) => row?.values[at] ?? ''),
    // The getters compute on demand, because few readers use them: for 20,000 rows the texts (`display`) take
    // most of a second, the styles (`looks` and `look`) nearly as long.
    get display() {
      texts ??= textsIn(tab, rules);
      return texts;
    },
    formulas: textsOf(tab, 'formulas'),
    notes: textsOf(tab, 'notes'),
    get looks() {
      return looks().looks;
    },
    get look() {
      return looks().look;
    },
    ...sizesOf(tab),
  };
}

function textsIn(tab: Tab, rules: LocaleRules): TabSnapshot['display'] {
  return gridOf(tab, (row, at) =>
    displayOf(row?.values[at], styleAt(row, at + 1).numberFormat, rules),
  );
}

function gridOf<T>(tab: Tab, read: (row: Row | undefined, at: number) => T): T[][] {
  const { rows, columns } = contentSize(tab);
  return Array.from({ length: rows }, (_r, i) =>
    Array.from({ length: columns }, (_c, j) => read(tab.rows[i], j)),
  );
}

function textsOf(tab: Tab, what: 'formulas' | 'notes'): Record<string, string> {
  const texts: Record<string, string> = {};
  tab.rows.forEach((row, i) => {
    const entries = [...(row?.[what] ?? [])].sort(([a], [b]) => a - b);
    for (const [column, text] of entries) texts[a1Of(boxOf(i + 1, column))] = text;
  });
  return texts;
}

function cellStylesOf(tab: Tab): { looks: CellStyle[]; look: number[][] } {
  const indexes = new Map<Style, number>([[plainStyle, 0]]);
  const looks: CellStyle[] = [{}];
  const look = tab.rows.map((row) => {
    const line = Array.from(row?.styles ?? [], (style = plainStyle) => {
      let index = indexes.get(style);
      if (index === undefined) {
        index = looks.push(cellStyleOf(style)) - 1;
        indexes.set(style, index);
      }
      return index;
    });
    return trimmed(line, (index) => index === 0);
  });
  return {
    looks,
    look: trimmed(
      Array.from(look, (line) => line ?? []),
      (line) => line.length === 0,
    ),
  };
}

function cellStyleOf(style: Style): CellStyle {
  const fields = Object.keys(PLAIN) as (keyof StyleFields)[];
  return Object.fromEntries(
    fields.filter((field) => style[field] !== PLAIN[field]).map((field) => [field, style[field]]),
  );
}

function trimmed<T>(list: T[], isEmpty: (item: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && isEmpty(list[length - 1] as T)) length -= 1;
  return list.slice(0, length);
}

function sizesOf(tab: Tab) {
  const columnWidths: Record<number, number> = {};
  const rowHeights: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  const hiddenRows: number[] = [];
  tab.columns.forEach((column, i) => {
    if (column && column.width !== COLUMN_WIDTH) columnWidths[i + 1] = column.width;
    if (column?.hidden) hiddenColumns.push(i + 1);
  });
  tab.rows.forEach((row, i) => {
    if (row && row.height !== ROW_HEIGHT) rowHeights[i + 1] = row.height;
    if (row?.hidden) hiddenRows.push(i + 1);
  });
  return { columnWidths, rowHeights, hiddenColumns, hiddenRows };
}
