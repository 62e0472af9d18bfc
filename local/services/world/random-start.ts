/**
 * Returns the initial state of a script's random generator (FNV-1a hash, public domain). It depends on the
 * script too, so that a copied file draws other secrets.
 */
export function randomStart(seed: number, scriptId: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed} ${scriptId}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash | 0;
}
