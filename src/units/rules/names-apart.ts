/** Makes what names units so that each is told from the others: one whose name another bears too, by its block. */
export function namesApart(
  units: readonly { readonly name: string; readonly block: string }[],
): (unit: { readonly name: string; readonly block: string }) => string {
  const names = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of units) (names.has(name) ? twice : names).add(name);
  return ({ name, block }) => (twice.has(name) ? `${name} (${block})` : name);
}
