/** Ignores case. `null` if no word is `text`. */
export function keyOfWord<Key extends string>(
  text: string,
  words: Readonly<Record<Key, string>>,
): Key | null {
  const wanted = text.normalize('NFC').trim().toLowerCase();
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => words[key].toLowerCase() === wanted) ?? null;
}
