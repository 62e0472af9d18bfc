/**
 * Joins the last two words with a no-break space, so that no single word is left on the last line.
 */
export function joinLastWords(name: string): string {
  return name.replace(/ (?=\S+$)/, '\u00a0');
}
