/** Writes a number with its noun, e.g. `1 letter`, `3 letters`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
