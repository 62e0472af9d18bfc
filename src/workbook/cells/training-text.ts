import { formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import type { Audience, HeadCounts } from '../../records/audience';
import type { TrainingEntry } from '../../records/training-entry';
import { wholeNumber } from '../../texts/number-text';
import type { Words } from '../../words/words';

const NEXT_PART = ' | ';

/** Writes heads as people read them, an audience a line: `Đảng viên: 45`. */
export function formatHeads(heads: HeadCounts, words: Words): string {
  return headParts(heads, words).join('\n');
}

/** Reads heads back; null when a line is not `audience: number`. */
export function parseHeads(text: string, words: Words): HeadCounts | null {
  return headsFrom(linesOf(text), words);
}

/**
 * Writes rounds of training as people read them, one a line: day, form, sessions, attendances by audience:
 * `18/11/2024 | Hội nghị trực tiếp | 1 | Đảng viên: 40`.
 */
export function formatEntries(entries: readonly TrainingEntry[], words: Words): string {
  const lines = entries.map(({ heldOn, form, sessions, attended }) => [
    formatDay(heldOn),
    words.trainingForms[form],
    ...(sessions === null ? [] : [String(sessions)]),
    ...headParts(attended, words),
  ]);
  return lines.map((parts) => parts.join(NEXT_PART)).join('\n');
}

/** Reads rounds back; null when a line cannot be read. */
export function parseEntries(text: string, words: Words): TrainingEntry[] | null {
  const entries = linesOf(text).map((line) => entryFrom(line, words));
  return entries.includes(null) ? null : (entries as TrainingEntry[]);
}

function entryFrom(line: string, words: Words): TrainingEntry | null {
  const [day = '', name = '', ...rest] = line.split('|').map((part) => part.trim());
  const heldOn = parseDay(day);
  const form = keyOf(name, words.trainingForms);
  const [first] = rest;
  const counted = first !== undefined && !first.includes(':');
  const sessions = counted ? wholeNumber(first) : null;
  const attended = headsFrom(counted ? rest.slice(1) : rest, words);
  if (heldOn === null || form === null || attended === null) return null;
  return counted && sessions === null ? null : { form, heldOn, sessions, attended };
}

function headParts(heads: HeadCounts, { audiences }: Words): string[] {
  return Object.entries(heads).map(
    ([audience, count]) => `${audiences[audience as Audience]}: ${count}`,
  );
}

function headsFrom(parts: readonly string[], { audiences }: Words): HeadCounts | null {
  const heads: HeadCounts = {};
  for (const part of parts) {
    const at = part.lastIndexOf(':');
    const audience = keyOf(part.slice(0, Math.max(at, 0)), audiences);
    const count = wholeNumber(part.slice(at + 1));
    if (audience === null || count === null) return null;
    heads[audience] = count;
  }
  return heads;
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function keyOf<Key extends string>(text: string, words: Readonly<Record<Key, string>>): Key | null {
  const wanted = text.normalize('NFC').trim().toLowerCase();
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => words[key].toLowerCase() === wanted) ?? null;
}
