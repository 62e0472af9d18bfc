import type { ChartRecord } from '../../services/spreadsheet/book/chart-record';
import type { ConditionalFormatRecord } from '../../services/spreadsheet/book/conditional-format-record';
import type {
  CellStyle,
  TabSnapshot,
  WorkbookSnapshot,
} from '../../services/spreadsheet/book/snapshot';
import { filteredRows } from '../../workbook/filtered-rows';

/** A chart for the browser, without its id, so that one that was removed and drawn again the same changes nothing. */
export type ChartView = Omit<ChartRecord, 'id'>;

/**
 * Fields of a tab that are not sent to the browser. The browser formats the texts in `display`
 * itself, and does not show the other three.
 */
const LEFT_OUT = ['display', 'protections', 'selection', 'images'] as const;
type Shown = Omit<TabSnapshot, (typeof LEFT_OUT)[number] | 'charts'>;

export type TabView = Shown & {
  readonly charts: readonly ChartView[];
  /**
   * Number of rows with content or styles. The browser requests rows after `FIRST_ROWS` when they
   * come into view.
   */
  readonly rowCount: number;
};

export interface WorkbookView {
  readonly name: string;
  readonly locale: string;
  readonly activeTab: number;
  readonly tabs: readonly TabView[];
}

/** Number of a tab's rows that are sent together with the file. */
export const FIRST_ROWS = 400;

/** Conditional formats end at a multiple of this number of rows. */
const COLOUR_STEP = 100;

const views = new WeakMap<TabSnapshot, TabView>();

/** Converts the file for the browser. An unchanged tab snapshot gives the same object as before. */
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

/**
 * Ends a rule at the next multiple of `COLOUR_STEP` after the content, because the browser
 * evaluates it for every cell.
 */
function nearContent(rule: ConditionalFormatRecord, rows: number): ConditionalFormatRecord {
  const last = COLOUR_STEP * Math.ceil((rows + 1) / COLOUR_STEP);
  const boxes = rule.boxes
    .filter(({ row }) => row <= last)
    .map((box) => ({ ...box, rows: Math.min(box.rows, last - box.row + 1) }));
  return { ...rule, boxes };
}

/** Does not read `display`, whose texts would be computed on reading. */
function shownOf(tab: TabSnapshot): Shown {
  const keys = Object.keys(tab).filter((key) => !(LEFT_OUT as readonly string[]).includes(key));
  return Object.fromEntries(keys.map((key) => [key, tab[key as keyof TabSnapshot]])) as never;
}

export function openingPart(view: WorkbookView): WorkbookView {
  const tabs = view.tabs.map((tab) => ({
    ...tab,
    values: tab.values.slice(0, FIRST_ROWS),
    look: tab.look.slice(0, FIRST_ROWS),
  }));
  return { ...view, tabs };
}

/** Row and column count from 1. */
export function viewStyleAt(tab: TabView, row: number, column: number): CellStyle {
  return tab.looks[tab.look[row - 1]?.[column - 1] ?? 0] ?? {};
}
