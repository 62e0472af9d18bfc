import { type Day, dayOf } from './day';

const DAY_FIRST = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;

/**
 * Parses a typed day: `30/10/2024`, `30-10-2024`, `30.10.2024`, `2024-10-30` or `ngày 30 tháng 10 năm 2024`. In
 * the forms that end with the year, the day precedes the month. Returns null for anything else. A two-digit
 * year is refused, because its century would be a guess.
 */
export function parseDay(text: string): Day | null {
  const clean = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  const dayFirst = DAY_FIRST.exec(clean) ?? IN_WORDS.exec(clean);
  if (dayFirst) return dayOf(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(clean);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return null;
}
