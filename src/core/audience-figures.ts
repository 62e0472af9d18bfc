import { AUDIENCES, type Audience, type HeadCounts, headsTotal } from './audience';
import { attendedBy } from './training-entry';
import type { UnitLine } from './unit-line';

/** The heads of one audience in the trainings of all units; `audience` null for heads that were given without one. */
export interface AudienceFigures {
  readonly audience: Audience | null;
  readonly eligible: number;
  /** Attendances (lượt người). */
  readonly attended: number;
}

/**
 * Parts the heads of units by audience; the parts add up to the totals of their figures. Heads by audience count
 * where they add up to the unit's own total: a total that was typed over stands without an audience.
 */
export function byAudience(lines: readonly UnitLine[]): AudienceFigures[] {
  const parts = [...AUDIENCES, null].map((audience) => ({ audience, eligible: 0, attended: 0 }));
  for (const { figures, obligation } of lines) {
    if (figures.eligible + figures.attended === 0) continue;
    const eligible = partsOf(obligation.eligibleBy, figures.eligible);
    const attended = partsOf(attendedBy(obligation.entries), figures.attended);
    for (const part of parts) {
      part.eligible += eligible[part.audience ?? 'none'] ?? 0;
      part.attended += attended[part.audience ?? 'none'] ?? 0;
    }
  }
  return parts;
}

function partsOf(heads: HeadCounts, total: number): HeadCounts & { readonly none?: number } {
  return headsTotal(heads) === total ? heads : { none: total };
}
