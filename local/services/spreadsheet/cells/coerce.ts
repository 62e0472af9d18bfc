import type { CellValue } from './cell-value';
import { displayOf } from './display';
import { formulaValue } from './formula';
import type { LocaleRules } from './locale';
import { isAutomatic } from './number-format';
import { parseDate } from './parse-date';
import { parseNumber } from './parse-number';
import { serialOfInstant } from './serial';

/** `format` is the number format that Sheets gives the cell for this input. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export interface CoercionContext {
  readonly rules: LocaleRules;
  readonly zone: string;
  readonly thisYear: number;
}

/**
 * Converts a value given to setValue. A text is read as if typed. A Date becomes a serial number in the
 * spreadsheet's zone. Under the format `@` every value becomes text.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object)
 */
export function entryOf(input: unknown, format: string, context: CoercionContext): Entry {
  if (input === null || input === undefined || input === '') return { value: undefined };
  if (typeof input === 'string') return entryOfText(input, format, context);
  const entry = entryOfTyped(input, format, context);
  if (format !== '@') return entry;
  return { value: displayOf(entry.value, entry.format ?? '', context.rules) };
}

function entryOfTyped(input: unknown, format: string, context: CoercionContext): Entry {
  if (typeof input === 'number') return { value: Number.isFinite(input) ? input : '#NUM!' };
  if (typeof input === 'boolean') return { value: input };
  if (Object.prototype.toString.call(input) !== '[object Date]') return { value: String(input) };
  const instant = (input as Date).getTime();
  if (Number.isNaN(instant)) return { value: '#NUM!' };
  const value = serialOfInstant(instant, context.zone);
  if (!isAutomatic(format) && format !== '@') return { value };
  const { date } = context.rules;
  return { value, format: Number.isInteger(value) ? date : `${date} h:mm:ss` };
}

/**
 * Converts a typed text. Numbers, dates, percentages and TRUE are read by the locale's conventions. `=` or `+`
 * begins a formula, also in its full-width form, which some input methods produce. After an apostrophe the rest
 * is text. Under the format `@` the text stays as typed.
 */
export function entryOfText(text: string, format: string, context: CoercionContext): Entry {
  if (text === '') return { value: undefined };
  if (format === '@' || !mayBeMore(text)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const parsed =
    parseNumber(text, context.rules) ?? parseDate(text, context.rules, context.thisYear);
  if (parsed) {
    const given = isAutomatic(format) && parsed.format;
    return given ? { value: parsed.value, format: given } : { value: parsed.value };
  }
  if (/^[=+＝＋]/.test(text) && text.length > 1) return formulaEntry(text);
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' };
  return { value: text };
}

export function formulaEntry(text: string): Entry {
  const formula = /^[=＝]/.test(text) ? `=${text.slice(1)}` : `=${text.replace(/^＋/, '+')}`;
  return { value: formulaValue(formula), formula };
}

function mayBeMore(text: string): boolean {
  return /^\s*[-0-9=+.,('$%tTfF＝＋]/.test(text) || /^[A-Za-z]{3}[a-z]*\.? \d/.test(text);
}
