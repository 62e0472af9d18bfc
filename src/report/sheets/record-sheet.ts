import { formatDay } from '../../calendar/day';
import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import type { ListedDispatch } from '../data/report-view';
import type { YearData } from '../data/year-data';
import { reportColumn, tableHead } from '../document/columns';
import { type ReportCell, reportParagraph, type Section } from '../document/document';
import { issuedIn, type ResultCounts, type UnitRecord, unitRecords } from './unit-records';

/** `dispatches` includes archived ones; `data` does not. */
export interface OfficeYear {
  readonly year: string;
  readonly office: string;
  readonly data: YearData;
  readonly dispatches: readonly ListedDispatch[];
}

/** Has no score, colour or rank, because it is no assessment of the units. */
export function recordSheet(
  { year, office, data, dispatches }: OfficeYear,
  words: ReportWords,
): Section {
  const { record } = words.report.sheets;
  const columns = recordColumns(words);
  const rows = unitRecords(data, year).map((one, at) => [
    at + 1,
    one.unit.name,
    one.unit.block || words.report.noBlock,
    ...countsOf(one),
  ]);
  const totals = columns
    .slice(3)
    .map((_, at) => rows.reduce((sum, row) => sum + Number(row[at + 3]), 0));
  const archived = issuedIn(year, dispatches).filter((one) => one.archivedOn !== null).length;
  const counted = issuedIn(year, data.dispatches).length;
  return {
    name: format(record.name, { year }),
    landscape: true,
    blocks: [
      reportParagraph('annexTitle', format(record.title, { year })),
      reportParagraph('annexNote', format(record.office, { office, day: formatDay(data.day) })),
      reportParagraph(
        'annexNote',
        format(archived > 0 ? record.left : record.covered, { year, here: counted, archived }),
      ),
      ...Object.values(record.apart).map((line) => reportParagraph('annexNote', line)),
      {
        kind: 'table',
        filter: true,
        columns,
        head: tableHead(columns),
        rows: [
          ...rows.map((cells) => ({ kind: 'row', cells }) as const),
          { kind: 'total', cells: ['', words.report.total, '', ...totals] },
        ],
      },
      reportParagraph('annexNote', record.foot),
    ],
  };
}

function recordColumns({ report }: ReportWords) {
  const { record } = report.sheets;
  const results = (group: string) =>
    [record.onTime, record.late, record.openWithin, record.openOverdue].map((head) =>
      reportColumn(head, 14, 'right', group),
    );
  return [
    reportColumn(report.columns.index, 8, 'center'),
    reportColumn(report.columns.unit, 48, 'left'),
    reportColumn(report.columns.block, 28, 'left'),
    reportColumn(record.asked, 14),
    ...results(record.acknowledge),
    ...results(record.train),
    reportColumn(record.early, 13, 'right', record.reminded),
    reportColumn(record.followUps, 13, 'right', record.reminded),
    reportColumn(record.extended, 13, 'right', record.aside),
    reportColumn(record.takenOver, 16, 'right', record.aside),
    reportColumn(record.exempt, 13, 'right', record.aside),
    reportColumn(record.suspended, 13, 'right', record.aside),
  ];
}

function countsOf(one: UnitRecord): ReportCell[] {
  const results = ({ onTime, late, openWithin, openOverdue }: ResultCounts) => [
    ...[onTime, late, openWithin, openOverdue],
  ];
  const { owed, acknowledge, train, early, followUps, extended, takenOver, exempt, suspended } =
    one;
  return [
    owed,
    ...results(acknowledge),
    ...results(train),
    ...[early, followUps, extended, takenOver, exempt, suspended],
  ];
}
