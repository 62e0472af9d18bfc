import { figureTitle, isInRounds } from '../../records/requested-figure';
import type { RoundResult } from '../../summary/rules/series-rounds';
import { ownTotals } from '../../summary/rules/value-totals';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import { reportColumn, tableHead } from '../document/columns';
import {
  type ReportBlock,
  type ReportCell,
  type ReportColumn,
  type ReportTable,
  reportParagraph,
} from '../document/document';

/** Most columns of figures that fit beside the names on A4 landscape. */
const MOST_ON_PAGE = 8;

/** A figure that is added: its columns, and its cells in a round. */
interface FigureColumns {
  readonly columns: readonly ReportColumn[];
  cells(round: RoundResult): readonly ReportCell[];
}

/**
 * The rounds of a repeating report, with the sums of its figures. Several tables if their columns do not fit
 * on a page; a workbook has one. Empty if there is only one round.
 */
export function annexRounds(
  data: Pick<ReportData, 'rounds' | 'values'>,
  words: ReportWords,
  isWorkbook = false,
): ReportBlock[] {
  if (data.rounds.length === 0) return [];
  const parts = inParts(figureColumns(data, words), isWorkbook ? Infinity : MOST_ON_PAGE);
  return parts.flatMap((part, at) => [
    // Word would join tables that follow each other
    ...(at === 0 ? [] : [reportParagraph('annexNote', words.report.rounds.continued)]),
    roundTable(data.rounds, part, words),
  ]);
}

function figureColumns(
  { values }: Pick<ReportData, 'values'>,
  { report }: ReportWords,
): FigureColumns[] {
  const { inRound, accumulated: sinceJanuary } = report.rounds;
  return (ownTotals(values)?.figures ?? []).flatMap((figure, at): FigureColumns[] => {
    if (!isInRounds(figure)) return [];
    const title = figureTitle(figure);
    const sumOf = ({ sums }: RoundResult): ReportCell => {
      const { sum = null, units = 0, rate } = sums[at] ?? {};
      return units === 0 ? '' : (rate ?? sum ?? '');
    };
    if (!figure.isAccumulated)
      return [{ columns: [reportColumn(title, 20)], cells: (round) => [sumOf(round)] }];
    const columns = [inRound, sinceJanuary].map((head) => reportColumn(head, 20, 'right', title));
    return [{ columns, cells: (round) => [sumOf(round), round.accumulated[at] ?? ''] }];
  });
}

/** Parts with at most `most` columns each; one part if there are no figures. */
function inParts(figures: readonly FigureColumns[], most: number): FigureColumns[][] {
  const parts: FigureColumns[][] = [[]];
  for (const figure of figures) {
    const last = parts[parts.length - 1] ?? [];
    const count = [...last, figure].flatMap(({ columns }) => columns).length;
    if (last.length === 0 || count <= most) last.push(figure);
    else parts.push([figure]);
  }
  return parts;
}

function roundTable(
  rounds: readonly RoundResult[],
  figures: readonly FigureColumns[],
  { report }: ReportWords,
): ReportTable {
  const { columns: heads, rounds: words } = report;
  const columns = [
    reportColumn(heads.index, 8, 'center'),
    reportColumn(words.name, 48, 'left'),
    reportColumn(words.cutOff, 22, 'center'),
    reportColumn(heads.units, 15),
    reportColumn(words.reported, 15),
    reportColumn(heads.share, 17),
    ...figures.flatMap((figure) => figure.columns),
  ];
  const rows = rounds.map((round, at) => {
    const { name, cutOff, asked, reported } = round;
    const first = [at + 1, name, { day: cutOff }, asked, reported];
    const share = { part: reported, whole: asked };
    const cells = [...first, share, ...figures.flatMap((figure) => figure.cells(round))];
    return { kind: 'row' as const, cells };
  });
  return { kind: 'table', filter: true, columns, head: tableHead(columns), rows };
}
