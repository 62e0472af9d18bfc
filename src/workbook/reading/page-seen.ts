import type { Ports } from '../ports';
import { pageAddress } from '../tabs/page-address';

/** How the page was last seen to work: by the office's own test, from a telephone that nobody is signed in on. */
export interface PageSeen {
  /** The address that Cài đặt held then. */
  readonly address: string;
  /** The version of the add-on that the page runs, and the schema that it works with. */
  readonly version: string;
  readonly schema: number;
  /** The account whose rights it has. */
  readonly account: string;
  /** `hh:mm, dd/mm/yyyy`. */
  readonly at: string;
}

/** Gives how the page was last seen to work; null when it never was. */
export function pageSeen({ scriptProperties: memory }: Ports): PageSeen | null {
  const kept = memory.get('page');
  if (kept === null) return null;
  const seen = JSON.parse(kept) as PageSeen;
  return { ...seen, address: pageAddress(seen.address) };
}
