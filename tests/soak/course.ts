import type { AppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import type { RandomSource } from '../../local/demo/random-source';
import type { Day } from '../../src/calendar/day';
import { dayFromEpoch } from '../../src/calendar/day';
import { wordsIn } from '../../src/words/words-in';

/** Every Vietnamese word. */
export const words = wordsIn('vi');

/** Who deploys the page and sends. */
export const OWNER = 'vanphong@phuninh.example.org';

/** Another editor of the file. */
export const COLLEAGUE = 'chi@phuninh.example.org';

/** Options of a campaign; the same options give the same campaign. */
export interface CampaignOptions {
  /** Folder of the built add-on. */
  readonly dist: string;
  readonly seed: number;
  readonly units: number;
  readonly days: number;
  readonly account: 'consumer' | 'workspace';
  readonly evaluates?: AppsScriptOptions['evaluates'];
  /** How the days go where they do not go as they usually do. */
  readonly course?: CourseOfDays;
}

/** How the days of a campaign go. */
export interface CourseOfDays {
  /** The share of runs that something befalls. */
  readonly struck: number;
  /** Dispatches, spread over the days. */
  readonly dispatches: number;
  /** The script's zone. */
  readonly scriptZone: string;
  /** Staff paste blocks and type nonsense, too. */
  readonly isRough: boolean;
}

/** For checks that are no promise: runs end well, and totals are the sums of rows. */
export const UNNUMBERED = 0;

/** A promise that did not hold. */
export interface Violation {
  /** Number in docs/promises.md, or `UNNUMBERED`. */
  readonly promise: number;
  readonly day: Day;
  readonly expected: string;
  readonly found: string;
}

/** Answer of a unit, as confirmed by the page or typed by staff. */
export interface Answered {
  /** First day, which must stay; null if the sheet sets it. */
  readonly on: Day | null;
  /** When it was certainly taken, in milliseconds. */
  readonly at: number;
}

/** Cell that somebody overwrote, wherever its row is now. */
export interface Overtyped {
  readonly tab: 'tracking' | 'units' | 'dispatches';
  readonly id: string;
  readonly column: string;
  readonly text: string;
}

/** Facts as people outside the add-on know them. */
export interface Facts {
  /** The token of the latest letter to each unit. */
  readonly links: Map<string, string>;
  /** Answers by stage and obligation: `acknowledge VB-001/DV-001`. */
  readonly answers: Map<string, Answered>;
  /** Days on which contacts sent an answer, by the same keys; they may never have got the result. */
  readonly asked: Map<string, Set<Day>>;
  /** Since when obligations are exempt, and units at rest, in milliseconds. */
  readonly exempt: Map<string, number>;
  readonly resting: Map<string, number>;
  /** Letters that a person ordered again, or said to have gone. */
  readonly pressed: Set<string>;
  /** Letters among them that were ordered again: if that run died, the row may still say sent. */
  readonly ordered: Set<string>;
  /** Texts in people's own columns, by tab and row id. */
  readonly ownTexts: Map<string, string>;
  /** Cells with nonsense and their former values, which are restored in the evening. */
  readonly nonsense: Overtyped[];
  /** Ids of rows of Theo dõi that a person deleted. */
  readonly deleted: Set<string>;
  /** Every line seen in tabs that only grow, by tab, with its number of occurrences. */
  readonly lines: Map<string, Map<string, number>>;
  /** Letters looked at so far. */
  lettersRead: number;
  /** Executions looked at so far. */
  executionsRead: number;
}

/** Counts of a campaign. */
export interface Tally {
  letters: number;
  answers: number;
  acts: number;
  kills: number;
  runs: number;
  /** Faults that struck, by kind. */
  readonly faults: Record<string, number>;
}

/** A campaign under way. */
export interface Course {
  readonly google: AppsScript;
  readonly chance: RandomSource;
  readonly options: CampaignOptions;
  readonly facts: Facts;
  readonly tally: Tally;
  readonly violations: Violation[];
  /** Whether faults strike; not in the last days, in which everything is to come right. */
  storm: boolean;
  /** Whether Google reports a wrong mail quota. */
  misled: boolean;
  /** Service calls of the last run that had something to do: where faults are aimed. */
  busyCalls: number;
}

/** Begins the record of a campaign in an office that was just set up. */
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

/** The day in Vietnam of an instant in milliseconds. */
export function dayAt(at: number): Day {
  return dayFromEpoch(Math.floor((at + 7 * HOUR) / (24 * HOUR)));
}

/** The virtual time in milliseconds. */
export function now({ google }: Pick<Course, 'google'>): number {
  return Date.parse(google.now);
}

/** The day it is. */
export function today(course: Pick<Course, 'google'>): Day {
  return dayAt(now(course));
}

/** Notes that a promise did not hold. */
export function violated(
  course: Course,
  promise: number,
  { expected, found }: Pick<Violation, 'expected' | 'found'>,
): void {
  course.violations.push({ promise, day: today(course), expected, found });
}

/** Whether something that happens so often happens now. */
export function happens({ chance }: Pick<Course, 'chance'>, share: number): boolean {
  return chance.next() < share;
}

/** Random element of a list; undefined if it is empty. */
export function oneOf<T>({ chance }: Pick<Course, 'chance'>, list: readonly T[]): T | undefined {
  return list[Math.floor(chance.next() * list.length)];
}
