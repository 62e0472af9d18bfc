import type { ChartRecord } from '../../services/spreadsheet/book/chart-record';
import type { ConditionalFormatRecord } from '../../services/spreadsheet/book/conditional-format-record';
import type { Look, TabSnapshot, WorkbookSnapshot } from '../../services/spreadsheet/book/snapshot';
import { filteredRows } from '../../workbook/filtered-rows';

/** A chart as the browser draws it: without its id, since a rebuild of Tổng hợp makes its charts anew. */
export type ChartView = Omit<ChartRecord, 'id'>;

/** What the browser does not get of a tab: texts, which it makes itself, and what it does not show. */
const LEFT_OUT = ['display', 'protections', 'selection', 'images'] as const;
type Shown = Omit<TabSnapshot, (typeof LEFT_OUT)[number] | 'charts'>;

/** A tab as the browser gets it. */
export type TabView = Shown & {
  readonly charts: readonly ChartView[];
  /** How many rows have anything in them; those beyond the first ones are asked for when they are looked at. */
  readonly rowCount: number;
};

/** The file as the browser gets it. */
export interface WorkbookView {
  readonly name: string;
  readonly locale: string;
  readonly activeTab: number;
  readonly tabs: readonly TabView[];
}

/** How many rows of a tab are sent with the file. */
export const FIRST_ROWS = 400;

/** In steps of how many rows the reach of a tab's colours grows with its content. */
const COLOUR_STEP = 100;

const views = new WeakMap<TabSnapshot, TabView>();

/** Gives the file as the browser shows it; a tab that has not changed gives the very same view. */
export function viewOfWorkbook({ name, locale, activeTab, tabs }: WorkbookSnapshot): WorkbookView {
  return { name, locale, activeTab, tabs: tabs.map(viewOfTab) };
}

function viewOfTab(tab: TabSnapshot): TabView {
  const known = views.get(tab);
  if (known) return known;
  const view = {
    ...shownOf(tab),
    charts: tab.charts.map(({ id: _id, ...chart }) => chart),
    conditionalFormats: tab.conditionalFormats.map((rule) => nearContent(rule, tab.values.length)),
    rowCount: Math.max(tab.values.length, tab.look.length),
    hiddenRows: [...tab.hiddenRows, ...filteredRows(tab)],
  };
  views.set(tab, view);
  return view;
}

/** Lets a rule reach no further than the step of rows in which content ends: the browser tries it on every cell. */
function nearContent(rule: ConditionalFormatRecord, rows: number): ConditionalFormatRecord {
  const last = COLOUR_STEP * Math.ceil((rows + 1) / COLOUR_STEP);
  const boxes = rule.boxes
    .filter(({ row }) => row <= last)
    .map((box) => ({ ...box, rows: Math.min(box.rows, last - box.row + 1) }));
  return { ...rule, boxes };
}

/** Leaves the texts where they are: they are only made when somebody reads them. */
function shownOf(tab: TabSnapshot): Shown {
  const keys = Object.keys(tab).filter((key) => !(LEFT_OUT as readonly string[]).includes(key));
  return Object.fromEntries(keys.map((key) => [key, tab[key as keyof TabSnapshot]])) as never;
}

/** Leaves of each long tab only its first rows, so that the file opens at once. */
export function openingPart(view: WorkbookView): WorkbookView {
  const tabs = view.tabs.map((tab) => ({
    ...tab,
    values: tab.values.slice(0, FIRST_ROWS),
    look: tab.look.slice(0, FIRST_ROWS),
  }));
  return { ...view, tabs };
}

/** Look of a cell, row and column counted from 1. */
export function lookAtPlace(tab: TabView, row: number, column: number): Look {
  return tab.looks[tab.look[row - 1]?.[column - 1] ?? 0] ?? {};
}
