import { AUDIENCES, type Audience, type HeadCounts, totalHeads } from '../../records/audience';
import type { Obligation } from '../../records/obligation';
import { attendedBy, eligibleBy } from '../../records/training-figures';

/** `audience` is `null` for people counted without an audience. */
export interface AudienceFigures {
  readonly audience: Audience | null;
  readonly eligible: number;
  /** Attendances (lượt người). */
  readonly attended: number;
}

/**
 * People by audience in the rows of units that have reported. If a unit's numbers by audience do not add up to its total, the
 * whole total counts under no audience. This happens when someone typed another total.
 */
export function byAudience(
  rows: readonly Pick<Obligation, 'reportedValues' | 'eligible' | 'attended'>[],
): AudienceFigures[] {
  const parts = AUDIENCES.map((audience) => ({ audience, eligible: 0, attended: 0 }));
  const others = { audience: null, eligible: 0, attended: 0 };
  const add = (kind: 'eligible' | 'attended', heads: HeadCounts, total: number) => {
    if (totalHeads(heads) !== total) others[kind] += total;
    else for (const part of parts) part[kind] += heads[part.audience] ?? 0;
  };
  for (const { reportedValues, eligible, attended } of rows) {
    if (eligible) add('eligible', eligibleBy(reportedValues), eligible);
    if (attended) add('attended', attendedBy(reportedValues), attended);
  }
  return [...parts, others];
}
