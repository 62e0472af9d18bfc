import { googleError } from '../../errors/google-error';
import { type Book, emptyRow, ownRow, type Row, type Tab } from '../book/book';
import { type Axis, afterDelete, afterInsert, type Box, boxOf } from '../book/box';
import { tabToChange } from '../book/tab-to-change';

const MAX_CELLS = 10_000_000;

/** `at` is the first row or column. */
export interface Stretch {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** Throws if `extra` more cells would exceed the 10,000,000 that Sheets allows in a file. */
export function checkCellCount(book: Book, extra: number): void {
  const cells = book.tabs.reduce((sum, tab) => sum + tab.maxRows * tab.maxColumns, 0);
  if (cells + extra > MAX_CELLS) {
    throw googleError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

/**
 * Inserts empty rows or columns before `stretch.at`, with the styles of the row or column `like`. References in
 * formulas are not adjusted.
 */
export function insertStretch(book: Book, id: number, stretch: Stretch, like: number): void {
  const tab = tabToChange(book, id);
  const { axis, at, count } = stretch;
  checkStretch(tab, axis, like, 1);
  checkCellCount(book, count * (axis === 'rows' ? tab.maxColumns : tab.maxRows));
  if (axis === 'rows') insertRows(tab, at, count, like);
  else insertColumns(tab, at, count, like);
  refit(book, tab, (box) => afterInsert(box, axis, at, count));
}

/** Throws if only frozen rows or columns would remain. References in formulas are not adjusted. */
export function deleteStretch(book: Book, id: number, { axis, at, count }: Stretch): void {
  const tab = tabToChange(book, id);
  checkStretch(tab, axis, at, count);
  const frozen = axis === 'rows' ? tab.frozenRows : tab.frozenColumns;
  const frozenGone = Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
  if (size(tab, axis) - count <= frozen - frozenGone) {
    throw googleError(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
  if (axis === 'rows') {
    refitRowGroups(tab, (box) => afterDelete(box, 'rows', at, count));
    tab.rows.splice(at - 1, count);
    tab.maxRows -= count;
    tab.frozenRows -= frozenGone;
  } else {
    deleteColumns(tab, at, count);
    tab.frozenColumns -= frozenGone;
  }
  refit(book, tab, (box) => afterDelete(box, axis, at, count));
}

/**
 * Moves a column, so that its number becomes `to`. References in formulas are not adjusted.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#moveColumns(Range,Integer)
 */
export function moveColumn(book: Book, id: number, from: number, to: number): void {
  const tab = tabToChange(book, id);
  checkStretch(tab, 'columns', from, 1);
  checkStretch(tab, 'columns', to, 1);
  const placeOf = (column: number) => {
    if (column === from) return to;
    const without = column > from ? column - 1 : column;
    return without >= to ? without + 1 : without;
  };
  const move = (list: unknown[]) => {
    pad(list, Math.max(from, to));
    list.splice(to - 1, 0, ...list.splice(from - 1, 1));
  };
  eachRow(tab, (row) => {
    move(row.values);
    move(row.styles);
    shiftKeys(row, placeOf);
  });
  move(tab.columns);
  const fit = (box: Box): Box | null => {
    if (box.columns === 1) return { ...box, column: placeOf(box.column) };
    const left = afterDelete(box, 'columns', from, 1);
    return left && afterInsert(left, 'columns', to, 1);
  };
  refitGroups(tab, fit);
  refit(book, tab, fit);
}

function size(tab: Tab, axis: Axis): number {
  return axis === 'rows' ? tab.maxRows : tab.maxColumns;
}

function checkStretch(tab: Tab, axis: Axis, at: number, count: number): void {
  if (at < 1 || count < 1 || at + count - 1 > size(tab, axis)) {
    throw googleError(`Those ${axis} are out of bounds.`);
  }
}

function insertRows(tab: Tab, at: number, count: number, like: number): void {
  const model = tab.rows[like - 1];
  const fresh: (Row | undefined)[] = Array.from({ length: count }, () =>
    model
      ? { ...emptyRow(tab.owner), styles: model.styles.slice(), height: model.height }
      : undefined,
  );
  if (at <= tab.rows.length) {
    const tail = tab.rows.splice(at - 1);
    tab.rows = tab.rows.concat(fresh, tail);
  } else if (model) {
    tab.rows.length = at - 1;
    tab.rows = tab.rows.concat(fresh);
  }
  tab.maxRows += count;
  refitRowGroups(tab, (box) => afterInsert(box, 'rows', at, count));
}

function insertColumns(tab: Tab, at: number, count: number, like: number): void {
  eachRow(tab, (row) => {
    const style = row.styles[like - 1];
    pad(row.values, at - 1);
    pad(row.styles, at - 1);
    row.values.splice(at - 1, 0, ...Array<undefined>(count).fill(undefined));
    row.styles.splice(at - 1, 0, ...Array<typeof style>(count).fill(style));
    shiftKeys(row, (column) => (column >= at ? column + count : column));
  });
  pad(tab.columns, at - 1);
  tab.columns.splice(at - 1, 0, ...Array(count).fill(tab.columns[like - 1]));
  tab.maxColumns += count;
  refitGroups(tab, (box) => afterInsert(box, 'columns', at, count));
}

function deleteColumns(tab: Tab, at: number, count: number): void {
  eachRow(tab, (row) => {
    row.values.splice(at - 1, count);
    row.styles.splice(at - 1, count);
    shiftKeys(row, (column) => {
      if (column < at) return column;
      return column < at + count ? null : column - count;
    });
  });
  tab.columns.splice(at - 1, count);
  tab.maxColumns -= count;
  refitGroups(tab, (box) => afterDelete(box, 'columns', at, count));
}

function refitGroups(tab: Tab, fit: (box: Box) => Box | null): void {
  tab.columnGroups = tab.columnGroups.flatMap((group) => {
    const box = fit(boxOf(1, group.column, 1, group.columns));
    return box ? [{ ...group, column: box.column, columns: box.columns }] : [];
  });
}

function refitRowGroups(tab: Tab, fit: (box: Box) => Box | null): void {
  tab.rowGroups = tab.rowGroups.flatMap((group) => {
    const box = fit(boxOf(group.row, 1, group.rows, 1));
    return box ? [{ ...group, row: box.row, rows: box.rows }] : [];
  });
}

function pad(list: unknown[], length: number): void {
  while (list.length < length) list.push(undefined);
}

function eachRow(tab: Tab, change: (row: Row) => void): void {
  for (let number = 1; number <= tab.rows.length; number += 1) {
    if (tab.rows[number - 1]) change(ownRow(tab, number));
  }
}

/** Formulas and notes of a column are dropped if `shift` returns `null` for it. */
function shiftKeys(row: Row, shift: (column: number) => number | null): void {
  row.formulas = shifted(row.formulas, shift);
  row.notes = shifted(row.notes, shift);
}

function shifted(map: Map<number, string> | null, shift: (column: number) => number | null) {
  if (!map) return null;
  const result = new Map<number, string>();
  for (const [column, text] of map) {
    const to = shift(column);
    if (to !== null) result.set(to, text);
  }
  return result;
}

function refit(book: Book, tab: Tab, fit: (box: Box) => Box | null): void {
  const fitAll = (boxes: readonly Box[]) => boxes.flatMap((box) => fit(box) ?? []);
  tab.merges = fitAll(tab.merges).filter((box) => box.rows * box.columns > 1);
  tab.protections = tab.protections.flatMap((one) => {
    const box = one.box && fit(one.box);
    return one.box && !box ? [] : [{ ...one, box, unprotected: fitAll(one.unprotected) }];
  });
  tab.conditionalFormats = tab.conditionalFormats
    .map((rule) => ({ ...rule, boxes: fitAll(rule.boxes) }))
    .filter((rule) => rule.boxes.length > 0);
  const filterBox = tab.filter && fit(tab.filter.box);
  tab.filter = tab.filter && filterBox ? { ...tab.filter, box: filterBox } : null;
  tab.images = tab.images.map((image) => {
    const { row, column } = fit(boxOf(image.row, image.column)) ?? image;
    return { ...image, row, column };
  });
  tab.selection = fit(tab.selection) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  book.tabs = book.tabs.map((other) =>
    other.charts.some((chart) => chart.ranges.some((cells) => cells.tab === tab.id))
      ? withCharts(other, tab.id, fit)
      : other,
  );
}

function withCharts(tab: Tab, id: number, fit: (box: Box) => Box | null): Tab {
  const charts = tab.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.flatMap((cells) => {
      const box = cells.tab === id ? fit(cells.box) : cells.box;
      return box ? [{ ...cells, box }] : [];
    }),
  }));
  return { ...tab, charts };
}
