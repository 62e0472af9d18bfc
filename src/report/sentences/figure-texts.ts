import { completedOf, FIGURE_NAMES, type Figures } from '../../records/figures';
import { pick } from '../../records/pick';
import type { Language } from '../../texts/language';
import { formatCount, formatShare } from '../../texts/number-text';

export function figureTexts(figures: Figures, language: Language) {
  const { units, acknowledged, acknowledgedLate, eligible, attended } = figures;
  const completed = completedOf(figures);
  const unacknowledged = units - acknowledged;
  const counts = {
    ...pick(figures, FIGURE_NAMES),
    acknowledgedOnTime: acknowledged - acknowledgedLate,
    unacknowledged,
    unacknowledgedWithin: unacknowledged - figures.unacknowledgedOverdue,
    completed,
    open: figures.openWithin + figures.openOverdue,
  };
  const texts = Object.entries(counts).map(([name, count]) => [name, formatCount(count, language)]);
  return {
    ...(Object.fromEntries(texts) as Record<keyof typeof counts, string>),
    acknowledgedShare: formatShare(acknowledged, units, language),
    completedShare: formatShare(completed, units, language),
    attendedShare: formatShare(attended, eligible, language),
  };
}

export function someText(count: number, language: Language): string {
  return count === 0 ? '' : formatCount(count, language);
}
