/** Reads an hour of the day as people type it: `16`, `16h30`, `16:30`, `16 giờ 30`. Returns `hh:mm` or `null`. */
export function parseTime(text: string): string | null {
  const [, hour = '', minute = ''] =
    /^(\d{1,2})\s*(?:(?:giờ|h|:)\s*(?:(\d{2})(?:\s*phút)?)?)?$/iu.exec(text.trim()) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : null;
}

export function parseHour(text: string): number | null {
  return /^\d{1,2}$/.test(text) && Number(text) <= 24 ? Number(text) : null;
}
