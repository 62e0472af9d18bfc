import { addDays, type Day, weekdayOf } from '../../src/calendar/day';
import { calendarOf } from '../../src/calendar/day-off';
import { initialDaysOff } from '../../src/calendar/initial-days-off';
import { workingDaysBetween } from '../../src/calendar/working-calendar';
import type { DispatchId } from '../../src/records/dispatch';
import {
  announcesMovedDeadline,
  isStageRecord,
  type LetterItemKind,
  type LetterItemRecord,
  type StageRecord,
} from '../../src/records/letter-item-record';
import { isNews, type LetterKind } from '../../src/records/letter-kind';
import { groupBy, indexBy } from '../../src/texts/group-by';
import { words } from '../soak/course';
import { GRADES, type Grade } from './grades';
import {
  type DeliveredLetter,
  LEADER,
  type PlayedDispatch,
  type PlayedNews,
  type PlayedProvince,
} from './play-province';

const CALENDAR = calendarOf([1, 2, 3, 4, 5], initialDaysOff(words.daysOff));

const workingDays = (from: Day, to: Day) => workingDaysBetween(from, to, CALENDAR);

/** Least, median and most of some counts; all 0 if there are none. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

export function spreadOf(counts: readonly number[]): Spread {
  const sorted = [...counts].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { least: at(0), median: at(0.5), most: at(1) };
}

/** Letters to the mailbox of a unit. A letter with news and reminders counts as both. */
export interface MailboxFigures {
  readonly unit: string;
  readonly mailbox: string;
  readonly grade: Grade;
  readonly letters: number;
  /** Letters with a reminder or follow-up. */
  readonly asking: number;
  readonly news: number;
  readonly both: number;
  /** Letters with neither, such as one about a new link. */
  readonly other: number;
  /** Working days on which the mailbox got a letter. */
  readonly days: number;
  /** Most letters on one day. */
  readonly mostOnOneDay: number;
}

/** The first letter to a unit that mentions a dispatch, in its text or in its records. */
export interface FirstMention {
  readonly unit: string;
  readonly dispatch: string;
  readonly on: Day;
  readonly subject: string;
  /** True if the subject has the number of the dispatch, or counts the dispatch among others. */
  readonly isNamed: boolean;
  /** True if the kind of the letter is one that tells news. */
  readonly isLedByNews: boolean;
}

/** How long units waited to be told something. */
export interface NewsWaits {
  readonly what: PlayedNews['what'];
  readonly dispatch: string;
  readonly on: Day;
  readonly units: number;
  /** Number of units by working days until the letter. */
  readonly waited: Readonly<Record<number, number>>;
  /** The same from the approval of the letter on, for letters that needed one. */
  readonly waitedApproved: Readonly<Record<number, number>>;
  /** Units without such a letter that answered soon, and the other units without one. */
  readonly answeredSoon: number;
  readonly never: number;
}

/**
 * Why a letter that asks came soon after one about other dispatches: one dispatch is in both letters, a
 * deadline is on the next working day, a dispatch is urgent, or its first deadline is fewer than
 * five working days after its notice.
 */
export type NearReason = 'sameDispatch' | 'lastWorkingDay' | 'urgent' | 'short' | 'none';

/** Two successive asking letters to one mailbox that ask for different dispatches. */
export interface AskingPair {
  readonly unit: string;
  readonly on: Day;
  readonly subjects: readonly [string, string];
  readonly apart: number;
  readonly reason: NearReason;
}

export interface RhythmFigures {
  readonly pairs: number;
  /** Fewest working days between the letters of a pair; `null` if there is no pair. */
  readonly least: number | null;
  /** Pairs that are fewer than `NEAR` working days apart. */
  readonly near: readonly AskingPair[];
}

export interface FollowUpFigures {
  readonly letters: number;
  readonly words: Spread;
  /** Words before the first link. */
  readonly wordsBeforeLink: Spread;
}

export interface LeaderWeek {
  /** A Monday. */
  readonly from: Day;
  readonly kinds: Readonly<Partial<Record<LetterKind, number>>>;
}

export interface ProvinceReport {
  readonly start: Day;
  readonly end: Day;
  readonly workingDays: number;
  readonly letters: {
    readonly all: number;
    readonly units: number;
    readonly leader: number;
    readonly staff: number;
  };
  readonly mailboxes: readonly MailboxFigures[];
  readonly firstMentions: readonly FirstMention[];
  /** Dispatches, with the number of units that no letter told of it. */
  readonly unmentioned: Readonly<Record<string, number>>;
  readonly waits: readonly NewsWaits[];
  readonly rhythm: RhythmFigures;
  /** Follow-ups about one dispatch, and those about several. */
  readonly followUps: { readonly one: FollowUpFigures; readonly several: FollowUpFigures };
  readonly leaderWeeks: readonly LeaderWeek[];
}

/** Working days that two letters about different dispatches should be apart. */
export const NEAR = 3;

/** Working days from notice to deadline below which a dispatch is short. */
const SHORT = 5;

export function provinceReport(played: PlayedProvince): ProvinceReport {
  const { start, end, units, dispatches, letters, news } = played;
  const byMailbox = groupBy(letters, ({ to }) => to);
  const lettersTo = (mailbox: string) => byMailbox.get(mailbox) ?? [];
  const toUnits = units.flatMap(({ mailbox }) => lettersTo(mailbox));
  const leader = lettersTo(LEADER);
  const mentions = units.flatMap(({ code, mailbox }) =>
    dispatches.flatMap((dispatch) => {
      const first = firstMention(dispatch, lettersTo(mailbox));
      return first ? [{ unit: code, dispatch: dispatch.number, ...first }] : [];
    }),
  );
  const pairs = units.flatMap(({ code, mailbox }) =>
    askingPairs(lettersTo(mailbox), dispatches).map((pair) => ({ unit: code, ...pair })),
  );
  const isFollowUp = ({ kind }: DeliveredLetter) => kind === 'followUp';
  const isAboutOne = ({ records }: DeliveredLetter) => idsOf(records).size === 1;
  const followUps = toUnits.filter(isFollowUp);
  return {
    start,
    end,
    workingDays: workingDays(addDays(start, -1), end),
    letters: {
      all: letters.length,
      units: toUnits.length,
      leader: leader.length,
      staff: letters.length - toUnits.length - leader.length,
    },
    mailboxes: units.map(({ code, mailbox, grade }) => ({
      ...{ unit: code, mailbox, grade },
      ...mailboxFigures(lettersTo(mailbox)),
    })),
    firstMentions: mentions,
    unmentioned: Object.fromEntries(
      dispatches.map(({ number }) => [
        number,
        units.length - mentions.filter(({ dispatch }) => dispatch === number).length,
      ]),
    ),
    waits: news.map((one) => newsWaits(one, played, lettersTo)),
    rhythm: {
      pairs: pairs.length,
      least: pairs.length === 0 ? null : Math.min(...pairs.map(({ apart }) => apart)),
      near: pairs.filter(({ apart }) => apart < NEAR),
    },
    followUps: {
      one: followUpFigures(followUps.filter(isAboutOne)),
      several: followUpFigures(followUps.filter((letter) => !isAboutOne(letter))),
    },
    leaderWeeks: leaderWeeks(leader, played),
  };
}

/** Records about something new. Records about a stage in the same item only quote its deadline. */
const NEWS: readonly LetterItemKind[] = [
  'notice',
  'information',
  'extension',
  'cancellation',
  'supplement',
];

function idsOf(records: readonly LetterItemRecord[]): Set<DispatchId> {
  return new Set(records.map(({ dispatchId }) => dispatchId));
}

/** Dispatches of which the letter tells news. */
function newsIn({ records }: DeliveredLetter): Set<DispatchId> {
  return idsOf(records.filter(({ kind }) => NEWS.includes(kind)));
}

/** Records of reminders and follow-ups. */
function askedIn(letter: DeliveredLetter): StageRecord[] {
  const news = newsIn(letter);
  return letter.records.filter(isStageRecord).filter(({ dispatchId }) => !news.has(dispatchId));
}

function mailboxFigures(
  letters: readonly DeliveredLetter[],
): Omit<MailboxFigures, 'unit' | 'mailbox' | 'grade'> {
  const asks = (letter: DeliveredLetter) => askedIn(letter).length > 0;
  const tells = (letter: DeliveredLetter) => newsIn(letter).size > 0;
  const days = groupBy(letters, ({ on }) => on);
  return {
    letters: letters.length,
    asking: letters.filter(asks).length,
    news: letters.filter(tells).length,
    both: letters.filter((letter) => asks(letter) && tells(letter)).length,
    other: letters.filter((letter) => !asks(letter) && !tells(letter)).length,
    days: [...days.keys()].filter((day) => workingDays(addDays(day, -1), day) === 1).length,
    mostOnOneDay: Math.max(0, ...[...days.values()].map((own) => own.length)),
  };
}

function firstMention(
  { id, number, subject: about }: PlayedDispatch,
  letters: readonly DeliveredLetter[],
): Omit<FirstMention, 'unit' | 'dispatch'> | null {
  const first = letters.find(
    ({ body, subject, records }) =>
      [subject, body].some((text) => names(text, number)) || idsOf(records).has(id),
  );
  if (!first) return null;
  const { on, subject, body, kind } = first;
  const isCounted = COUNTS.test(subject) && body.includes(about);
  return { on, subject, isNamed: names(subject, number) || isCounted, isLedByNews: isNews(kind) };
}

/** Matches a subject that counts the dispatches of its letter. */
const COUNTS = /\d+ văn bản/;

/** True if the text has the number, and not only as the end of a longer one. */
function names(text: string, number: string): boolean {
  return ` ${text}`
    .split(number)
    .slice(0, -1)
    .some((before) => !/\d$/.test(before));
}

/** Records by which a unit is told of an act. */
const TELLS: Readonly<Record<PlayedNews['what'], (record: LetterItemRecord) => boolean>> = {
  issue: (record) => record.kind === 'notice' && record.version === 1 && !record.movesDeadline,
  issueVersion: (record) => record.kind === 'notice' && record.version > 1,
  moveDeadline: announcesMovedDeadline,
  extend: ({ kind }) => kind === 'extension',
  sendBack: ({ kind }) => kind === 'supplement',
  cancel: ({ kind }) => kind === 'cancellation',
};

function newsWaits(
  news: PlayedNews,
  { units }: PlayedProvince,
  lettersTo: (mailbox: string) => readonly DeliveredLetter[],
): NewsWaits {
  const { what, dispatch, on, answered } = news;
  const tells = ({ records }: DeliveredLetter) =>
    records.some((record) => record.dispatchId === dispatch.id && TELLS[what](record));
  const byCode = indexBy(units, 'code');
  const told = news.units.map((unit) => ({
    unit,
    letter: lettersTo(byCode.get(unit)?.mailbox ?? '').find(
      (letter) => letter.on >= on && tells(letter),
    ),
  }));
  const letters = told.flatMap(({ letter }) => letter ?? []);
  const missing = told.filter(({ letter }) => !letter);
  const answeredSoon = missing.filter(({ unit }) => answered.includes(unit)).length;
  return {
    ...{ what, dispatch: dispatch.number, on, units: news.units.length },
    waited: tally(letters.map((letter) => workingDays(on, letter.on))),
    waitedApproved: tally(
      letters.flatMap(({ on: sent, approvedOn }) =>
        approvedOn === null ? [] : workingDays(approvedOn, sent),
      ),
    ),
    answeredSoon,
    never: missing.length - answeredSoon,
  };
}

/** How often each value occurs. */
function tally<Value extends number | string>(values: readonly Value[]) {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts) as Record<Value, number>;
}

function askingPairs(
  letters: readonly DeliveredLetter[],
  dispatches: readonly PlayedDispatch[],
): Omit<AskingPair, 'unit'>[] {
  const asking = letters.filter((letter) => askedIn(letter).length > 0);
  return asking.slice(1).flatMap((letter, at) => {
    const earlier = asking[at] as DeliveredLetter;
    const [before, now] = [idsOf(askedIn(earlier)), idsOf(askedIn(letter))];
    const shared = [...now].filter((id) => before.has(id)).length;
    if (shared === before.size && shared === now.size) return [];
    return {
      on: letter.on,
      subjects: [earlier.subject, letter.subject] as const,
      apart: workingDays(earlier.on, letter.on),
      reason: shared > 0 ? 'sameDispatch' : nearReason(askedIn(letter), dispatches),
    };
  });
}

function nearReason(
  asked: readonly StageRecord[],
  dispatches: readonly PlayedDispatch[],
): NearReason {
  if (asked.some((one) => one.kind === 'reminder' && one.step === -1)) return 'lastWorkingDay';
  const ids = idsOf(asked);
  const own = dispatches.filter(({ id }) => ids.has(id));
  if (own.some(({ urgency }) => urgency !== 'normal')) return 'urgent';
  const isShort = ({ issuedOn, acknowledgeBy, completeBy }: PlayedDispatch) =>
    workingDays(issuedOn, acknowledgeBy ?? completeBy ?? issuedOn) < SHORT;
  return own.some(isShort) ? 'short' : 'none';
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

function followUpFigures(letters: readonly DeliveredLetter[]): FollowUpFigures {
  return {
    letters: letters.length,
    words: spreadOf(letters.map(({ body }) => countWords(body))),
    wordsBeforeLink: spreadOf(
      letters.map(({ body }) => countWords(body.split('https://')[0] ?? '')),
    ),
  };
}

function leaderWeeks(
  letters: readonly DeliveredLetter[],
  { start, end }: Pick<PlayedProvince, 'start' | 'end'>,
): LeaderWeek[] {
  const mondayOf = (day: Day) => addDays(day, 1 - weekdayOf(day));
  const weeks: LeaderWeek[] = [];
  for (let from = mondayOf(start); from <= end; from = addDays(from, 7)) {
    const own = letters.filter(({ on }) => mondayOf(on) === from);
    weeks.push({ from, kinds: tally(own.map(({ kind }) => kind)) });
  }
  return weeks;
}

/** Mailboxes of each grade that occurs. */
export function byGrade(mailboxes: readonly MailboxFigures[]): [Grade, MailboxFigures[]][] {
  return GRADES.map((grade): [Grade, MailboxFigures[]] => [
    grade,
    mailboxes.filter((one) => one.grade === grade),
  ]).filter(([, own]) => own.length > 0);
}
