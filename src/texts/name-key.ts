/** A tone mark, and the rest of its word. */
const TONE = /(\u0300|\u0301|\u0303|\u0309|\u0323)((?:(?!\u0300|\u0301|\u0303|\u0309|\u0323)\S)+)/g;

/**
 * Key for comparing names. Case, extra blanks and the position of the tone mark within a word make no
 * difference: "Ủy ban" equals "Uỷ ban". The tone itself does: "Bàn" and "Bán" differ.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TONE, '$2$1')
    .normalize('NFC');
}

/** A pattern for texts of `nameKey`, which moves tone marks within the words of the pattern too. */
export function keyPattern(source: string): RegExp {
  return new RegExp(source.replace(/\p{L}+/gu, nameKey));
}
