export function isNewerVersion(version: string, other: string): boolean {
  const [one, two] = [version, other].map((text) => text.split('.').map(Number));
  const at = (one ?? []).findIndex((part, index) => part !== (two?.[index] ?? 0));
  return at >= 0 && (one?.[at] ?? 0) > (two?.[at] ?? 0);
}
