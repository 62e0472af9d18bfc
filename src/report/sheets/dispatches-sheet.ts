import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import { column, headOf } from '../document/columns';
import { paragraph, type Section } from '../document/document';
import type { OfficeYear } from './record-sheet';
import { issuedIn } from './unit-records';

/** Names the dispatches of a year, and which of them are counted: the rows of archived ones are in a file of their own. */
export function dispatchesSheet(
  { year, dispatches }: OfficeYear,
  { report }: ReportWords,
): Section {
  const { dispatches: headings } = report.sheets;
  const columns = [
    column(report.columns.index, 8, 'center'),
    column(headings.number, 26, 'left'),
    column(headings.type, 22, 'left'),
    column(headings.subject, 70, 'left'),
    column(headings.issuedOn, 20, 'center'),
    column(headings.counted, 34, 'left'),
  ];
  return {
    name: headings.name,
    landscape: true,
    blocks: [
      paragraph('annexTitle', format(headings.title, { year })),
      {
        kind: 'table',
        filter: true,
        columns,
        head: headOf(columns),
        rows: issuedIn(year, dispatches).map(
          ({ number, type, subject, issuedOn, archivedOn }, at) => ({
            kind: 'row',
            cells: [
              at + 1,
              number,
              type,
              subject,
              { day: issuedOn },
              archivedOn === null ? headings.yes : headings.archived,
            ],
          }),
        ),
      },
    ],
  };
}
