/**
 * Cleans the text of a cell: composed marks (NFC), Đ for its look-alikes, no invisible characters, single
 * blanks. A zero-width space stands where a blank was lost, so it becomes one. Cleaning twice changes nothing.
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

/** Cleans a text in which no blank belongs, such as an address: nothing invisible is left in it. */
export function cleanCode(text: string): string {
  return cleanText(text.replace(/\u200b/g, ''));
}
