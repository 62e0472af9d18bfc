import { formatDay } from '../../../calendar/day';
import { parseDay } from '../../../calendar/parse-day';
import type { OverdueStage } from '../../../records/frozen-figures';
import { allOf } from '../../../texts/all-of';
import { wholeNumber } from '../../../texts/number-text';
import type { Words } from '../../../words/words';
import { columnsOf } from '../column';
import { readChoice } from '../read-choice';

const NEXT_PART = ' | ';
const NEXT_STAGE = '; ';

export const overdueStages = columnsOf<readonly OverdueStage[]>(
  { read: parseOverdue, write: formatOverdue, fault: 'notOverdue', format: 'text' },
  [],
);

/**
 * For example `Xác nhận | 08/11/2024 | 18 | 3 | 15`: name, due day, working days late, follow-ups and the step of the last
 * one. Version 1 wrote the first three.
 */
export function formatOverdue(stages: readonly OverdueStage[], { choices }: Words): string {
  return stages
    .map(({ stage, due, daysLate, followedUp }) => {
      const about = [choices.stage[stage], formatDay(due), daysLate];
      return [...about, ...(followedUp ? [followedUp.times, followedUp.step] : [])].join(NEXT_PART);
    })
    .join(NEXT_STAGE);
}

/** Reads both languages. `null` if one stage is malformed. */
export function parseOverdue(text: string, words: Words): OverdueStage[] | null {
  return allOf(text.split(NEXT_STAGE.trim()).map((part) => stageFrom(part, words)));
}

function stageFrom(text: string, words: Words): OverdueStage | null {
  const [name = '', day = '', days = '', ...rest] = text.split('|').map((part) => part.trim());
  const stage = readChoice(name, 'stage', words);
  const due = parseDay(day);
  const daysLate = wholeNumber(days);
  const counts = allOf(rest.map((part) => wholeNumber(part)));
  if (stage === null || due === null || daysLate === null || counts === null) return null;
  const [times, step, ...more] = counts;
  if (times === undefined) return { stage, due, daysLate };
  if (step === undefined || more.length > 0) return null;
  return { stage, due, daysLate, followedUp: { times, step } };
}
