import { valueUnder } from '../../records/reported-value';
import { figureTitle } from '../../records/requested-figure';
import type { ValueSum } from '../../summary/rules/value-totals';
import type { ReportWords } from '../../words/report-words';
import type { ReportData, ReportUnit } from '../data/report-data';
import { reportColumn, tableHead } from '../document/columns';
import type { ReportCell, ReportTable, TableRow } from '../document/document';

/** What each unit reported, with sums by block. `null` if the dispatch asks no figures. */
export function annexValues(
  { units, values }: ReportData,
  { report }: ReportWords,
  blockColumn = false,
): ReportTable | null {
  if (values === null) return null;
  const { figures, total, blocks } = values;
  const { columns: heads, noBlock } = report;
  const columns = [
    reportColumn(heads.index, 8, 'center'),
    ...(blockColumn ? [reportColumn(heads.block, 28, 'left')] : []),
    reportColumn(heads.unit, 48, 'left'),
    ...figures.map((figure) => reportColumn(figureTitle(figure), 20)),
  ];
  const valuesOf = (unit: ReportUnit): ReportCell[] =>
    figures.map(({ label }) => valueUnder(unit.values, label) ?? '');
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
  const reported = total.map(({ units: count }) => count);
  return {
    kind: 'table',
    filter: true,
    columns,
    head: tableHead(columns),
    rows: [
      ...rows,
      line('total', report.total, sumCells(total)),
      line('row', report.unitsReported, reported),
    ],
  };
}

/** Empty for a figure that is not added, or that no unit reported. */
function sumCells(sums: readonly ValueSum[]): ReportCell[] {
  return sums.map(({ sum, units }) => (sum === null || units === 0 ? '' : sum));
}
