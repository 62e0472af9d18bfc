import { say } from '../../texts/say';
import { ALL_NAMES } from '../../words/names-in';
import type { Words } from '../../words/words';
import type { Columns, Tab } from './tab';

/** Where each column of a tab stands in the sheet, counted from 0, by column key. */
export type Places<C extends Columns> = Readonly<Record<keyof C & string, number>>;

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
  words: Words,
): Places<C> {
  const present = headers.map(headerKey);
  const tabName = words.tabs[tab.key].name;
  const places = Object.keys(tab.columns).map((key) => {
    const accepted = acceptedHeaders(tab, key);
    const found = present.flatMap((header, index) => (accepted.includes(header) ? [index] : []));
    const header = words.tabs[tab.key].headers[key] ?? key;
    const [place] = found;
    if (place === undefined)
      throw new Error(
        say(words.errors.headerMissing, { tab: tabName, header, row: tab.headerRow }),
      );
    if (found.length > 1)
      throw new Error(
        say(words.errors.headerDoubled, { tab: tabName, header, row: tab.headerRow }),
      );
    return [key, place] as const;
  });
  return Object.fromEntries(places) as Places<C>;
}

/** Names the columns of a tab that have no header yet, by key in the order of the declaration. */
export function missingColumns(tab: Tab, headers: readonly string[]): string[] {
  const present = headers.map(headerKey);
  return Object.keys(tab.columns).filter(
    (key) => !acceptedHeaders(tab, key).some((accepted) => present.includes(accepted)),
  );
}

/** Names the columns of a tab that have a header, with the place of its first, counted from 0. */
export function presentColumns(
  tab: Tab,
  headers: readonly string[],
): readonly { readonly key: string; readonly place: number }[] {
  const present = headers.map(headerKey);
  return Object.keys(tab.columns).flatMap((key) => {
    const accepted = acceptedHeaders(tab, key);
    const place = present.findIndex((header) => accepted.includes(header));
    return place < 0 ? [] : [{ key, place }];
  });
}

function acceptedHeaders(tab: Tab, key: string): string[] {
  return ALL_NAMES.map(({ tabs }) => headerKey(tabs[tab.key].headers[key] ?? key));
}
