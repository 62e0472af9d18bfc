import type { LocaleRules } from './locale';
import type { Parsed } from './parse-number';
import { serialOfDay } from './serial';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Parses a typed date, time or both. The date is in the order of the locale (d/m/y, m/d/y) or year first. `1/2`
 * is in `thisYear`, `5/2026` is the first of the month, two-digit years below 30 are 20xx. Returns `null` if
 * the text is no date or time.
 */
export function parseDate(text: string, rules: LocaleRules, thisYear: number): Parsed | null {
  const trimmed = text.trim();
  const time = parseTime(trimmed);
  if (time) return time;
  const split = /^(\S.*?)(?:[T ]\s*(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?))?$/.exec(trimmed);
  if (!split?.[1]) return null;
  const day = parseDay(split[1], rules, thisYear);
  if (!day || !split[2]) return day;
  const clock = parseTime(split[2]);
  if (!clock || clock.value >= 1) return null;
  return { value: day.value + clock.value, format: `${day.format} ${clock.format}` };
}

function parseTime(text: string): Parsed | null {
  const found = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:\s*([ap])m)?$/i.exec(text);
  if (!found) return null;
  const half = found[4]?.toLowerCase();
  const typed = Number(found[1]);
  if (half && (typed < 1 || typed > 12)) return null;
  const hour = half ? (typed % 12) + (half === 'p' ? 12 : 0) : typed;
  const seconds = hour * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0);
  const clock = `:mm${found[3] ? ':ss' : ''}${half ? ' am/pm' : ''}`;
  const hours = hour > 23 ? '[h]' : (found[1] ?? '').length > 1 ? 'hh' : 'h';
  return { value: seconds / 86_400, format: hours + clock };
}

function parseDay(text: string, rules: LocaleRules, thisYear: number): Parsed | null {
  const named = namedMonth(text);
  if (named) return named;
  const found = /^(\d{1,4})([/.-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!found) return null;
  const [, first = '', separator = '', second = '', third] = found;
  if (separator === '.' && rules.decimal === '.') return null;
  if (first.length > 2) return third ? yearFirst([first, second, third], separator) : null;
  if (third !== undefined) return yearLast([first, second, third], separator, rules);
  if (second.length === 4) {
    return dated(
      { y: Number(second), m: Number(first), d: 1 },
      `${code('m', first)}${separator}yyyy`,
    );
  }
  const order = rules.order === 'dmy' ? (['d', 'm'] as const) : (['m', 'd'] as const);
  const parts = { y: thisYear, m: 0, d: 0, [order[0]]: Number(first), [order[1]]: Number(second) };
  return dated(parts, code(order[0], first) + separator + code(order[1], second));
}

function yearFirst(parts: [string, string, string], separator: string): Parsed | null {
  const [y, m, d] = parts;
  if (y.length !== 4) return null;
  const format = `yyyy${separator}${code('m', m)}${separator}${code('d', d)}`;
  return dated({ y: Number(y), m: Number(m), d: Number(d) }, format);
}

function yearLast(
  [first, second, third]: [string, string, string],
  separator: string,
  rules: LocaleRules,
): Parsed | null {
  if (third.length === 3 || third.length === 1) return null;
  if (rules.order === 'ymd') return null;
  const [d, m] = rules.order === 'dmy' ? [first, second] : [second, first];
  const short = Number(third);
  const y = third.length === 4 ? short : short + (short < 30 ? 2000 : 1900);
  const codes = rules.order === 'dmy' ? [code('d', d), code('m', m)] : [code('m', m), code('d', d)];
  const year = third.length === 4 ? 'yyyy' : 'yy';
  return dated({ y, m: Number(m), d: Number(d) }, [...codes, year].join(separator));
}

function namedMonth(text: string): Parsed | null {
  const month = /^([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/.exec(text);
  const day = /^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -](\d{4})$/.exec(text);
  const m = MONTHS.indexOf((month?.[1] ?? day?.[2] ?? '').toLowerCase()) + 1;
  if (m === 0) return null;
  const d = Number(month?.[2] ?? day?.[1]);
  return dated({ y: Number(month?.[3] ?? day?.[3]), m, d }, month ? 'mmm d, yyyy' : 'd mmm yyyy');
}

function dated({ y, m, d }: { y: number; m: number; d: number }, format: string): Parsed | null {
  const value = serialOfDay(y, m, d);
  return value === null ? null : { value, format };
}

function code(letter: 'd' | 'm', typed: string): string {
  return typed.length > 1 && typed.startsWith('0') ? letter + letter : letter;
}
