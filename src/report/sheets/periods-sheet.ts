import type { Day } from '../../calendar/day';
import { askedStages } from '../../records/dispatch';
import { hasDeadlines, isStageCounted } from '../../records/figure-scope';
import { type Figures, stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';
import type { ReportWords } from '../../words/report-words';
import { periodsUpTo } from '../data/periods-up-to';
import type { ReportData } from '../data/report-data';
import { reportColumn, tableHead } from '../document/columns';
import {
  type ReportCell,
  reportParagraph,
  type Section,
  type TableRow,
} from '../document/document';
import { documentOf } from '../sentences/report-texts';

export function periodsSheet(data: ReportData, words: ReportWords): Section {
  const { sheets, columns: heads, headline } = words.report;
  const { periods: periodWords } = sheets;
  const stages = askedStages(data.dispatch);
  const isDue = hasDeadlines(data.totals, stages);
  const shown = { stages, isDue };
  const columns = [
    reportColumn(periodWords.period, 44, 'left'),
    reportColumn(periodWords.cutOff, 24, 'center'),
    reportColumn(heads.units, 17),
    ...stages.flatMap((stage) => [
      reportColumn(headline.stages[stage], 17),
      reportColumn(heads.share, 17),
    ]),
    ...(isDue ? [reportColumn(headline.overdue, 17)] : []),
    reportColumn(periodWords.note, 40, 'left'),
  ];
  const closed = periodsUpTo(data).map((point) => {
    const notes = [
      point.corrected ? periodWords.corrected : [],
      point.sound ? [] : periodWords.changed,
    ].flat();
    return row(point, notes.join('; '), shown);
  });
  const now =
    data.period === ''
      ? [row({ ...data, period: periodWords.now, figures: data.totals }, '', shown)]
      : [];
  const isFirst = closed.length === 0;
  return {
    name: periodWords.name,
    landscape: true,
    blocks: [
      reportParagraph('annexTitle', periodWords.title),
      reportParagraph('annexNote', documentOf(data, words)),
      ...(isFirst ? [reportParagraph('annexNote', periodWords.none)] : []),
      { kind: 'table', filter: true, columns, head: tableHead(columns), rows: [...closed, ...now] },
    ],
  };
}

function row(
  { period, cutOff, figures }: { period: string; cutOff: Day; figures: Figures },
  note: string,
  { stages, isDue }: { stages: readonly Stage[]; isDue: boolean },
): TableRow {
  const counts = stages.flatMap((stage): ReportCell[] => {
    const { done: part, asked: whole } = stageFigures(figures, stage);
    return isStageCounted(figures, stage) ? [part, { part, whole }] : ['', ''];
  });
  const overdue = isDue ? [figures.overdue] : [];
  return {
    kind: 'row',
    cells: [period, { day: cutOff }, figures.units, ...counts, ...overdue, note],
  };
}
