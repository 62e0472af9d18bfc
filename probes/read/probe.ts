import type { Language } from '../../src/texts/language';

/** A value as JSON keeps it. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [name: string]: Plain };

/** Where a probe runs: menu, page as served, call from the page, clock trigger, telephone, or after a long wait. */
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

/** What a probe works with. */
export interface ProbeContext {
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Makes an empty tab, in the place of one made before. */
  readonly tab: () => GoogleAppsScript.Spreadsheet.Sheet;
}

/** One question to Google. */
export interface Probe {
  readonly name: string;
  readonly asks: Readonly<Record<Language, string>>;
  /** Page of Google's documentation for the expected result, or NOT_DOCUMENTED. */
  readonly source: string;
  /** A call from the page unless said. */
  readonly places?: readonly Place[];
  /** Asks; left out where the page or a press measures by itself. */
  readonly ask?: (context: ProbeContext) => Plain;
  /** Whether two answers say the same, where not each figure has to be the same. */
  readonly agrees?: (local: Plain, live: Plain) => boolean;
  /** `local/` has nothing that could answer. */
  readonly onlyLive?: true;
}

/** Source of probes whose result no page of Google documents. */
export const NOT_DOCUMENTED = 'not documented';

/** Result of a probe: its value and milliseconds, or that the run ended during it. */
export type Outcome = { readonly gave: Plain; readonly ms: number } | { readonly stopped: true };

/** Results of probes by place and name. */
export type Outcomes = { readonly [At in Place]?: Readonly<Record<string, Outcome>> };

export const placesOf = ({ places = ['call'] }: Probe): readonly Place[] => places;
