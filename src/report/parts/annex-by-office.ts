import { subordinateRemarks } from '../../summary/rules/subordinate-figures';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import { tableHead } from '../document/columns';
import type { ReportTable, TableRow } from '../document/document';
import { figureCells, figureColumns } from './annex-by-block';

/** Phụ lục IV. `null` if no subordinate office has reported. */
export function annexByOffice(
  { subordinates }: ReportData,
  { report }: ReportWords,
): ReportTable | null {
  if (subordinates === null) return null;
  const columns = figureColumns(report.subordinates.office, report);
  const { remarks } = report.subordinates;
  const emptyCells = columns.slice(2).map(() => '');
  const officeRows = subordinates.offices.map(
    (office, at): TableRow => ({
      kind: 'row',
      cells: [
        at + 1,
        office.name,
        ...figureCells(office.figures),
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
      { kind: 'total', cells: ['', report.total, ...figureCells(subordinates.totals), ''] },
      ...(missingRows.length > 0
        ? [{ kind: 'group' as const, cells: [report.subordinates.missing] }, ...missingRows]
        : []),
    ],
  };
}
