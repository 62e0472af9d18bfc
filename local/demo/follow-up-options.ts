import type { Day } from '../../src/calendar/day';
import type { Language } from '../../src/texts/language';

/** What an office begins with. */
export interface OfficeFiles {
  /** Path of the dispatch's JSON file. */
  readonly dispatch: string;
  /** Path of the unit list. */
  readonly units: string;
  readonly language: Language;
}

export interface FollowUpOptions extends OfficeFiles {
  /** First simulated day. `null` means the dispatch's day of issue. */
  readonly start: Day | null;
  readonly days: number;
  readonly seed: number;
}

export class BadInput extends Error {}
