import { boxOfA1 } from './a1';
import { type Book, COLUMN_WIDTH, ownRow, type Tab } from './book';
import type { TabSnapshot, WorkbookSnapshot } from './snapshot';
import { PLAIN, styleOf } from './style';

export function bookOfSnapshot(snapshot: WorkbookSnapshot): Book {
  const { name, locale, zone, activeTab, tabs } = snapshot;
  const owner = {};
  return { owner, name, locale, zone, activeTab, tabs: tabs.map((tab) => tabOf(tab, owner)) };
}

export function highestId({ tabs }: WorkbookSnapshot): number {
  return Math.max(
    0,
    ...tabs.flatMap(({ id, protections, charts, images }) => [
      id,
      ...protections.map((one) => one.id),
      ...charts.map((one) => one.id),
      ...images.map((one) => one.id),
    ]),
  );
}

function tabOf(snapshot: TabSnapshot, owner: object): Tab {
  const { id, name, maxRows, maxColumns, frozenRows, frozenColumns, hidden, colour } = snapshot;
  const {
    columnGroups,
    rowGroups = [],
    images,
    gridlinesHidden,
    merges,
    protections,
    conditionalFormats,
    charts,
    filter,
    selection,
  } = snapshot;
  const tab: Tab = {
    ...{ owner, id, name, maxRows, maxColumns, frozenRows, frozenColumns, hidden, colour },
    ...{
      columnGroups,
      rowGroups,
      gridlinesHidden,
      merges,
      protections,
      conditionalFormats,
      charts,
      images,
      filter,
      selection,
    },
    rows: [],
    columns: [],
  };
  restoreCells(tab, snapshot);
  restoreSizes(tab, snapshot);
  return tab;
}

function restoreCells(tab: Tab, { values, looks, look, formulas, notes }: TabSnapshot): void {
  values.forEach((line, i) => {
    ownRow(tab, i + 1).values = line.map((value) => (value === '' ? undefined : value));
  });
  const styles = looks.map((fields) => styleOf({ ...PLAIN, ...fields }));
  look.forEach((line, i) => {
    if (line.length > 0) ownRow(tab, i + 1).styles = line.map((index) => styles[index]);
  });
  eachText(tab, formulas, (row, column, text) => {
    row.formulas = (row.formulas ?? new Map<number, string>()).set(column, text);
    row.values[column - 1] ??= '';
  });
  eachText(tab, notes, (row, column, text) => {
    row.notes = (row.notes ?? new Map<number, string>()).set(column, text);
  });
}

function eachText(
  tab: Tab,
  texts: Readonly<Record<string, string>>,
  put: (row: ReturnType<typeof ownRow>, column: number, text: string) => void,
): void {
  for (const [a1, text] of Object.entries(texts)) {
    const box = boxOfA1(a1, { rows: tab.maxRows, columns: tab.maxColumns });
    if (box) put(ownRow(tab, box.row), box.column, text);
  }
}

function restoreSizes(tab: Tab, snapshot: TabSnapshot): void {
  for (const [row, height] of Object.entries(snapshot.rowHeights)) {
    ownRow(tab, Number(row)).height = height;
  }
  for (const row of snapshot.hiddenRows) ownRow(tab, row).hidden = true;
  const plain = { width: COLUMN_WIDTH, hidden: false };
  for (const [column, width] of Object.entries(snapshot.columnWidths)) {
    tab.columns[Number(column) - 1] = { ...plain, width };
  }
  for (const column of snapshot.hiddenColumns) {
    tab.columns[column - 1] = { ...(tab.columns[column - 1] ?? plain), hidden: true };
  }
}
