import type { HeadCounts } from '../../records/audience';
import type { Obligation } from '../../records/obligation';
import type { ReportedValue } from '../../records/reported-value';
import { hasSession } from '../../records/training-entry';
import type { PageDispatch } from './page-view';

/** Suggestions from a unit's latest answers. The contact checks them; they are never sent automatically. */
export interface AnswerSuggestions {
  /** Position and name of the latest receipt as stored: `Văn thư (Nguyễn Thị Mẫu)`; `''` if there is none. */
  readonly acknowledgedBy: string;
  readonly eligibleBy: HeadCounts;
  /** Training form in the latest report, preferably of a round with a session; `''` if there is no round. */
  readonly form: string;
}

export function answerSuggestions(answered: readonly PageDispatch['answers'][]): AnswerSuggestions {
  const receipt = latest(answered, ({ acknowledgedOn }) => acknowledgedOn);
  const report = latest(answered, ({ entries, heldOn }) => (entries.length > 0 ? heldOn : null));
  return {
    acknowledgedBy: receipt?.acknowledgedBy ?? '',
    eligibleBy: report?.eligibleBy ?? {},
    form: formOf(report?.entries ?? []),
  };
}

/** Values of the latest reports by label, the latest first. */
export function latestValues(
  answered: readonly Pick<Obligation, 'complete' | 'completedOn' | 'reportedValues'>[],
): ReportedValue[] {
  const reports = answered.filter(({ complete }) => complete !== 'notStarted');
  const latestFirst = [...reports].sort((a, b) =>
    (a.completedOn ?? '') < (b.completedOn ?? '') ? 1 : -1,
  );
  return latestFirst.flatMap(({ reportedValues }) => reportedValues);
}

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
