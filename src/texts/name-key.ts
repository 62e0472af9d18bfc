/** A tone mark, and what follows it in its word. */
const TONE = /(\u0300|\u0301|\u0303|\u0309|\u0323)((?:(?!\u0300|\u0301|\u0303|\u0309|\u0323)\S)+)/g;

/**
 * Gives the key by which names of units are matched: case, blanks and the place of the tone mark do not
 * matter, so "Ủy ban" and "Uỷ ban" are one, while "Bàn" and "Bán" are two.
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
