/** Collapses blanks and line breaks to single blanks, and trims. */
export function singleBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
