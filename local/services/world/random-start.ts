/** Gives the state in which a script's generator starts: another for each seed and, so that a copied file draws other secrets, for each script (FNV-1a, public domain). */
export function randomStart(seed: number, scriptId: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed} ${scriptId}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash | 0;
}
