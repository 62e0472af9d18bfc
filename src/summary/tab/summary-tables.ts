import { formatDay } from '../../calendar/day';
import { completedOf, type Figures } from '../../records/figures';
import type { Language } from '../../texts/language';
import { formatShare, shareOf } from '../../texts/number-text';
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
import type { ListWords } from './summary-lists';

const BAR = 10;

export function figureTable(
  heading: string,
  named: readonly NamedFigures[],
  { words, language, name, total }: ListWords & { name: string; total: Figures | null },
): SummaryRow[] {
  if (named.length === 0) return [];
  const { columns } = words.summary;
  const line = (kind: RowKind, first: readonly [string | number, string], figures: Figures) => {
    const { units, sessions, eligible, attended } = figures;
    const bar = barText(completedOf(figures), units, language);
    const last = [sessions, eligible, attended, share(attended, eligible)];
    return figureRow(kind, [...first, bar], figures, last);
  };
  return [
    BLANK,
    ...sentence('heading', heading),
    row('heads', ...Object.values({ ...columns, block: name })),
    ...named.map(({ name, figures }, at) => line('plain', [at + 1, name], figures)),
    ...(total ? [line('total', ['', words.summary.total], total)] : []),
  ];
}

function figureRow(
  kind: RowKind,
  first: readonly (string | number)[],
  figures: Figures,
  last: readonly (string | number)[],
): SummaryRow {
  return row(
    kind,
    ...first,
    figures.units,
    figures.acknowledged,
    share(figures.acknowledged, figures.units),
    figures.completedOnTime,
    figures.completedLate,
    figures.openWithin,
    figures.openOverdue,
    ...last,
  );
}

/** Made of text characters, so that every printout shows it. Full only at 100% and never empty above 0%. */
function barText(part: number, whole: number, language: Language): string {
  if (whole === 0) return '';
  const cells = Math.round((part / whole) * BAR);
  const filled = part === 0 || part === whole ? cells : Math.min(BAR - 1, Math.max(1, cells));
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${formatShare(part, whole, language)}`;
}

export function audienceRows({ audiences, totals }: Summary, words: Words): SummaryRow[] {
  const { byAudience, audienceColumns, noAudience, total } = words.summary;
  const [order, audienceHead, ...counts] = audienceColumns;
  const parts = audiences.filter(({ eligible, attended }) => eligible + attended > 0);
  if (parts.length === 0) return [];
  const line = (kind: RowKind, named: [number | '', string], eligible: number, attended: number) =>
    row(kind, ...named, '', eligible, attended, share(attended, eligible));
  return [
    BLANK,
    ...sentence('heading', byAudience),
    row('heads', order, audienceHead, '', ...counts),
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

/**
 * The last row has the figures as of `asOf`. A 1 marks a period in which a deadline falls; the chart draws it
 * as a point at 100%.
 */
export function periodRows(summary: Summary, words: Words): SummaryRow[] {
  const { periods, totals, asOf, acknowledgeDeadline, trainDeadline } = summary;
  const { byPeriod, periodColumns, now, corrected, tampered } = words.summary;
  if (periods.length === 0) return [];
  const points = [
    ...periods,
    { period: now, cutOff: asOf, figures: totals, sound: true, corrected: false },
  ];
  let before = '';
  const lines = points.map(({ period, cutOff, figures, ...marks }) => {
    const remark = marks.sound ? (marks.corrected ? corrected : '') : tampered;
    const hasDeadline = [acknowledgeDeadline, trainDeadline].some(
      ({ due }) => due > before && due <= cutOff,
    );
    before = cutOff;
    const completed = completedOf(figures);
    const last = [
      figures.overdue,
      completed,
      hasDeadline ? 1 : '',
      share(completed, figures.units),
    ];
    return figureRow('plain', ['', period, formatDay(cutOff) + remark], figures, last);
  });
  return [BLANK, ...sentence('heading', byPeriod), row('heads', ...periodColumns), ...lines];
}

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
