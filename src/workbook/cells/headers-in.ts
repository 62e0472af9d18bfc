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
  const present = headers.map(headerKey);
  return Object.keys(tab.columns).map((key) => {
    const today = ALL_NAMES.map(({ tabs }) => headerKey(tabs[tab.key].headers[key] ?? key));
    const accepted = [...today, ...(FORMER[`${tab.key}.${key}`] ?? [])];
    return [key, present.flatMap((header, at) => (accepted.includes(header) ? [at] : []))];
  });
}
