/** Reads an hour of the day, 0 to 24, that a person typed; null when it is none. */
export function parseHour(text: string): number | null {
  return /^\d{1,2}$/.test(text) && Number(text) <= 24 ? Number(text) : null;
}
