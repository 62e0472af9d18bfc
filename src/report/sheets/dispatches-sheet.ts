import { dispatchNumber } from '../../records/dispatch-number';
import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import { reportColumn, tableHead } from '../document/columns';
import { reportParagraph, type Section } from '../document/document';
import type { OfficeYear } from './record-sheet';
import { issuedIn } from './unit-records';

/**
 * The last column says whether the unit records count the dispatch. They do not count archived ones, because
 * their rows are in an archive file.
 */
export function dispatchesSheet(
  { year, dispatches }: OfficeYear,
  { report }: ReportWords,
): Section {
  const { dispatches: headings } = report.sheets;
  const columns = [
    reportColumn(report.columns.index, 8, 'center'),
    reportColumn(headings.number, 26, 'left'),
    reportColumn(headings.type, 22, 'left'),
    reportColumn(headings.subject, 70, 'left'),
    reportColumn(headings.issuedOn, 20, 'center'),
    reportColumn(headings.counted, 34, 'left'),
  ];
  return {
    name: headings.name,
    landscape: true,
    blocks: [
      reportParagraph('annexTitle', format(headings.title, { year })),
      {
        kind: 'table',
        filter: true,
        columns,
        head: tableHead(columns),
        rows: issuedIn(year, dispatches).map(
          ({ number, label, type, subject, issuedOn, archivedOn }, at) => ({
            kind: 'row',
            cells: [
              at + 1,
              dispatchNumber({ number, label }),
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
