export function parseHour(text: string): number | null {
  return /^\d{1,2}$/.test(text) && Number(text) <= 24 ? Number(text) : null;
}
