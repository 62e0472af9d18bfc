import type { TabKey } from '../../records/tab-key';
import type { Tab } from './tab';

/** Headers are compared in this form. */
function headerKey(header: string): string {
  return header.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Computed once per run. */
const accepted = new Map<TabKey, readonly (readonly [key: string, names: ReadonlySet<string>])[]>();

/** Positions from 0, in the order of the declaration. */
type HeaderPlaces = readonly (readonly [key: string, places: readonly number[]])[];

const foundIn = new Map<string, HeaderPlaces>();

export function headersIn(tab: Tab, headers: readonly string[]): HeaderPlaces {
  const cacheKey = [tab.key, ...headers].join('\0');
  const found = foundIn.get(cacheKey) ?? findHeaders(tab, headers);
  foundIn.set(cacheKey, found);
  return found;
}

function findHeaders(tab: Tab, headers: readonly string[]): HeaderPlaces {
  const present = new Map<string, number[]>();
  for (const [at, header] of headers.entries()) {
    const key = headerKey(header);
    present.set(key, [...(present.get(key) ?? []), at]);
  }
  const known = accepted.get(tab.key) ?? acceptedNames(tab);
  accepted.set(tab.key, known);
  return known.map(([key, names]) => {
    const places = [...names].flatMap((name) => present.get(name) ?? []);
    return [key, places.sort((one, other) => one - other)];
  });
}

function acceptedNames({ columns }: Tab): [key: string, names: ReadonlySet<string>][] {
  return Object.entries(columns).map(([key, { header }]) => {
    const names = Object.values(header).map((name) => name.toLowerCase());
    return [key, new Set(names)];
  });
}
