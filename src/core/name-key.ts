const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Gives the key by which names of units are matched: case, blanks and the place of the tone mark do not
 * matter, so "Ủy ban" and "Uỷ ban" are one, while "Bàn" and "Bán" are two.
 */
export function nameKey(name: string): string {
  return name.normalize('NFD').toLowerCase().trim().split(/\s+/).map(toneLast).join(' ');
}

function toneLast(word: string): string {
  const tones = word.match(TONES)?.join('') ?? '';
  return word.replace(TONES, '').normalize('NFC') + tones;
}
