/**
 * Initial state of a script's generator (FNV-1a, public domain). Differs by seed, and by script so that a copied file
 * draws other secrets.
 */
export function randomStart(seed: number, scriptId: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed} ${scriptId}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash | 0;
}
