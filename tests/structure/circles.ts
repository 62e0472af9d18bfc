import type { Import } from './imports';

/** Files that import each other, directly or through others, sorted by name. */
export type Circle = readonly string[];

/** Finds import cycles. Each is the largest set of files in which every file reaches every other. */
export function circlesOf(imports: readonly Import[]): Circle[] {
  const reached = reachedFrom(imports);
  const circles = new Map<string, Circle>();
  for (const [file, files] of reached) {
    if (!files.has(file)) continue;
    const circle = [...files].filter((other) => reached.get(other)?.has(file)).sort();
    circles.set(circle.join(' '), circle);
  }
  return [...circles.values()].sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
}

/** Files that each file imports, directly or through others. */
function reachedFrom(imports: readonly Import[]): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map<string, string[]>();
  for (const { from, to } of imports) {
    direct.set(withEnding(from), [...(direct.get(withEnding(from)) ?? []), withEnding(to)]);
  }
  const reach = (start: string) => {
    const files = new Set<string>();
    const next = [...(direct.get(start) ?? [])];
    for (let file = next.pop(); file !== undefined; file = next.pop()) {
      if (files.has(file)) continue;
      files.add(file);
      next.push(...(direct.get(file) ?? []));
    }
    return files;
  };
  return new Map([...direct.keys()].map((file) => [file, reach(file)]));
}

/** Path of a file. Adds `.ts`, which imports leave out. */
function withEnding(path: string): string {
  return /\.\w+$/.test(path) ? path : `${path}.ts`;
}
