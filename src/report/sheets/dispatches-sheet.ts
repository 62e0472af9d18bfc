import { say } from '../../texts/say';
import type { ReportWords } from '../../words/report-words';
import { column, headOf } from '../document/columns';
import { paragraph, type Section } from '../document/document';
import type { OfficeYear } from './record-sheet';
import { issuedIn } from './unit-records';

/** Names the dispatches of a year, and which of them are counted: the rows of archived ones are in a file of their own. */
export function dispatchesSheet(
  { year, directives }: OfficeYear,
  { report }: ReportWords,
): Section {
  const { dispatches } = report.sheets;
  const columns = [
    column(report.columns.index, 8, 'center'),
    column(dispatches.number, 26, 'left'),
    column(dispatches.type, 22, 'left'),
    column(dispatches.subject, 70, 'left'),
    column(dispatches.issuedOn, 20, 'center'),
    column(dispatches.counted, 34, 'left'),
  ];
  return {
    name: dispatches.name,
    landscape: true,
    blocks: [
      paragraph('annexTitle', say(dispatches.title, { year })),
      {
        kind: 'table',
        filter: true,
        columns,
        head: headOf(columns),
        rows: issuedIn(year, directives).map(
          ({ number, type, subject, issuedOn, archivedOn }, at) => ({
            kind: 'row',
            cells: [
              at + 1,
              number,
              type,
              subject,
              { day: issuedOn },
              archivedOn === null ? dispatches.yes : dispatches.archived,
            ],
          }),
        ),
      },
    ],
  };
}
