export function allOf<Part>(parts: readonly (Part | null)[]): Part[] | null {
  const read = parts.filter((part) => part !== null);
  return read.length === parts.length ? read : null;
}
