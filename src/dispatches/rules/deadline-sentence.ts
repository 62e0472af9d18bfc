import { type Day, formatDay } from '../../calendar/day';
import type { Deadline, StageStatus } from '../../calendar/deadline';
import { DEADLINE_FIELD, type Dispatch } from '../../records/dispatch';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import { dayAndHour } from './day-and-hour';

type Wording = 'until' | 'rolled' | 'open' | 'left' | 'lastDay' | 'passed' | 'overdue' | 'answerBy';

export interface DeadlineWords {
  readonly language: Language;
  readonly deadline: Readonly<Record<Wording, string>>;
}

export interface OpenDeadline {
  readonly dispatch: Pick<
    Dispatch,
    'acknowledgeBy' | 'completeBy' | 'acknowledgeHour' | 'completeHour'
  >;
  readonly stage: Stage;
  readonly status: Pick<StageStatus, 'timing' | 'daysLeft' | 'daysLate'> & {
    readonly deadline: Deadline;
  };
  /** Day by which a follow-up asked for the answer; `null` if none did. */
  readonly answerBy: Day | null;
  readonly today: Day;
}

/** Deadline of an open stage on the unit's page, which names the office that asks at its top. */
export function deadlineSentence(open: OpenDeadline, words: DeadlineWords): string {
  const { status, answerBy } = open;
  const { daysLeft, daysLate } = status;
  return format(words.deadline[wordingOf(open)], {
    day: dayText(open, words),
    // One of them is 0
    days: daysLeft + daysLate,
    answerBy: answerBy === null ? '' : formatDay(answerBy),
  });
}

function wordingOf({ status, answerBy, today }: OpenDeadline): Wording {
  const { timing, daysLeft, daysLate, deadline } = status;
  if (timing === 'overdue') {
    if (daysLate === 0) return 'passed';
    return answerBy === null ? 'overdue' : 'answerBy';
  }
  if (deadline.due === today) return 'lastDay';
  return daysLeft > 0 ? 'left' : 'open';
}

/** The deadline with the dispatch's hour, if it sets one, and with the set day if that is a day off. */
function dayText(
  { dispatch, stage, status }: OpenDeadline,
  { language, deadline: words }: DeadlineWords,
): string {
  const { setDay, due } = status.deadline;
  // A unit's own later deadline has no hour
  const isOwn = dispatch[DEADLINE_FIELD[stage]] === setDay;
  const shown = formatDay(due);
  const day =
    (isOwn ? dayAndHour(dispatch, stage, due, language) : null) ??
    (status.timing === 'overdue' ? shown : format(words.until, { due: shown }));
  return setDay === due ? day : format(words.rolled, { day, asked: formatDay(setDay) });
}
