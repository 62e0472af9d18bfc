import { pageAddress } from '../../records/page-address';
import type { Needs } from '../ports';

declare module '../property-store-port' {
  interface Properties {
    /** A `PageTest` as JSON. */
    page: string;
  }
}

/** The last successful test of the office's page, opened on a telephone that is not signed in. */
export interface PageTest {
  /** Address in the tab Cài đặt at the time of the test. */
  readonly address: string;
  /** Version of the add-on that served the page. */
  readonly version: string;
  /** Account that the page runs as. */
  readonly account: string;
  /** `hh:mm, dd/mm/yyyy`. */
  readonly at: string;
}

export function lastPageTest({ scriptProperties }: Needs<'scriptProperties'>): PageTest | null {
  const stored = scriptProperties.get('page');
  if (stored === null) return null;
  const seen = JSON.parse(stored) as PageTest;
  return { ...seen, address: pageAddress(seen.address) };
}
