/**
 * Cleans the text of a cell: NFC, Đ for its look-alikes, no invisible characters, single blanks. A zero-width
 * space becomes a blank, because it usually replaced one. Idempotent.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\u00ad\u2060\ufeff]|\u200c|\u200d/g, '')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\u00f0\u0256]/g, 'đ')
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim();
}

/** Cleans a text that must not contain blanks, such as an address: zero-width spaces are removed instead. */
export function cleanCode(text: string): string {
  return cleanText(text.replace(/\u200b/g, ''));
}
