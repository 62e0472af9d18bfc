/**
 * The audiences of a training, counted in totals only: Party members; officials, civil servants and workers;
 * pupils and students; the people.
 */
export const AUDIENCES = ['party', 'staff', 'students', 'people'] as const;

/** An audience, by key. */
export type Audience = (typeof AUDIENCES)[number];

/** Heads by audience; an audience that was not counted is left out. */
export type HeadCounts = Readonly<Partial<Record<Audience, number>>>;

/** Adds heads up over the audiences; null when none was counted. */
export function headsTotal(heads: HeadCounts): number | null {
  let total: number | null = null;
  for (const audience of AUDIENCES) {
    const count = heads[audience];
    if (count !== undefined) total = (total ?? 0) + count;
  }
  return total;
}
