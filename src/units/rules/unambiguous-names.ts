/** Adds the block in brackets if several of `units` have the same name. */
export function unambiguousNames(
  units: readonly { readonly name: string; readonly block: string }[],
): (unit: { readonly name: string; readonly block: string }) => string {
  const names = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of units) (names.has(name) ? twice : names).add(name);
  return ({ name, block }) => (twice.has(name) ? `${name} (${block})` : name);
}
