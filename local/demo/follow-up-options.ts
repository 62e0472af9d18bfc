import type { Day } from '../../src/calendar/day';
import type { Language } from '../../src/texts/language';

export interface FollowUpOptions {
  /** Path of the dispatch's JSON file. */
  readonly dispatch: string;
  /** Path of the unit list. */
  readonly units: string;
  /** First simulated day. `null` means the dispatch's day of issue. */
  readonly start: Day | null;
  readonly days: number;
  readonly seed: number;
  readonly language: Language;
}

export class BadInput extends Error {}
