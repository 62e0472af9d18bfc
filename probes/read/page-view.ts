import type { Language } from '../../src/texts/language';
import type { Look } from './live-file';
import type { Outcomes } from './probe';

/** How far the presses have come. */
export interface PageState {
  readonly outcomes: Outcomes;
  readonly looks: Readonly<Record<string, Look>>;
  /** Whether the clock is still to run once. */
  readonly clockDue: boolean;
  readonly limit: 'none' | 'ordered' | 'running' | 'over';
  /** How often the clock has fired since the evening; null before. */
  readonly ticks: number | null;
}

/** Initial data of the page. */
export type PageView =
  | { readonly kind: 'refused'; readonly language: Language }
  | {
      readonly kind: 'phone' | 'desk';
      readonly language: Language;
      readonly key: string;
      readonly version: string;
      readonly account: 'consumer' | 'workspace';
      readonly locale: string;
      /** The day on Google, YYYY-MM-DD. */
      readonly day: string;
      /** The page's own address if Google's ends in /exec, otherwise `''`. */
      readonly address: string;
      /** When the link to it was pressed, in milliseconds since 1970; 0 where the link does not say. */
      readonly pressedAt: number;
      /** Results of `local/`. */
      readonly local: Outcomes;
      readonly state: PageState;
    };

/** Server calls of the page. The first argument is the key. */
export interface PageCalls {
  doNothing(): void;
  look(key: string): PageState;
  runPart(key: string, place: string): { readonly done: boolean; readonly state: PageState };
  press(key: string, what: 'again' | 'clock' | 'limit' | 'night'): PageState;
  keepMeasured(key: string, name: string, ms: readonly number[] | number): PageState;
  keepLook(key: string, name: string, look: Look): PageState;
}
