/** Writes a text on one line: single blanks, also where a line ended, and none at its ends. */
export function singleBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
