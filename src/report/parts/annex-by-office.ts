import { shownOf } from '../../records/figure-scope';
import { valueUnder } from '../../records/reported-value';
import { subordinateRemarks } from '../../summary/rules/subordinate-figures';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import { reportColumn, tableHead } from '../document/columns';
import type { ReportTable, TableRow } from '../document/document';
import { figureCells, figureColumns } from './annex-by-block';

/** `null` if no subordinate office has reported. */
export function annexByOffice(data: ReportData, context: ReportContext): ReportTable | null {
  const { subordinates } = data;
  if (subordinates === null) return null;
  const { report } = context.words;
  const shown = shownOf(data.dispatch, subordinates.totals);
  const standard = figureColumns(report.subordinates.office, data, shown, context);
  const { values } = subordinates;
  const valueColumns = values.map(({ title }) => reportColumn(title, 20));
  // Remarks are in the last column
  const columns = [...standard.slice(0, -1), ...valueColumns, ...standard.slice(-1)];
  const { remarks } = report.subordinates;
  const emptyCells = columns.slice(2).map(() => '');
  const officeRows = subordinates.offices.map(
    (office, at): TableRow => ({
      kind: 'row',
      cells: [
        at + 1,
        office.name,
        ...figureCells(office.figures, shown),
        ...values.map(({ label }) => valueUnder(office.values, label) ?? ''),
        subordinateRemarks(office)
          .map((one) => remarks[one])
          .join('; '),
      ],
    }),
  );
  const missingRows = subordinates.missing.map(
    ({ name }, at): TableRow => ({ kind: 'row', cells: [at + 1, name, ...emptyCells] }),
  );
  return {
    kind: 'table',
    filter: true,
    columns,
    head: tableHead(columns),
    rows: [
      ...officeRows,
      {
        kind: 'total',
        cells: [
          ...['', report.total, ...figureCells(subordinates.totals, shown)],
          ...[...values.map(({ sum }) => sum), ''],
        ],
      },
      ...(missingRows.length > 0
        ? [{ kind: 'group' as const, cells: [report.subordinates.missing] }, ...missingRows]
        : []),
    ],
  };
}
