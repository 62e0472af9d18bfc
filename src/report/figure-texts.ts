import { completedOf, type Figures } from '../core/figures';
import type { Language } from '../core/language';
import { formatCount, formatShare } from '../core/number-text';

/** The figures of a dispatch or a block as texts, each with what is left to its whole. */
export function figureTexts(figures: Figures, language: Language) {
  const { units, acknowledged, acknowledgedLate, unacknowledgedOverdue } = figures;
  const { openWithin, openOverdue, eligible, attended } = figures;
  const count = (number: number) => formatCount(number, language);
  const completed = completedOf(figures);
  return {
    units: count(units),
    acknowledged: count(acknowledged),
    acknowledgedShare: formatShare(acknowledged, units, language),
    acknowledgedOnTime: count(acknowledged - acknowledgedLate),
    acknowledgedLate: count(acknowledgedLate),
    unacknowledged: count(units - acknowledged),
    unacknowledgedWithin: count(units - acknowledged - unacknowledgedOverdue),
    unacknowledgedOverdue: count(unacknowledgedOverdue),
    completed: count(completed),
    completedShare: formatShare(completed, units, language),
    completedOnTime: count(figures.completedOnTime),
    completedLate: count(figures.completedLate),
    open: count(openWithin + openOverdue),
    openWithin: count(openWithin),
    openOverdue: count(openOverdue),
    sessions: count(figures.sessions),
    eligible: count(eligible),
    attended: count(attended),
    attendedShare: formatShare(attended, eligible, language),
  };
}

/** Writes a count that is told only when there is one. */
export function someText(count: number, language: Language): string {
  return count === 0 ? '' : formatCount(count, language);
}
