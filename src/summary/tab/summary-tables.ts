import { formatDay } from '../../calendar/day';
import { completedOf, type Figures } from '../../records/figures';
import { shareOf } from '../../texts/number-text';
import type { Words } from '../../words/words';
import {
  BLANK,
  type RowKind,
  row,
  type SummaryRow,
  sentence,
} from '../../workbook/tabs/summary-sheet';
import type { RollUp } from '../rules/roll-up';
import type { NamedFigures, Summary } from '../rules/summarise';

/** Lays out the columns of the report's annex I, a row for each name, and the total where there is one. */
export function figureTable(
  heading: string,
  named: readonly NamedFigures[],
  { words, name, total }: { words: Words; name: string; total: Figures | null },
): SummaryRow[] {
  if (named.length === 0) return [];
  const { columns } = words.summary;
  return [
    BLANK,
    ...sentence('heading', heading),
    row('heads', ...Object.values({ ...columns, block: name })),
    ...named.map(({ name, figures }, at) => figureRow('plain', [at + 1, name], figures)),
    ...(total ? [figureRow('total', ['', words.summary.total], total)] : []),
  ];
}

function figureRow(
  kind: RowKind,
  [order, name]: readonly [string | number, string],
  figures: Figures,
): SummaryRow {
  return row(
    kind,
    order,
    name,
    figures.units,
    figures.acknowledged,
    share(figures.acknowledged, figures.units),
    figures.completedOnTime,
    figures.completedLate,
    figures.openWithin,
    figures.openOverdue,
    figures.sessions,
    figures.eligible,
    figures.attended,
    share(figures.attended, figures.eligible),
  );
}

/** Lays out the heads that were trained, by audience; nothing where no heads were given. */
export function audienceTable({ audiences, totals }: Summary, words: Words): SummaryRow[] {
  const { byAudience, audienceColumns, noAudience, total } = words.summary;
  const parts = audiences.filter(({ eligible, attended }) => eligible + attended > 0);
  if (parts.length === 0) return [];
  const line = (kind: RowKind, named: [number | '', string], eligible: number, attended: number) =>
    row(kind, ...named, eligible, attended, share(attended, eligible));
  return [
    BLANK,
    ...sentence('heading', byAudience),
    row('heads', ...audienceColumns),
    ...parts.map(({ audience, eligible, attended }, at) =>
      line(
        'plain',
        [at + 1, audience ? words.audiences[audience] : noAudience],
        eligible,
        attended,
      ),
    ),
    line('total', ['', total], totals.eligible, totals.attended),
  ];
}

/** Lays out the closed periods, and today as the last row; nothing before the first closing. */
export function periodTable({ periods, totals, asOf }: Summary, words: Words): SummaryRow[] {
  const { byPeriod, periodColumns, now, corrected, tampered } = words.summary;
  if (periods.length === 0) return [];
  const line = (name: string, day: string, figures: Figures, remark: string) =>
    row(
      'plain',
      '',
      name,
      formatDay(day),
      figures.units,
      share(completedOf(figures), figures.units),
      figures.acknowledged,
      completedOf(figures),
      figures.overdue,
      remark,
    );
  return [
    BLANK,
    ...sentence('heading', byPeriod),
    row('heads', ...periodColumns),
    ...periods.map(({ period, cutOff, figures, ...point }) =>
      line(period, cutOff, figures, point.sound ? (point.corrected ? corrected : '') : tampered),
    ),
    line(now, asOf, totals, ''),
  ];
}

/** Gives the bodies with units below them as names with figures, each deeper one set in. */
export function bodiesOf(rollUps: readonly RollUp[]): NamedFigures[] {
  return rollUps.map(({ name, depth, below }) => ({
    name: `${'· '.repeat(depth)}${name}`,
    figures: below,
  }));
}

function share(part: number, whole: number): number | '' {
  const value = shareOf(part, whole);
  return value === null ? '' : value / 100;
}
