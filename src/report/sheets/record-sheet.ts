import { formatDay } from '../../calendar/day';
import { DEADLINE_PARTS, NO_DEADLINE_PARTS, scopeOf } from '../../records/figure-scope';
import type { StagePart } from '../../records/figures';
import { roundOf } from '../../records/round';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import type { ListedDispatch } from '../data/report-view';
import type { YearData } from '../data/year-data';
import { reportColumn, tableHead } from '../document/columns';
import { type ReportCell, reportParagraph, type Section } from '../document/document';
import { issuedIn, type UnitRecord, unitRecords } from './unit-records';

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
  const records = unitRecords(data, year);
  const dispatchesOfYear = issuedIn(year, data.dispatches);
  const shown = shownResults(records, scopeOf(dispatchesOfYear).stages);
  const hasOtherTasks = dispatchesOfYear.some(({ task }) => task !== 'training');
  const columns = recordColumns(words, shown, hasOtherTasks);
  const rows = records.map((one, at) => [
    at + 1,
    one.unit.name,
    one.unit.block || words.report.noBlock,
    ...countsOf(one, shown),
  ]);
  const totals = columns
    .slice(3)
    .map((_, at) => rows.reduce((sum, row) => sum + Number(row[at + 3]), 0));
  const archived = issuedIn(year, dispatches).filter((one) => one.archivedOn !== null).length;
  const counted = dispatchesOfYear.length;
  const hasRounds = dispatchesOfYear.some(({ id }) => roundOf(id) !== null);
  return {
    name: format(record.name, { year }),
    landscape: true,
    blocks: [
      reportParagraph('annexTitle', format(record.title, { year })),
      reportParagraph('annexNote', format(record.office, { office, day: formatDay(data.day) })),
      reportParagraph(
        'annexNote',
        format(archived > 0 ? record.left : record.covered, {
          ...{ year, here: counted, archived },
          rounds: hasRounds ? record.rounds : '',
        }),
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

type ShownResults = readonly (readonly [Stage, readonly StagePart[]])[];

/** Results to show of each stage that a dispatch asks; those without a deadline only if there are any. */
function shownResults(records: readonly UnitRecord[], stages: readonly Stage[]): ShownResults {
  return stages.map((stage) => {
    const isUsed = (result: StagePart) => records.some((one) => one[stage][result] > 0);
    return [
      stage,
      [...DEADLINE_PARTS, ...(NO_DEADLINE_PARTS.some(isUsed) ? NO_DEADLINE_PARTS : [])],
    ];
  });
}

function recordColumns({ report }: ReportWords, shown: ShownResults, hasOtherTasks: boolean) {
  const { record } = report.sheets;
  const groups = {
    acknowledge: record.acknowledge,
    complete: hasOtherTasks ? record.result : record.complete,
  };
  return [
    reportColumn(report.columns.index, 8, 'center'),
    reportColumn(report.columns.unit, 48, 'left'),
    reportColumn(report.columns.block, 28, 'left'),
    reportColumn(record.asked, 14),
    ...shown.flatMap(([stage, results]) =>
      results.map((result) => reportColumn(record[result], 14, 'right', groups[stage])),
    ),
    reportColumn(record.early, 13, 'right', record.reminded),
    reportColumn(record.followUps, 13, 'right', record.reminded),
    reportColumn(record.extended, 13, 'right', record.aside),
    reportColumn(record.takenOver, 16, 'right', record.aside),
    reportColumn(record.exempt, 13, 'right', record.aside),
    reportColumn(record.suspended, 13, 'right', record.aside),
  ];
}

function countsOf(one: UnitRecord, shown: ShownResults): ReportCell[] {
  const { owed, early, followUps, extended, takenOver, exempt, suspended } = one;
  return [
    owed,
    ...shown.flatMap(([stage, results]) => results.map((result) => one[stage][result])),
    ...[early, followUps, extended, takenOver, exempt, suspended],
  ];
}
