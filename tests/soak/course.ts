import type { AppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import type { RandomSource } from '../../local/demo/random-source';
import type { Day } from '../../src/calendar/day';
import { dayFromEpoch } from '../../src/calendar/day';
import { wordsIn } from '../../src/words/words-in';

/** All Vietnamese texts. */
export const words = wordsIn('vi');

/** User who owns the file, deploys the page and sends. */
export const OWNER = 'vanphong@phuninh.example.org';

/** Another editor of the file. */
export const COLLEAGUE = 'chi@phuninh.example.org';

/** Options of a campaign. The same options give the same campaign. */
export interface CampaignOptions {
  /** Folder of the built add-on. */
  readonly dist: string;
  readonly seed: number;
  readonly units: number;
  readonly days: number;
  readonly account: 'consumer' | 'workspace';
  readonly evaluates?: AppsScriptOptions['evaluates'];
  /** How the days differ from the usual ones. */
  readonly course?: CourseOfDays;
}

export interface CourseOfDays {
  /** Share of runs that a fault strikes. */
  readonly struck: number;
  /** Number of dispatches, which are spread over the days. */
  readonly dispatches: number;
  readonly scriptZone: string;
  /** True if staff also paste blocks and type nonsense. */
  readonly isRough: boolean;
}

/**
 * Promise number 0, for checks that belong to no promise: runs end without unexpected errors, and
 * totals are the sums of the rows.
 */
export const UNNUMBERED = 0;

/** A promise that was broken. */
export interface Violation {
  /** Number in docs/promises.md, or `UNNUMBERED`. */
  readonly promise: number;
  readonly day: Day;
  readonly expected: string;
  readonly found: string;
}

/** An answer of a unit, confirmed by the page or typed by staff. */
export interface Answered {
  /** First day of the answer, which must not change. `null` if it is read from the sheet. */
  readonly on: Day | null;
  /** Time in milliseconds at which the answer was certainly recorded. */
  readonly at: number;
}

/** A cell that was overwritten, identified by its row's id. */
export interface Overtyped {
  readonly tab: 'tracking' | 'units' | 'dispatches';
  readonly id: string;
  readonly column: string;
  readonly text: string;
}

/** What people outside the add-on know. */
export interface Facts {
  /** Token in the latest letter to each unit. */
  readonly links: Map<string, string>;
  /** Answers by stage and obligation, such as `acknowledge VB-001/DV-001`. */
  readonly answers: Map<string, Answered>;
  /** Days on which contacts sent an answer, by the same keys. They may not have received the result. */
  readonly asked: Map<string, Set<Day>>;
  /** Times in milliseconds since which obligations are exempt, and units suspended. */
  readonly exempt: Map<string, number>;
  readonly resting: Map<string, number>;
  /** Ids of letters that a person has ordered again or marked as sent. */
  readonly pressed: Set<string>;
  /**
   * Ids of letters in `pressed` that were ordered again. If that run died, the row may still say
   * that the letter was sent.
   */
  readonly ordered: Set<string>;
  /** Texts in people's own columns, by tab and row id. */
  readonly ownTexts: Map<string, string>;
  /** Cells with nonsense, and their former values, which are restored in the evening. */
  readonly nonsense: Overtyped[];
  /** Ids of rows of Theo dõi that a person has deleted. */
  readonly deleted: Set<string>;
  /** Lines seen in tabs that only grow, by tab, each with how often it occurs. */
  readonly lines: Map<string, Map<string, number>>;
  /** Number of letters that were already checked. */
  lettersRead: number;
  /** Number of executions that were already checked. */
  executionsRead: number;
}

/** Counts of what happened in a campaign. */
export interface Tally {
  letters: number;
  answers: number;
  acts: number;
  kills: number;
  runs: number;
  /** Number of faults that struck, by kind. */
  readonly faults: Record<string, number>;
}

/** A campaign that is being played. */
export interface Course {
  readonly google: AppsScript;
  readonly chance: RandomSource;
  readonly options: CampaignOptions;
  readonly facts: Facts;
  readonly tally: Tally;
  readonly violations: Violation[];
  /** True while faults strike. False in the last days, in which everything must be caught up. */
  storm: boolean;
  /** True while Google reports a wrong mail quota. */
  misled: boolean;
  /** Number of service calls of the last run that had something to do. Faults are aimed at these calls. */
  busyCalls: number;
}

/** Creates the record of a campaign in an office that was just set up. */
export function newCourse(
  google: AppsScript,
  chance: RandomSource,
  options: CampaignOptions,
): Course {
  return {
    google,
    chance,
    options,
    facts: {
      links: new Map(),
      answers: new Map(),
      asked: new Map(),
      exempt: new Map(),
      resting: new Map(),
      pressed: new Set(),
      ordered: new Set(),
      ownTexts: new Map(),
      nonsense: [],
      deleted: new Set(),
      lines: new Map(),
      lettersRead: 0,
      executionsRead: 0,
    },
    tally: { letters: 0, answers: 0, acts: 0, kills: 0, runs: 0, faults: {} },
    violations: [],
    storm: false,
    misled: false,
    busyCalls: 100,
  };
}

const HOUR = 3_600_000;

/** Day in Vietnam at an instant in milliseconds. */
export function dayAt(at: number): Day {
  return dayFromEpoch(Math.floor((at + 7 * HOUR) / (24 * HOUR)));
}

/** Virtual time in milliseconds. */
export function now({ google }: Pick<Course, 'google'>): number {
  return Date.parse(google.now);
}

export function today(course: Pick<Course, 'google'>): Day {
  return dayAt(now(course));
}

/** Records that a promise was broken. */
export function violated(
  course: Course,
  promise: number,
  { expected, found }: Pick<Violation, 'expected' | 'found'>,
): void {
  course.violations.push({ promise, day: today(course), expected, found });
}

/** True with the probability `share`. */
export function happens({ chance }: Pick<Course, 'chance'>, share: number): boolean {
  return chance.next() < share;
}

/** Random element of a list, or `undefined` if the list is empty. */
export function oneOf<T>({ chance }: Pick<Course, 'chance'>, list: readonly T[]): T | undefined {
  return list[Math.floor(chance.next() * list.length)];
}
