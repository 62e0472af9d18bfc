import type { HeadCounts } from '../../records/audience';
import { hasSession } from '../../records/training-entry';
import type { PageDispatch } from './page-view';

/** What a unit said last: offered again, to be looked at, and never sent by itself. */
export interface LastAnswers {
  /** Position and name as the office keeps them, `Văn thư (Nguyễn Thị Mẫu)`; '' where it has never acknowledged. */
  readonly acknowledgedBy: string;
  readonly eligibleBy: HeadCounts;
  /** The form of its first round with a session, else of the first; '' where it has reported none. */
  readonly form: string;
}

/** Gives what a unit said last, over its dispatches. */
export function lastAnswers(answered: readonly PageDispatch['answers'][]): LastAnswers {
  const receipt = latest(answered, ({ acknowledgedOn }) => acknowledgedOn);
  const report = latest(answered, ({ entries, heldOn }) => (entries.length > 0 ? heldOn : null));
  return {
    acknowledgedBy: receipt?.acknowledgedBy ?? '',
    eligibleBy: report?.eligibleBy ?? {},
    form: formOf(report?.entries ?? []),
  };
}

/** One with a session goes before what was only sent round. */
function formOf(entries: PageDispatch['answers']['entries']): string {
  const [first] = [...entries.filter(({ form }) => hasSession(form)), ...entries];
  return first?.form ?? '';
}

function latest(
  answered: readonly PageDispatch['answers'][],
  dayOf: (answers: PageDispatch['answers']) => string | null,
): PageDispatch['answers'] | undefined {
  const days = answered.flatMap((answers) => {
    const day = dayOf(answers);
    return day === null ? [] : [{ answers, day }];
  });
  return days.sort((a, b) => (a.day < b.day ? 1 : -1))[0]?.answers;
}
