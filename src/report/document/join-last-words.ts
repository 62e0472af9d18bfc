/** Joins the last two words of a name by a blank that breaks no line, so that none of them stands on a line alone. */
export function joinLastWords(name: string): string {
  return name.replace(/ (?=\S+$)/, '\u00a0');
}
