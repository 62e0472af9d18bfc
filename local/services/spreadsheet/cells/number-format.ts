/**
 * Part of a number format: a date code such as `dd`, a digit pattern such as `0.00`, a literal text, or `@`
 * (`cell`).
 */
export interface FormatPart {
  readonly kind: 'date' | 'digits' | 'text' | 'cell';
  readonly text: string;
}

const DATE_CODE = /^(?:y+|m+|d+|h+|s+|\[h+\]|\[m+\]|\[s+\]|am\/pm|a\/p)/i;
const DIGITS = /^[0#?][0#?,.]*(?:E[+-]?0+)?|^\.[0#?]+/i;
const parsed = new Map<string, FormatPart[][]>();

/** Splits a number format into its sections (positive; negative; zero; text), and each section into parts. */
export function sectionsOf(format: string): FormatPart[][] {
  let sections = parsed.get(format);
  if (!sections) {
    sections = cut(format);
    parsed.set(format, sections);
  }
  return sections;
}

/** True if a number in this format is a date or a time, which getValues returns as a Date. */
export function isDateFormat(format: string): boolean {
  if (isAutomatic(format)) return false;
  return (sectionsOf(format)[0] ?? []).some((part) => part.kind === 'date');
}

/** True if Sheets chooses how the value is displayed. */
export function isAutomatic(format: string): boolean {
  return format === '' || format.toLowerCase() === 'general';
}

function cut(format: string): FormatPart[][] {
  const sections: FormatPart[][] = [[]];
  let rest = format;
  while (rest) {
    const { part, length } = nextPart(rest);
    if (part === 'section') sections.push([]);
    else if (part) sections[sections.length - 1]?.push(part);
    rest = rest.slice(length);
  }
  return sections.map(asMinutes);
}

function nextPart(rest: string): { part: FormatPart | 'section' | null; length: number } {
  if (rest[0] === ';') return { part: 'section', length: 1 };
  const date = DATE_CODE.exec(rest)?.[0];
  if (date) return { part: { kind: 'date', text: date.toLowerCase() }, length: date.length };
  const digits = DIGITS.exec(rest)?.[0];
  if (digits) return { part: { kind: 'digits', text: digits }, length: digits.length };
  if (rest[0] === '@') return { part: { kind: 'cell', text: '@' }, length: 1 };
  return literal(rest);
}

function literal(rest: string): { part: FormatPart | null; length: number } {
  const quoted = /^"([^"]*)"/.exec(rest) ?? /^\[\$([^\]-]*)(?:-[^\]]*)?\]/.exec(rest);
  if (quoted) return { part: { kind: 'text', text: quoted[1] ?? '' }, length: quoted[0].length };
  const colour = /^\[[^\]]*\]/.exec(rest);
  if (colour) return { part: null, length: colour[0].length };
  if (rest[0] === '\\') return { part: { kind: 'text', text: rest[1] ?? '' }, length: 2 };
  if (rest[0] === '_' || rest[0] === '*') return { part: { kind: 'text', text: ' ' }, length: 2 };
  return { part: { kind: 'text', text: rest[0] ?? '' }, length: 1 };
}

function asMinutes(section: FormatPart[]): FormatPart[] {
  const dates = section.filter((part) => part.kind === 'date');
  return section.map((part) => {
    if (part.kind !== 'date' || !/^mm?$/.test(part.text)) return part;
    const at = dates.indexOf(part);
    const isMinute = /h/.test(dates[at - 1]?.text ?? '') || /^\[?s/.test(dates[at + 1]?.text ?? '');
    return isMinute ? { kind: 'date', text: part.text === 'm' ? 'n' : 'nn' } : part;
  });
}
