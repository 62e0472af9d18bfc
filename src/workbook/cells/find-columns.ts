import { say } from '../../texts/say';
import { ALL_NAMES } from '../../words/names-in';
import type { Words } from '../../words/words';
import type { Columns, Tab } from './tab';

/** Where each column of a tab stands in the sheet, counted from 0, by column key. */
export type Places<C extends Columns> = Readonly<Record<keyof C & string, number>>;

/** Headers that files of earlier versions have, beside those of today. */
const FORMER: Readonly<Record<string, readonly string[]>> = {
  'tracking.reminders': ['số lần nhắc, đôn đốc', 'reminders and follow-ups'],
};

/** The key under which a header is looked up: blanks and case do not matter. */
function headerKey(header: string): string {
  return header.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Finds a tab's columns by their headers, Vietnamese or English, wherever people moved them.
 * Throws an Error with the sentence for people when a header is missing or stands twice.
 */
export function findColumns<C extends Columns>(
  tab: Tab<C>,
  headers: readonly string[],
  { tabs, errors }: Words,
): Places<C> {
  const { name, headers: names } = tabs[tab.key];
  const places = headersIn(tab, headers).map(([key, found]) => {
    const [place] = found;
    if (place !== undefined && found.length === 1) return [key, place] as const;
    const sentence = place === undefined ? errors.headerMissing : errors.headerDoubled;
    throw new Error(say(sentence, { tab: name, header: names[key] ?? key, row: tab.headerRow }));
  });
  return Object.fromEntries(places) as Places<C>;
}

/** Names the columns of a tab that have no header yet, by key in the order of the declaration. */
export function missingColumns(tab: Tab, headers: readonly string[]): string[] {
  return headersIn(tab, headers).flatMap(([key, found]) => (found.length === 0 ? [key] : []));
}

/** Names the columns of a tab that have a header, with the place of its first, counted from 0. */
export function presentColumns(
  tab: Tab,
  headers: readonly string[],
): readonly { readonly key: string; readonly place: number }[] {
  return headersIn(tab, headers).flatMap(([key, [place]]) =>
    place === undefined ? [] : [{ key, place }],
  );
}

/** Finds the places at which the header of each column stands, in the order of the declaration. */
function headersIn(tab: Tab, headers: readonly string[]): [key: string, places: number[]][] {
  const present = headers.map(headerKey);
  return Object.keys(tab.columns).map((key) => {
    const today = ALL_NAMES.map(({ tabs }) => headerKey(tabs[tab.key].headers[key] ?? key));
    const accepted = [...today, ...(FORMER[`${tab.key}.${key}`] ?? [])];
    return [key, present.flatMap((header, at) => (accepted.includes(header) ? [at] : []))];
  });
}
