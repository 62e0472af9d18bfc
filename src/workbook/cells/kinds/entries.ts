import { formatDay } from '../../../calendar/day';
import { parseDay } from '../../../calendar/parse-day';
import type { TrainingEntry } from '../../../records/training-entry';
import { allOf } from '../../../texts/all-of';
import { filledLines } from '../../../texts/filled-lines';
import { keyOfWord } from '../../../texts/key-of-word';
import { wholeNumber } from '../../../texts/number-text';
import type { Words } from '../../../words/words';
import { columnsOf } from '../column';
import { headParts, headsFrom } from './heads';

const NEXT_PART = ' | ';

/** Training rounds (đợt), one per line. */
export const entries = columnsOf<readonly TrainingEntry[]>(
  { read: parseEntries, write: formatEntries, fault: 'notEntries', format: 'text' },
  [],
);

/**
 * One line per round, e.g. `18/11/2024 | Hội nghị trực tiếp | 1 | Đảng viên: 40`. The number of sessions is
 * left out if unknown.
 */
export function formatEntries(rounds: readonly TrainingEntry[], words: Words): string {
  const lines = rounds.map(({ heldOn, form, sessions, attended }) => [
    formatDay(heldOn),
    words.trainingForms[form],
    ...(sessions === null ? [] : [String(sessions)]),
    ...headParts(attended, words),
  ]);
  return lines.map((parts) => parts.join(NEXT_PART)).join('\n');
}

export function parseEntries(text: string, words: Words): TrainingEntry[] | null {
  return allOf(filledLines(text).map((line) => entryFrom(line, words)));
}

function entryFrom(line: string, words: Words): TrainingEntry | null {
  const [day = '', name = '', ...rest] = line.split('|').map((part) => part.trim());
  const heldOn = parseDay(day);
  const form = keyOfWord(name, words.trainingForms);
  const [first] = rest;
  const counted = first !== undefined && !first.includes(':');
  const sessions = counted ? wholeNumber(first) : null;
  const attended = headsFrom(counted ? rest.slice(1) : rest, words);
  if (heldOn === null || form === null || attended === null) return null;
  return counted && sessions === null ? null : { form, heldOn, sessions, attended };
}
