/** What one dispatch is compared with. */
export interface Comparison {
  readonly text: string;
  /** True if the dispatch has no earlier period. */
  readonly isFirst: boolean;
}

/**
 * The text that is said once for several dispatches: the same one of all that have an earlier period, or of all if none
 * has one. `''` if they differ.
 */
export function sharedComparison(comparisons: readonly Comparison[]): string {
  const later = comparisons.filter(({ isFirst }) => !isFirst);
  const texts = new Set((later.length > 0 ? later : comparisons).map(({ text }) => text));
  const [shared = ''] = texts;
  return texts.size === 1 ? shared : '';
}
