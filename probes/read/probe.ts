import type { Language } from '../../src/texts/language';

/** A value that JSON can represent. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [name: string]: Plain };

/**
 * Where a probe runs: menu, page while it is served, call from the page, clock trigger, page and
 * call on a telephone, after a run that Google has ended, or after a night.
 */
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

export type Place = (typeof PLACES)[number];

/** What a probe may use. */
export interface ProbeContext {
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Makes an empty tab and deletes the tabs that earlier probes left. */
  readonly tab: () => GoogleAppsScript.Spreadsheet.Sheet;
}

/** One question to Google: a small test whose result is compared with that of `local/`. */
export interface Probe {
  readonly name: string;
  readonly asks: Readonly<Record<Language, string>>;
  /** Page of Google's documentation for the expected result, or NOT_DOCUMENTED. */
  readonly source: string;
  /** Where the probe runs. Default: a call from the page. */
  readonly places?: readonly Place[];
  /** Runs the probe and returns its answer. Missing if the page measures it itself. */
  readonly ask?: (context: ProbeContext) => Plain;
  /** True if two answers agree, for probes whose answers need not be equal. */
  readonly agrees?: (local: Plain, live: Plain) => boolean;
  /** True if `local/` cannot answer. */
  readonly onlyLive?: true;
}

/** Source of probes whose result is not documented by Google. */
export const NOT_DOCUMENTED = 'not documented';

/** Result of a probe: its answer and the milliseconds it took, or that the run ended during the probe. */
export type Outcome = { readonly gave: Plain; readonly ms: number } | { readonly stopped: true };

/** Results by place and name of the probe. */
export type Outcomes = { readonly [At in Place]?: Readonly<Record<string, Outcome>> };

export const placesOf = ({ places = ['call'] }: Probe): readonly Place[] => places;
