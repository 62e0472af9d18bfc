import { shownOf } from '../../records/figure-scope';
import { subordinateRemarks } from '../../summary/rules/subordinate-figures';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import { tableHead } from '../document/columns';
import type { ReportTable, TableRow } from '../document/document';
import { figureCells, figureColumns } from './annex-by-block';

/** Phụ lục IV. `null` if no subordinate office has reported. */
export function annexByOffice(data: ReportData, context: ReportContext): ReportTable | null {
  const { subordinates } = data;
  if (subordinates === null) return null;
  const { report } = context.words;
  const shown = shownOf(data.dispatch, subordinates.totals);
  const columns = figureColumns(report.subordinates.office, data, shown, context);
  const { remarks } = report.subordinates;
  const emptyCells = columns.slice(2).map(() => '');
  const officeRows = subordinates.offices.map(
    (office, at): TableRow => ({
      kind: 'row',
      cells: [
        at + 1,
        office.name,
        ...figureCells(office.figures, shown),
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
      { kind: 'total', cells: ['', report.total, ...figureCells(subordinates.totals, shown), ''] },
      ...(missingRows.length > 0
        ? [{ kind: 'group' as const, cells: [report.subordinates.missing] }, ...missingRows]
        : []),
    ],
  };
}
