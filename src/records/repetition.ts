import { addDays, addMonths, type Day, dayOf, formatDay, weekdayOf } from '../calendar/day';
import { parseDay } from '../calendar/parse-day';
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-calendar';
import { allOf } from '../texts/all-of';
import { format } from '../texts/format';
import { keyOfWord } from '../texts/key-of-word';
import { readTemplate } from '../texts/read-template';
import type { RepeatingKind } from './reporting-period';

/** How a deadline follows from its period. `month` and `week` are those in which the period ends. */
export type DueRule = 'dayOfMonth' | 'dayOfNextMonth' | 'weekday' | 'nextWeekday' | 'workingDays';

/** How often a dispatch asks its report (Báo cáo định kỳ), and when the next round begins. */
export interface Repetition {
  readonly kind: RepeatingKind;
  readonly dueBy: DueRule;
  /** Day of the month, ISO weekday, or number of working days after the period. */
  readonly dueAt: number;
  /** A round begins this many working days before its deadline. */
  readonly daysAhead: number;
  /** No round begins for a period that ends later. */
  readonly until: Day;
  /** True if rounds after the first send their notices automatically. */
  readonly isAutomatic: boolean;
}

/** In years. */
export const LONGEST_SERIES = 3;

export const MAX_DAYS_AHEAD = 30;

/** Most working days from the end of a period to its deadline. */
const MAX_WORKING_DAYS = 30;

/** Deadline of the period that ends on `cutOff`, before it is rolled to a working day. */
export function dueDay(
  { dueBy, dueAt }: Pick<Repetition, 'dueBy' | 'dueAt'>,
  cutOff: Day,
  calendar: WorkingCalendar,
): Day {
  if (dueBy === 'workingDays') return addWorkingDays(cutOff, dueAt, calendar);
  if (dueBy === 'dayOfMonth') return dateOf(cutOff, dueAt);
  if (dueBy === 'dayOfNextMonth') return dateOf(addMonths(cutOff, 1), dueAt);
  const first = addDays(cutOff, dueBy === 'weekday' ? -6 : 1);
  return addDays(first, (dueAt - weekdayOf(first) + 7) % 7);
}

/** A day of the month of `day`; the last one if the month is too short. */
function dateOf(day: Day, date: number): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return [0, 1, 2, 3].map((less) => dayOf(year, month, date - less)).find(Boolean) ?? day;
}

/** What later deadlines have in common with the first one. */
export const DUE_LIKE = ['date', 'weekday', 'workingDays'] as const;

export type DueLike = (typeof DUE_LIKE)[number];

const RULES: Readonly<Record<DueLike, readonly DueRule[]>> = {
  date: ['dayOfMonth', 'dayOfNextMonth'],
  weekday: ['weekday', 'nextWeekday'],
  workingDays: ['workingDays'],
};

/**
 * Rule by which the period that ends on `cutOff` has the deadline `due`. `null` if no rule of this kind gives it:
 * the deadline is too far from the end of the period.
 */
export function dueRuleOf(
  like: DueLike,
  { cutOff, due }: { readonly cutOff: Day; readonly due: Day },
  calendar: WorkingCalendar,
): Pick<Repetition, 'dueBy' | 'dueAt'> | null {
  const counts: Readonly<Record<DueLike, readonly number[]>> = {
    date: [Number(due.slice(8, 10))],
    weekday: [weekdayOf(due)],
    workingDays: Array.from({ length: MAX_WORKING_DAYS }, (_, at) => at + 1),
  };
  const rules = RULES[like].flatMap((dueBy) => counts[like].map((dueAt) => ({ dueBy, dueAt })));
  return rules.find((rule) => dueDay(rule, cutOff, calendar) === due) ?? null;
}

/** Words of the cell. `weekdays` are in the order of the ISO numbers. */
export interface RepetitionWords {
  readonly kinds: Readonly<Record<RepeatingKind, string>>;
  readonly due: Readonly<Record<DueRule, string>>;
  readonly weekdays: readonly string[];
  readonly ahead: string;
  readonly until: string;
  readonly isAutomatic: string;
}

const PART = '·';

/** For example `hằng tháng · hạn ngày 20 cùng tháng · lập trước hạn 5 ngày làm việc · đến 31/12/2027 · tự gửi`. */
export function formatRepetition(repetition: Repetition, words: RepetitionWords): string {
  const { kind, dueBy, dueAt, daysAhead, until, isAutomatic } = repetition;
  const at = isWeekday(dueBy) ? (words.weekdays[dueAt - 1] ?? dueAt) : dueAt;
  return [
    words.kinds[kind],
    format<string>(words.due[dueBy], { at }),
    format<string>(words.ahead, { days: daysAhead }),
    format<string>(words.until, { day: formatDay(until) }),
    ...(isAutomatic ? [words.isAutomatic] : []),
  ].join(` ${PART} `);
}

/** Reverses `formatRepetition`. `null` if a part is missing, unknown or out of range. */
export function parseRepetition(text: string, words: RepetitionWords): Repetition | null {
  const [kindText = '', ...parts] = text.split(PART).map((part) => part.trim());
  const kind = keyOfWord(kindText, words.kinds);
  const read = allOf(parts.map((part) => parsePart(part, words)));
  if (kind === null || read === null) return null;
  const {
    dueBy,
    dueAt,
    daysAhead,
    until,
    isAutomatic = false,
  }: Partial<Repetition> = Object.assign({}, ...read);
  if (dueBy === undefined || dueAt === undefined || daysAhead === undefined || !until) return null;
  return { kind, dueBy, dueAt, daysAhead, until, isAutomatic };
}

function parsePart(part: string, words: RepetitionWords): Partial<Repetition> | null {
  if (keyOfWord(part, { isAutomatic: words.isAutomatic })) return { isAutomatic: true };
  const until = readTemplate(words.until, part);
  if (until) return withValue('until', parseDay(until.day ?? ''));
  const ahead = readTemplate(words.ahead, part);
  if (ahead) return withValue('daysAhead', numberIn(ahead.days, 0, MAX_DAYS_AHEAD));
  for (const dueBy of Object.keys(words.due) as DueRule[]) {
    const { at } = readTemplate(words.due[dueBy], part) ?? {};
    const dueAt = at === undefined ? null : dueAtIn(at, dueBy, words);
    if (dueAt !== null) return { dueBy, dueAt };
  }
  return null;
}

function withValue<Key extends keyof Repetition>(
  key: Key,
  value: Repetition[Key] | null,
): Partial<Repetition> | null {
  return value === null ? null : { [key]: value };
}

function dueAtIn(text: string, dueBy: DueRule, { weekdays }: RepetitionWords): number | null {
  if (!isWeekday(dueBy)) return numberIn(text, 1, dueBy === 'workingDays' ? MAX_WORKING_DAYS : 31);
  const at = weekdays.findIndex((name) => name.toLowerCase() === text.toLowerCase());
  return at < 0 ? null : at + 1;
}

function isWeekday(dueBy: DueRule): boolean {
  return RULES.weekday.includes(dueBy);
}

function numberIn(text = '', least: number, most: number): number | null {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}
