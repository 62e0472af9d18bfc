import { figureTitle } from '../../records/requested-figure';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import { reportColumn, tableHead } from '../document/columns';
import type { ReportCell, ReportTable } from '../document/document';

/** Phụ lục VI: the rounds of a repeating report, with the sums of its figures. `null` if there is only one. */
export function annexRounds(
  { rounds, values }: ReportData,
  { report }: ReportWords,
): ReportTable | null {
  if (rounds.length === 0) return null;
  const { columns: heads, rounds: words } = report;
  const figures = (values?.figures ?? []).flatMap((figure, at) =>
    figure.isSummed
      ? [{ title: figureTitle(figure), isAccumulated: figure.isAccumulated, at }]
      : [],
  );
  const columns = [
    reportColumn(heads.index, 8, 'center'),
    reportColumn(words.name, 48, 'left'),
    reportColumn(words.cutOff, 22, 'center'),
    reportColumn(heads.units, 15),
    reportColumn(words.reported, 15),
    reportColumn(heads.share, 17),
    ...figures.flatMap(({ title, isAccumulated }) =>
      isAccumulated
        ? [
            reportColumn(words.inRound, 20, 'right', title),
            reportColumn(words.accumulated, 20, 'right', title),
          ]
        : [reportColumn(title, 20)],
    ),
  ];
  const rows = rounds.map(({ name, cutOff, asked, reported, sums, accumulated }, index) => ({
    kind: 'row' as const,
    cells: [
      index + 1,
      name,
      { day: cutOff },
      asked,
      reported,
      { part: reported, whole: asked },
      ...figures.flatMap(({ isAccumulated, at }): ReportCell[] => {
        const { sum = null, units = 0 } = sums[at] ?? {};
        const inRound = units === 0 ? '' : (sum ?? '');
        return isAccumulated ? [inRound, accumulated[at] ?? ''] : [inRound];
      }),
    ],
  }));
  return { kind: 'table', filter: true, columns, head: tableHead(columns), rows };
}
