import { subordinateRemarks } from '../../summary/rules/subordinate-figures';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import { headOf } from '../document/columns';
import type { Table, TableRow } from '../document/document';
import { figureCells, figureColumns } from './annex-by-block';

/**
 * Builds Phụ lục IV: the figures that each lower office has sent, their totals, and which have not sent. Null where
 * none has sent any.
 */
export function annexByOffice(
  { subordinates: lower }: ReportData,
  { report }: ReportWords,
): Table | null {
  if (lower === null) return null;
  const columns = figureColumns(report.subordinates.office, report);
  const { remarks } = report.subordinates;
  const nothing = columns.slice(2).map(() => '');
  const sent = lower.offices.map(
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
  const missing = lower.missing.map(
    ({ name }, at): TableRow => ({ kind: 'row', cells: [at + 1, name, ...nothing] }),
  );
  return {
    kind: 'table',
    filter: true,
    columns,
    head: headOf(columns),
    rows: [
      ...sent,
      { kind: 'total', cells: ['', report.total, ...figureCells(lower.totals), ''] },
      ...(missing.length > 0
        ? [{ kind: 'group' as const, cells: [report.subordinates.missing] }, ...missing]
        : []),
    ],
  };
}
