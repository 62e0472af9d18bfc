import type { Language } from '../../src/texts/language';
import type { Look } from './live-file';
import type { Outcomes } from './probe';

/** State of the kit as the page shows it. */
export interface PageState {
  readonly outcomes: Outcomes;
  readonly looks: Readonly<Record<string, Look>>;
  /** True if a run of the clock trigger was ordered and has not ended. */
  readonly clockDue: boolean;
  readonly limit: 'none' | 'ordered' | 'running' | 'over';
  /** Number of runs of the clock trigger since the evening; `null` before a night has begun. */
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
      /** Day in Vietnam, `YYYY-MM-DD`. */
      readonly day: string;
      /** The page's own address if Google's ends in /exec, otherwise `''`. */
      readonly address: string;
      /** When the link to the page was clicked, in milliseconds since 1970; 0 if the link does not say. */
      readonly pressedAt: number;
      /** Results of `local/`. */
      readonly local: Outcomes;
      readonly state: PageState;
    };

/** Server calls of the page. The first argument of all except `doNothing` is the key. */
export interface PageCalls {
  doNothing(): void;
  look(key: string): PageState;
  runPart(key: string, place: string): { readonly done: boolean; readonly state: PageState };
  press(key: string, what: 'again' | 'clock' | 'limit' | 'night'): PageState;
  keepMeasured(key: string, name: string, ms: readonly number[] | number): PageState;
  keepLook(key: string, name: string, look: Look): PageState;
}
