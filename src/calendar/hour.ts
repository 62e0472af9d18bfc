/** Parses an hour of the day from 0 to 24. Returns null for any other text. */
export function parseHour(text: string): number | null {
  return /^\d{1,2}$/.test(text) && Number(text) <= 24 ? Number(text) : null;
}
