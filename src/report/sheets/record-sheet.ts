import { formatDay } from '../../calendar/day';
import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import type { ListedDispatch } from '../data/report-view';
import type { YearData } from '../data/year-data';
import { column, headOf } from '../document/columns';
import { type Cell, paragraph, type Section } from '../document/document';
import { issuedIn, type ResultCounts, type UnitRecord, unitRecords } from './unit-records';

/** A year of an office: its name, its rows, and every dispatch that is known by name, archived ones too. */
export interface OfficeYear {
  readonly year: string;
  readonly office: string;
  readonly data: YearData;
  readonly dispatches: readonly ListedDispatch[];
}

/**
 * Builds the record of every unit over a year, in the office's own order and without score, colour or rank, with what it
 * covers above and what it is not below.
 */
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
  const here = issuedIn(year, data.dispatches).length;
  return {
    name: format(record.name, { year }),
    landscape: true,
    blocks: [
      paragraph('annexTitle', format(record.title, { year })),
      paragraph('annexNote', format(record.office, { office, day: formatDay(data.day) })),
      paragraph(
        'annexNote',
        format(archived > 0 ? record.left : record.covered, { year, here, archived }),
      ),
      ...Object.values(record.apart).map((line) => paragraph('annexNote', line)),
      {
        kind: 'table',
        filter: true,
        columns,
        head: headOf(columns),
        rows: [
          ...rows.map((cells) => ({ kind: 'row', cells }) as const),
          { kind: 'total', cells: ['', words.report.total, '', ...totals] },
        ],
      },
      paragraph('annexNote', record.foot),
    ],
  };
}

function recordColumns({ report }: ReportWords) {
  const { record } = report.sheets;
  const results = (group: string) =>
    [record.onTime, record.late, record.openWithin, record.openOverdue].map((head) =>
      column(head, 14, 'right', group),
    );
  return [
    column(report.columns.index, 8, 'center'),
    column(report.columns.unit, 48, 'left'),
    column(report.columns.block, 28, 'left'),
    column(record.asked, 14),
    ...results(record.acknowledge),
    ...results(record.train),
    column(record.early, 13, 'right', record.reminded),
    column(record.followUps, 13, 'right', record.reminded),
    column(record.extended, 13, 'right', record.aside),
    column(record.takenOver, 16, 'right', record.aside),
    column(record.exempt, 13, 'right', record.aside),
    column(record.suspended, 13, 'right', record.aside),
  ];
}

function countsOf(one: UnitRecord): Cell[] {
  const results = ({ onTime, late, openWithin, openOverdue }: ResultCounts) => [
    ...[onTime, late, openWithin, openOverdue],
  ];
  const { asked, acknowledge, train, early, followUps, extended, takenOver, exempt, suspended } =
    one;
  return [
    asked,
    ...results(acknowledge),
    ...results(train),
    ...[early, followUps, extended, takenOver, exempt, suspended],
  ];
}
