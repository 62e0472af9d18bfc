/** Hour of the day, 0 to 24; null if the text is none. */
export function parseHour(text: string): number | null {
  return /^\d{1,2}$/.test(text) && Number(text) <= 24 ? Number(text) : null;
}
