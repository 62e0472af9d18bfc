import { formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import type { OverdueStage } from '../../records/frozen-figures';
import type { Stage } from '../../records/obligation';
import { wholeNumber } from '../../texts/number-text';
import type { Words } from '../../words/words';
import { readChoice } from './read-choice';

const NEXT_PART = ' | ';
const NEXT_STAGE = '; ';

/** Writes stages that were let pass: which, its due day, working days late: `Xác nhận | 08/11/2024 | 18`. */
export function formatOverdue(stages: readonly OverdueStage[], { choices }: Words): string {
  return stages
    .map(({ stage, due, daysLate }) =>
      [choices.stage[stage], formatDay(due), daysLate].join(NEXT_PART),
    )
    .join(NEXT_STAGE);
}

/** Reads such stages back, in either language; null when one cannot be read. */
export function parseOverdue(text: string): OverdueStage[] | null {
  const stages = text.split(NEXT_STAGE.trim()).map(stageFrom);
  return stages.includes(null) ? null : (stages as OverdueStage[]);
}

function stageFrom(text: string): OverdueStage | null {
  const [name = '', day = '', days = '', ...rest] = text.split('|').map((part) => part.trim());
  const stage = readChoice(name, 'stage') as Stage | null;
  const due = parseDay(day);
  const daysLate = wholeNumber(days);
  if (stage === null || due === null || daysLate === null || rest.length > 0) return null;
  return { stage, due, daysLate };
}
