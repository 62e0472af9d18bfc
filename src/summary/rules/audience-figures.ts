import { AUDIENCES, type Audience, type HeadCounts, totalHeads } from '../../records/audience';
import { attendedBy, eligibleBy } from '../../records/training-figures';
import type { UnitLine } from './unit-line';

/** `audience` is `null` for people counted without an audience. */
export interface AudienceFigures {
  readonly audience: Audience | null;
  readonly eligible: number;
  /** Attendances (lượt người). */
  readonly attended: number;
}

/**
 * If a unit's numbers by audience do not add up to its total, the whole total counts under no audience. This
 * happens when someone typed another total.
 */
export function byAudience(lines: readonly UnitLine[]): AudienceFigures[] {
  const parts = AUDIENCES.map((audience) => ({ audience, eligible: 0, attended: 0 }));
  const others = { audience: null, eligible: 0, attended: 0 };
  const add = (kind: 'eligible' | 'attended', heads: HeadCounts, total: number) => {
    if (totalHeads(heads) !== total) others[kind] += total;
    else for (const part of parts) part[kind] += heads[part.audience] ?? 0;
  };
  for (const { figures, obligation } of lines) {
    const { reportedValues } = obligation;
    if (figures.eligible > 0) add('eligible', eligibleBy(reportedValues), figures.eligible);
    if (figures.attended > 0) add('attended', attendedBy(reportedValues), figures.attended);
  }
  return [...parts, others];
}
