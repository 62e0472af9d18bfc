/** A no-break space between the last two words, so that no single word is left on the last line. */
export function joinLastWords(name: string): string {
  return name.replace(/ (?=\S+$)/, '\u00a0');
}
