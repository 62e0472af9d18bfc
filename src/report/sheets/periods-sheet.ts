import type { Day } from '../../calendar/day';
import { completedOf, type Figures } from '../../records/figures';
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
  const columns = [
    reportColumn(periodWords.period, 44, 'left'),
    reportColumn(periodWords.cutOff, 24, 'center'),
    reportColumn(heads.units, 17),
    reportColumn(heads.acknowledged, 17),
    reportColumn(heads.share, 17),
    reportColumn(headline.completed, 17),
    reportColumn(heads.share, 17),
    reportColumn(headline.overdue, 17),
    reportColumn(periodWords.note, 40, 'left'),
  ];
  const closed = periodsUpTo(data).map((point) => {
    const notes = [
      point.corrected ? periodWords.corrected : [],
      point.sound ? [] : periodWords.changed,
    ].flat();
    return row(point.period, point.cutOff, point.figures, notes.join('; '));
  });
  const now = data.period === '' ? [row(periodWords.now, data.cutOff, data.totals, '')] : [];
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

function row(period: string, day: Day, figures: Figures, note: string): TableRow {
  const { units: whole, acknowledged, overdue } = figures;
  const completed = completedOf(figures);
  const counts: ReportCell[] = [acknowledged, completed].flatMap((part) => [part, { part, whole }]);
  return { kind: 'row', cells: [period, { day }, whole, ...counts, overdue, note] };
}
