import type { LocaleRules } from './locale';
import { type FormatPart, isAutomatic, sectionsOf } from './number-format';
import { type Moment, momentOf } from './serial';

/**
 * Returns the text that a cell shows for its value and number format, in the spreadsheet's locale. Formats:
 * https://developers.google.com/workspace/sheets/api/guides/formats
 */
export function displayOf(
  value: string | number | boolean | undefined,
  format: string,
  rules: LocaleRules,
): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return displayText(value, format);
  if (isAutomatic(format)) return displayGeneral(value, rules);
  return displayNumber(value, format, rules);
}

function displayText(value: string, format: string): string {
  const section = isAutomatic(format) ? undefined : sectionsOf(format)[3];
  if (!section) return value;
  return section.map((part) => (part.kind === 'cell' ? value : part.text)).join('');
}

function displayGeneral(value: number, rules: LocaleRules): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e15 || size < 1e-9)
      ? scientific(value, 5, true)
      : String(Number(value.toPrecision(size >= 1e10 ? 15 : 10)));
  return text.replace('.', rules.decimal);
}

function displayNumber(value: number, format: string, rules: LocaleRules): string {
  const sections = sectionsOf(format);
  const negative = value < 0 && sections.length > 1 ? sections[1] : undefined;
  const zero = value === 0 && sections.length > 2 ? sections[2] : undefined;
  const section = negative ?? zero ?? sections[0] ?? [];
  const shown = negative ? -value : value;
  if (section.some((part) => part.kind === 'date')) return displayDate(shown, section, rules);
  const isPercent = section.some((part) => part.kind === 'text' && part.text === '%');
  const scaled = isPercent ? shown * 100 : shown;
  const sign = scaled < 0 ? '-' : '';
  return sign + section.map((part) => displayPart(Math.abs(scaled), part, rules)).join('');
}

function displayPart(value: number, part: FormatPart, rules: LocaleRules): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'cell') return displayGeneral(value, rules);
  const exponent = /E[+-]?(0+)$/i.exec(part.text);
  if (exponent) {
    const decimals = /\.([0#?]*)/.exec(part.text)?.[1]?.length ?? 0;
    return scientific(value, decimals, false).replace('.', rules.decimal);
  }
  return displayDigits(value, part.text, rules);
}

function displayDigits(value: number, pattern: string, rules: LocaleRules): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const most = fraction.replace(/[^0#?]/g, '').length;
  const least = fraction.replace(/[^0]/g, '').length;
  const [digits = '', decimals = ''] = roundHalfUp(value, most).split('.');
  let kept = decimals;
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1);
  const padded = digits.padStart(whole.replace(/[^0]/g, '').length, '0');
  const bare = padded === '0' && !/0/.test(whole) ? '' : padded;
  const grouped = whole.includes(',') ? bare.replace(/\B(?=(\d{3})+$)/g, rules.group) : bare;
  return kept ? grouped + rules.decimal + kept : grouped;
}

function roundHalfUp(value: number, decimals: number): string {
  return Number(value.toPrecision(15)).toFixed(decimals);
}

function scientific(value: number, decimals: number, trimmed: boolean): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const shown = trimmed ? String(Number(mantissa)) : mantissa;
  const size = exponent.replace(/[+-]/, '').padStart(2, '0');
  return `${shown}E${exponent.startsWith('-') ? '-' : '+'}${size}`;
}

function displayDate(serial: number, section: FormatPart[], rules: LocaleRules): string {
  const moment = momentOf(serial);
  const hasHalves = section.some((part) => /^a/.test(part.text) && part.kind === 'date');
  return section
    .map((part) =>
      part.kind === 'date' ? dateCode(part.text, { moment, serial, hasHalves, rules }) : part.text,
    )
    .join('');
}

interface DateCodeContext {
  moment: Moment;
  serial: number;
  hasHalves: boolean;
  rules: LocaleRules;
}

function dateCode(code: string, { moment, serial, hasHalves, rules }: DateCodeContext): string {
  const { year, month, day, hour, minute, second } = moment;
  const padded = (n: number) => String(n).padStart(code.length, '0');
  if (code[0] === '[') return elapsed(code, serial);
  if (code[0] === 'a') return hour < 12 ? 'AM' : 'PM';
  if (code[0] === 'y') return code.length < 3 ? String(year).slice(-2) : String(year);
  if (code[0] === 'h') return padded(hasHalves ? hour % 12 || 12 : hour);
  if (code[0] === 'n') return padded(minute);
  if (code[0] === 's') return padded(second);
  if (code.length > 2) return nameOf(code, moment, rules);
  return padded(code[0] === 'd' ? day : month);
}

function elapsed(code: string, serial: number): string {
  const perDay = code[1] === 'h' ? 24 : code[1] === 'm' ? 1440 : 86_400;
  return String(Math.floor(serial * perDay + 1e-9)).padStart(code.length - 2, '0');
}

function nameOf(code: string, moment: Moment, rules: LocaleRules): string {
  const style = code.length > 3 ? 'long' : 'short';
  const date = new Date(Date.UTC(2000, moment.month - 1, 1));
  const weekday = new Date(Date.UTC(2000, 0, 2 + moment.weekday));
  const format = (options: Intl.DateTimeFormatOptions, at: Date) =>
    new Intl.DateTimeFormat(rules.tag, { ...options, timeZone: 'UTC' }).format(at);
  return code[0] === 'd' ? format({ weekday: style }, weekday) : format({ month: style }, date);
}
