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

/** What a campaign is played with; the same options give the same campaign. */
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

/** What goes without saying: runs end well, and totals are the sums of rows. */
export const UNNUMBERED = 0;

/** A promise that did not hold. */
export interface Violation {
  /** Its number in docs/promises.md; `UNNUMBERED` for what goes without saying. */
  readonly promise: number;
  readonly day: Day;
  readonly expected: string;
  readonly found: string;
}

/** What a unit has answered, as the page told it or staff put it down. */
export interface Answered {
  /** The first day, which stands; null where the sheet itself gives it. */
  readonly on: Day | null;
  /** When it was certainly taken, in milliseconds. */
  readonly at: number;
}

/** A cell in which somebody typed something else, wherever its row stands meanwhile. */
export interface Overtyped {
  readonly tab: 'tracking' | 'units' | 'dispatches';
  readonly id: string;
  readonly column: string;
  readonly text: string;
}

/** What has happened as people outside the add-on know it. */
export interface Facts {
  /** The token of the latest letter to each unit. */
  readonly links: Map<string, string>;
  /** Answers by stage and obligation: `acknowledge VB-001/DV-001`. */
  readonly answers: Map<string, Answered>;
  /** Days on which contacts sent an answer, by the same names: what became of it they may never have been told. */
  readonly asked: Map<string, Set<Day>>;
  /** Since when obligations are exempt, and units at rest, in milliseconds. */
  readonly exempt: Map<string, number>;
  readonly resting: Map<string, number>;
  /** Letters that a person ordered again, or said to have gone. */
  readonly pressed: Set<string>;
  /** Letters among them that were ordered anew: where that run died, the row may still say that it went. */
  readonly ordered: Set<string>;
  /** What people wrote into columns of their own, by tab and id of the row. */
  readonly ownTexts: Map<string, string>;
  /** Cells in which somebody typed nonsense, with what they held: it is put back in the evening. */
  readonly nonsense: Overtyped[];
  /** Ids of rows of Theo dõi that a person deleted. */
  readonly deleted: Set<string>;
  /** Every line that once stood in tabs which only grow, by tab, with how often. */
  readonly lines: Map<string, Map<string, number>>;
  /** Letters looked at so far. */
  lettersRead: number;
  /** Executions looked at so far. */
  executionsRead: number;
}

/** What a campaign came to, in counts. */
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
  /** Whether Google says another quota of mail than is true. */
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

/** Picks one of a list; undefined of none. */
export function oneOf<T>({ chance }: Pick<Course, 'chance'>, list: readonly T[]): T | undefined {
  return list[Math.floor(chance.next() * list.length)];
}
