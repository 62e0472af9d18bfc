/** The first `most` of a list and the rest. One more is not left over: it is as short as saying that there is one. */
export function firstFew<One>(
  all: readonly One[],
  most: number,
): { readonly named: readonly One[]; readonly rest: readonly One[] } {
  const at = all.length === most + 1 ? all.length : most;
  return { named: all.slice(0, at), rest: all.slice(at) };
}
