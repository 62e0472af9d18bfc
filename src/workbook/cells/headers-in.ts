import { ALL_NAMES } from '../../words/names-in';
import type { Tab } from './tab';

/** Headers that files of earlier versions have, beside those of today. */
const FORMER: Readonly<Record<string, readonly string[]>> = {
  'tracking.reminders': ['số lần nhắc, đôn đốc', 'reminders and follow-ups'],
};

/** Gives the key under which a header is looked up: blanks and case do not matter. */
export function headerKey(header: string): string {
  return header.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Finds the places at which the header of each column stands, in the order of the declaration. */
export function headersIn(tab: Tab, headers: readonly string[]): [key: string, places: number[]][] {
  const present = new Map<string, number[]>();
  for (const [at, header] of headers.entries()) {
    const key = headerKey(header);
    present.set(key, [...(present.get(key) ?? []), at]);
  }
  return Object.keys(tab.columns).map((key) => {
    const today = ALL_NAMES.map(({ tabs }) => (tabs[tab.key].headers[key] ?? key).toLowerCase());
    const accepted = new Set([...today, ...(FORMER[`${tab.key}.${key}`] ?? [])]);
    const places = [...accepted].flatMap((name) => present.get(name) ?? []);
    return [key, places.sort((one, other) => one - other)];
  });
}
