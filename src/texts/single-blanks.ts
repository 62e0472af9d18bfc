export function singleBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
