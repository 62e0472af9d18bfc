/**
 * Audiences of a training: Party members (`party`); officials, civil servants and workers (`staff`); pupils and
 * students (`students`); the people (`people`).
 */
export const AUDIENCES = ['party', 'staff', 'students', 'people'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** Number of people by audience. An audience that was not counted is missing. */
export type HeadCounts = Readonly<Partial<Record<Audience, number>>>;

export function totalHeads(heads: HeadCounts): number | null {
  let total: number | null = null;
  for (const audience of AUDIENCES) {
    const count = heads[audience];
    if (count !== undefined) total = (total ?? 0) + count;
  }
  return total;
}

/** `null` if no value is known. */
export function sumOf(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => typeof value === 'number');
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
