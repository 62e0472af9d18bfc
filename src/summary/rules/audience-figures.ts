import { AUDIENCES, type Audience, type HeadCounts, headsTotal } from '../../records/audience';
import { attendedBy } from '../../records/training-entry';
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
  const parts = AUDIENCES.map((audience) => ({ audience, eligible: 0, attended: 0 }));
  const others = { audience: null, eligible: 0, attended: 0 };
  const add = (kind: 'eligible' | 'attended', heads: HeadCounts, total: number) => {
    if (headsTotal(heads) !== total) others[kind] += total;
    else for (const part of parts) part[kind] += heads[part.audience] ?? 0;
  };
  for (const { figures, obligation } of lines) {
    const { entries, eligibleBy } = obligation;
    if (figures.eligible > 0) add('eligible', eligibleBy, figures.eligible);
    if (figures.attended > 0) {
      const attended = entries.length > 0 ? attendedBy(entries) : NO_HEADS;
      add('attended', attended, figures.attended);
    }
  }
  return [...parts, others];
}

const NO_HEADS: HeadCounts = {};
