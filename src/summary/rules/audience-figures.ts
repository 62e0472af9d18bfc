import { AUDIENCES, type Audience, totalHeads } from '../../records/audience';
import { headsUnder } from '../../records/figure-total';
import type { ReportedValue } from '../../records/reported-value';
import { TRAINING } from '../../records/training-figures';

/** `audience` is `null` for people counted without an audience. */
export interface AudienceFigures {
  readonly audience: Audience | null;
  readonly eligible: number;
  /** Attendances (lượt người). */
  readonly attended: number;
}

/**
 * People by audience, from what units reported and the totals that count. If a unit's numbers by audience do not add up to
 * its total, the whole total counts under no audience. This happens when someone typed another total.
 */
export function byAudience(
  reports: readonly (readonly ReportedValue[])[],
  totals: readonly (readonly ReportedValue[])[],
): AudienceFigures[] {
  const parts = AUDIENCES.map((audience) => ({ audience, eligible: 0, attended: 0 }));
  const others = { audience: null, eligible: 0, attended: 0 };
  reports.forEach((values, at) => {
    for (const name of ['eligible', 'attended'] as const) {
      const { label } = TRAINING[name];
      const total = totals[at]?.find((one) => one.label === label)?.value;
      if (typeof total !== 'number' || total === 0) continue;
      const heads = headsUnder(label, values);
      if (totalHeads(heads) !== total) others[name] += total;
      else for (const part of parts) part[name] += heads[part.audience] ?? 0;
    }
  });
  return [...parts, others];
}
