import type { Language } from '../../src/texts/language';

/** A value as JSON keeps it. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [name: string]: Plain };

/** From where a probe asks: the menu, the page as it is served, a call from it, the clock, a telephone; or what a long wait left. */
export const PLACES = [
  'menu',
  'page',
  'call',
  'clock',
  'phone-page',
  'phone-call',
  'limit',
  'night',
] as const;

/** One of PLACES. */
export type Place = (typeof PLACES)[number];

/** What a probe asks with. */
export interface Desk {
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Makes an empty tab, in the place of one made before. */
  readonly tab: () => GoogleAppsScript.Spreadsheet.Sheet;
}

/** One question to Google. */
export interface Probe {
  readonly name: string;
  readonly asks: Readonly<Record<Language, string>>;
  /** The page of Google that says what is to be expected, or NOT_DOCUMENTED. */
  readonly source: string;
  /** A call from the page unless said. */
  readonly places?: readonly Place[];
  /** Asks; left out where the page or a press measures by itself. */
  readonly ask?: (dialog: Desk) => Plain;
  /** Whether two answers say the same, where not each figure has to be the same. */
  readonly agrees?: (local: Plain, live: Plain) => boolean;
  /** There is nothing in `local/` that could answer. */
  readonly onlyLive?: true;
}

/** Stands in the place of a source where no page of Google says what happens. */
export const NOT_DOCUMENTED = 'not documented';

/** What came of asking: an answer with its milliseconds, or that the run ended while it was asked. */
export type Outcome = { readonly gave: Plain; readonly ms: number } | { readonly stopped: true };

/** What came of all probes that were asked, by place and name. */
export type Outcomes = { readonly [At in Place]?: Readonly<Record<string, Outcome>> };

/** Tells where a probe is asked. */
export const placesOf = ({ places = ['call'] }: Probe): readonly Place[] => places;
