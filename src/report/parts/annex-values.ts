import { isDay } from '../../calendar/day';
import { rateIn } from '../../records/figure-total';
import { firstUnder, type ReportedValue } from '../../records/reported-value';
import { figureTitle, isChoice, type RequestedFigure } from '../../records/requested-figure';
import { sumText } from '../../summary/rules/figure-lines';
import { ownTotals, type ValueSum } from '../../summary/rules/value-totals';
import type { ReportWords } from '../../words/report-words';
import type { ReportData, ReportUnit } from '../data/report-data';
import { reportColumn, tableHead } from '../document/columns';
import type { ReportCell, ReportColumn, ReportTable, TableRow } from '../document/document';

/** What each unit reported of the office's own figures, with sums by block. `null` if the dispatch asks none. */
export function annexValues(
  { units, values }: ReportData,
  { report }: ReportWords,
  blockColumn = false,
): ReportTable | null {
  const own = ownTotals(values);
  if (own === null) return null;
  const { figures, total, blocks } = own;
  const { columns: heads, noBlock } = report;
  const columns = [
    reportColumn(heads.index, 8, 'center'),
    ...(blockColumn ? [reportColumn(heads.block, 28, 'left')] : []),
    reportColumn(heads.unit, 48, 'left'),
    ...figures.map(valueColumn),
  ];
  const valuesOf = (unit: ReportUnit): ReportCell[] =>
    figures.map((figure) => valueCell(figure, unit.values));
  const line = (kind: TableRow['kind'], name: string, cells: readonly ReportCell[]): TableRow => ({
    kind,
    cells: ['', ...(blockColumn ? [''] : []), name, ...cells],
  });
  let index = 0;
  const rows = blocks.flatMap(({ name, sums }): TableRow[] => {
    const block = name || noBlock;
    const unitRows = units
      .filter((unit) => unit.block === name)
      .map((unit): TableRow => {
        index += 1;
        const names = blockColumn ? [block, unit.name] : [unit.name];
        return { kind: 'row', cells: [index, ...names, ...valuesOf(unit)] };
      });
    if (unitRows.length === 0) return [];
    return blockColumn ? unitRows : [line('total', block, sumCells(sums)), ...unitRows];
  });
  const reported = line(
    'row',
    report.unitsReported,
    total.map(({ units: count }) => count),
  );
  return {
    kind: 'table',
    filter: true,
    columns,
    head: tableHead(columns),
    rows: [
      ...rows,
      line('total', report.total, sumCells(total)),
      // Rows of units that are in an archive file cannot be counted
      ...(units.length === 0 ? [] : [reported]),
    ],
  };
}

function valueColumn(figure: RequestedFigure): ReportColumn {
  const isText = isChoice(figure) || figure.kind === 'text';
  return isText
    ? reportColumn(figureTitle(figure), 34, 'left')
    : reportColumn(figureTitle(figure), 20, figure.kind === 'day' ? 'center' : 'right');
}

/** Empty for what the unit did not report. */
export function valueCell(figure: RequestedFigure, values: readonly ReportedValue[]): ReportCell {
  // `values` have no audiences
  if (figure.kind === 'rate') return rateIn({ ...figure, byAudience: false }, values) ?? '';
  const value = firstUnder(values, figure.label);
  return typeof value === 'string' && isDay(value) ? { day: value } : (value ?? '');
}

/** Empty for a figure without a total, or that no unit reported. */
export function sumCells(sums: readonly ValueSum[] = []): ReportCell[] {
  return sums.map((one) => {
    if (one.units === 0) return '';
    return one.rate ?? one.sum ?? sumText(one, 'vi');
  });
}
