import { completedOf, type Figures } from '../../records/figures';
import type { ReportWords } from '../../words/report-words';
import { periodsUpTo } from '../data/periods-up-to';
import type { ReportData } from '../data/report-data';
import { column, headOf } from '../document/columns';
import { type Cell, paragraph, type Section, type TableRow } from '../document/document';
import { documentOf } from '../sentences/report-texts';

/** Builds the sheet of the closed periods of a dispatch, the earliest first, and of now where the report is of now. */
export function periodsSheet(data: ReportData, words: ReportWords): Section {
  const { sheets, columns: heads, headline } = words.report;
  const { periods: own } = sheets;
  const columns = [
    column(own.period, 44, 'left'),
    column(own.cutOff, 24, 'center'),
    column(heads.units, 17),
    column(heads.acknowledged, 17),
    column(heads.share, 17),
    column(headline.completed, 17),
    column(heads.share, 17),
    column(headline.overdue, 17),
    column(own.note, 40, 'left'),
  ];
  const closed = periodsUpTo(data).map((point) => {
    const notes = [point.corrected ? own.corrected : [], point.sound ? [] : own.changed].flat();
    return row(point.period, point.cutOff, point.figures, notes.join('; '));
  });
  const now = data.period === '' ? [row(own.now, data.cutOff, data.totals, '')] : [];
  const isFirst = closed.length === 0;
  return {
    name: own.name,
    landscape: true,
    blocks: [
      paragraph('annexTitle', own.title),
      paragraph('annexNote', documentOf(data, words)),
      ...(isFirst ? [paragraph('annexNote', own.none)] : []),
      { kind: 'table', filter: true, columns, head: headOf(columns), rows: [...closed, ...now] },
    ],
  };
}

function row(period: string, day: string, figures: Figures, note: string): TableRow {
  const { units: whole, acknowledged, overdue } = figures;
  const completed = completedOf(figures);
  const counts: Cell[] = [acknowledged, completed].flatMap((part) => [part, { part, whole }]);
  return { kind: 'row', cells: [period, { day }, whole, ...counts, overdue, note] };
}
