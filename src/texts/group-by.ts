/** Groups items by key. Groups keep the order of their first items; no group is empty. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Map from a field's value to its row; among duplicates the last row wins. */
export function indexBy<Row, Field extends keyof Row>(
  rows: readonly Row[],
  field: Field,
): Map<Row[Field], Row> {
  return new Map(rows.map((row) => [row[field], row]));
}
