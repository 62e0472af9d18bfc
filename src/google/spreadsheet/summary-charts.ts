import {
  CHART_ROWS,
  type ChartChange,
  type StandingChart,
  SUMMARY_WIDTHS,
  type SummaryChart,
} from '../../workbook/tabs/summary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const ROW_HEIGHT = 21;
/** Pixels left free beside a chart. */
const CHART_GAP = 6;

/**
 * Charts of the tab Tổng hợp. A chart keeps its id for as long as it is in the file.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getchartid
 * @see https://developers.google.com/apps-script/reference/spreadsheet/sheet#updatechartchart
 */
export function summaryCharts() {
  const found = new Map<number, EmbeddedChart>();
  return {
    standing: (sheet: Sheet, ids: readonly number[], titles: readonly string[]) =>
      sheet.getCharts().flatMap((chart): StandingChart[] => {
        const id = chart.getChartId() ?? 0;
        if (!ids.includes(id) && !isTitled(chart, titles)) return [];
        found.set(id, chart);
        const row = chart.getContainerInfo().getAnchorRow();
        return [{ id, row, rangeRow: chart.getRanges()[0]?.getRow() ?? 0 }];
      }),
    draw: (sheet: Sheet, changes: readonly ChartChange[]): ReadonlyMap<string, number> => {
      const inserted = changes.flatMap(({ id, chart }) => (id === null && chart ? [chart] : []));
      for (const { id, chart } of changes) {
        const known = id === null ? undefined : found.get(id);
        if (known) changeChart(sheet, known, chart);
      }
      for (const chart of inserted) sheet.insertChart(newChart(sheet, chart));
      const changed = changes.flatMap(({ id, chart }): [string, number][] =>
        id !== null && chart ? [[chart.key, id]] : [],
      );
      return new Map([...changed, ...idsAt(sheet, inserted)]);
    },
  };

  /** Ids of charts that were just inserted, found by their top left cell. */
  function idsAt(sheet: Sheet, charts: readonly SummaryChart[]): Map<string, number> {
    const ids = new Map<string, number>();
    if (charts.length === 0) return ids;
    // As a rule, charts that were inserted last come last
    for (const one of sheet.getCharts().reverse()) {
      if (ids.size === charts.length) break;
      const id = one.getChartId() ?? 0;
      if (found.has(id)) continue;
      const info = one.getContainerInfo();
      const [row, column] = [info.getAnchorRow(), info.getAnchorColumn()];
      const chart = charts.find((wanted) => wanted.row === row && wanted.column === column);
      if (chart) ids.set(chart.key, id);
      found.set(id, one);
    }
    return ids;
  }
}

/** Removes the chart if `to` is null. */
function changeChart(sheet: Sheet, chart: EmbeddedChart, to: SummaryChart | null): void {
  if (!to) sheet.removeChart(chart);
  else sheet.updateChart(placed(chart.modify().clearRanges(), sheet, to).build());
}

function isTitled(chart: EmbeddedChart, titles: readonly string[]): boolean {
  const title = String(chart.getOptions().get('title'));
  return titles.some((ours) => title.startsWith(ours));
}

/** @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder */
function newChart(sheet: Sheet, chart: SummaryChart): EmbeddedChart {
  const width = SUMMARY_WIDTHS.slice(chart.column - 1).reduce<number>((sum, one) => sum + one, 0);
  const bare = placed(sheet.newChart().setNumHeaders(1), sheet, chart)
    .setOption('width', width - CHART_GAP)
    .setOption('height', CHART_ROWS * ROW_HEIGHT);
  return chart.kind === 'results'
    ? bare.asBarChart().setStacked().build()
    : bare
        .setOption('pointSize', 7)
        .setOption('legend.position', 'top')
        .asLineChart()
        .setRange(0, 1)
        .build();
}

/** Sets all that may differ between two rebuilds. */
function placed(
  builder: Builder,
  sheet: Sheet,
  { title, ranges, colours, row, column }: SummaryChart,
) {
  for (const cells of ranges) builder.addRange(sheet.getRange(cells.row, cells.column, cells.rows));
  return builder
    .setPosition(row, column, 0, 0)
    .setOption('title', title)
    .setOption('colors', colours);
}
