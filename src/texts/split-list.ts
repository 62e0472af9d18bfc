/** Splits a text that lists several things, separated by semicolons; empty ones are left out. */
export function splitList(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
