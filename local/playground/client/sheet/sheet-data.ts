import type { SheetData } from '@odoo/o-spreadsheet';
import { a1Of, columnLetters } from '../../../services/spreadsheet/book/a1';
import { boxOf } from '../../../services/spreadsheet/book/box';
import { containsColumn } from '../../../services/spreadsheet/book/column-group';
import { isInRowGroup } from '../../../services/spreadsheet/book/row-group';
import type { ValidationRecord } from '../../../services/spreadsheet/book/validation';
import type { TabView } from '../../office/tab-view';
import { contentOf } from './cell-content';
import { chartFigureOf } from './chart-figure';
import { colourRuleOf } from './colour-rule';
import { inputRuleOf } from './input-rule';
import type { TabNames } from './range-text';
import type { StyleIds, StyleTable } from './style-table';
import { stretches } from './zones';

export interface BookParts {
  readonly styles: StyleTable;
  readonly names: TabNames;
}

export const sheetIdOf = (tab: number): string => `tab${tab}`;

export const tabIdOf = (sheetId: string): number => Number(sheetId.slice(3));

export function sheetDataOf(tab: TabView, parts: BookParts): SheetData {
  const numbers = tab.looks.map((look) => parts.styles.idsOf(look));
  return {
    id: sheetIdOf(tab.id),
    name: tab.name,
    colNumber: tab.maxColumns,
    rowNumber: tab.maxRows,
    cells: cellsOf(tab, numbers),
    ...stylesOf(tab, numbers),
    ...sizesOf(tab),
    merges: tab.merges.map(a1Of),
    conditionalFormats: tab.conditionalFormats.flatMap((record, i) =>
      colourRuleOf(record, `${tab.id}-colour-${i}`),
    ),
    dataValidationRules: inputRulesOf(tab, parts.names),
    tables: tab.filter ? [filterTable(a1Of(tab.filter.box))] : [],
    figures: tab.charts.flatMap((chart, i) =>
      chartFigureOf(chart, `${tab.id}-chart-${i}`, parts.names),
    ),
    areGridLinesVisible: !tab.gridlinesHidden,
    isVisible: !tab.hidden,
    headerGroups: {
      ROW: (tab.rowGroups ?? []).map(({ row, rows, collapsed }) => ({
        start: row - 1,
        end: row + rows - 2,
        isFolded: collapsed,
      })),
      COL: tab.columnGroups.map(({ column, columns, collapsed }) => ({
        start: column - 1,
        end: column + columns - 2,
        isFolded: collapsed,
      })),
    },
    panes: { xSplit: tab.frozenColumns, ySplit: tab.frozenRows },
    ...(tab.colour !== null && { color: tab.colour }),
  };
}

function cellsOf(tab: TabView, numbers: readonly StyleIds[]): SheetData['cells'] {
  const cells: SheetData['cells'] = {};
  const letters = Array.from({ length: tab.maxColumns }, (_, i) => columnLetters(i + 1));
  tab.values.forEach((line, i) => {
    line.forEach((value, j) => {
      const a1 = `${letters[j]}${i + 1}`;
      const formula = tab.formulas[a1];
      if (value === '' && formula === undefined) return;
      const isText = numbers[tab.look[i]?.[j] ?? 0]?.isText ?? false;
      cells[a1] = contentOf(value, formula, isText);
    });
  });
  return cells;
}

function stylesOf(tab: TabView, numbers: readonly StyleIds[]) {
  const parts = { styles: {}, formats: {}, borders: {} } as Record<
    'styles' | 'formats' | 'borders',
    Record<string, number>
  >;
  const hidden = new Set(tab.hiddenColumns.map(columnLetters));
  const isHidden = (zone: string) => hidden.has(/^[A-Z]+/.exec(zone)?.[0] ?? '');
  for (const [index, zones] of stretches(tab.look)) {
    const { style = 0, format = 0, border = 0 } = numbers[index] ?? {};
    for (const zone of zones) {
      // Wrapped texts in a hidden column would make its rows taller, so its cells get no style.
      if (style > 0 && !isHidden(zone)) parts.styles[zone] = style;
      if (format > 0) parts.formats[zone] = format;
      if (border > 0) parts.borders[zone] = border;
    }
  }
  return parts;
}

function sizesOf(tab: TabView): Pick<SheetData, 'cols' | 'rows'> {
  const cols: SheetData['cols'] = {};
  const rows: SheetData['rows'] = {};
  for (let column = 1; column <= tab.maxColumns; column += 1) {
    cols[column - 1] = { size: tab.columnWidths[column] ?? 100 };
  }
  for (const [row, size] of Object.entries(tab.rowHeights)) rows[Number(row) - 1] = { size };
  const isFolded = (at: number) =>
    tab.columnGroups.some((one) => one.collapsed && containsColumn(one, at));
  for (const column of tab.hiddenColumns.filter((at) => !isFolded(at))) {
    cols[column - 1] = { ...cols[column - 1], isHidden: true };
  }
  const isRowFolded = (at: number) =>
    (tab.rowGroups ?? []).some((one) => one.collapsed && isInRowGroup(one, at));
  for (const row of tab.hiddenRows.filter((at) => !isRowFolded(at)))
    rows[row - 1] = { ...rows[row - 1], isHidden: true };
  return { cols, rows };
}

function inputRulesOf(tab: TabView, names: TabNames): SheetData['dataValidationRules'] {
  const rules = new Map<string, { record: ValidationRecord; ranges: string[] }>();
  for (const [index, zones] of stretches(tab.look)) {
    const record = tab.looks[index]?.validation;
    if (!record) continue;
    const key = JSON.stringify(record);
    const { ranges } = rules.get(key) ?? { ranges: [] };
    rules.set(key, { record, ranges: [...ranges, ...zones.map((zone) => toTheEnd(zone, tab))] });
  }
  return [...rules.values()].flatMap(({ record, ranges }, i) =>
    inputRuleOf(record, ranges, { id: `${tab.id}-input-${i}`, names }),
  );
}

/**
 * If the rows after those in `look` are loaded later, extends a one-column range that ends at the last row of
 * `look` to the last row of the tab.
 */
function toTheEnd(zone: string, { look, rowCount, maxRows }: TabView): string {
  if (rowCount <= look.length || !zone.endsWith(String(look.length))) return zone;
  const [first = ''] = zone.split(':');
  return `${first}:${/^[A-Z]+/.exec(first)?.[0]}${maxRows}`;
}

function filterTable(range: string): SheetData['tables'][number] {
  return {
    range,
    type: 'static',
    config: {
      hasFilters: true,
      totalRow: false,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: 1,
      bandedRows: false,
      bandedColumns: false,
      styleId: 'None',
    },
  };
}

/** A1 notation of an o-spreadsheet position. `col` and `row` count from 0. */
export function a1At({ col, row }: { readonly col: number; readonly row: number }): string {
  return a1Of(boxOf(row + 1, col + 1));
}
