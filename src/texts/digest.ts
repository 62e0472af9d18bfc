/** Shortens a text to a number, written in base 36, that does not give it away: two texts meet by chance one time in 4 billion (FNV-1a). */
export function digestOf(text: string): string {
  let digest = 2_166_136_261;
  for (const character of text) {
    digest = Math.imul(digest ^ character.charCodeAt(0), 16_777_619);
  }
  return (digest >>> 0).toString(36);
}
