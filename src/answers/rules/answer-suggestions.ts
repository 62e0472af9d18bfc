import type { HeadCounts } from '../../records/audience';
import type { DispatchId } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import { type ReportedValue, roundsIn } from '../../records/reported-value';
import { type Round, roundOf } from '../../records/round';
import { eligibleBy, hasSession, trainingForms } from '../../records/training-figures';
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
  const report = latest(answered, ({ reportedValues, heldOn }) =>
    roundsIn(reportedValues).length > 0 ? heldOn : null,
  );
  const values = report?.reportedValues ?? [];
  return {
    acknowledgedBy: receipt?.acknowledgedBy ?? '',
    eligibleBy: eligibleBy(values),
    form: formOf(values),
  };
}

type Report = Pick<Obligation, 'dispatchId' | 'complete' | 'completedOn' | 'reportedValues'>;

/**
 * Values that a unit reported for other dispatches: of earlier rounds of the same series first, then of others, each
 * the latest first.
 */
export function latestValues(reports: readonly Report[], dispatchId: DispatchId): ReportedValue[] {
  const round = roundOf(dispatchId);
  const others = reports.filter(
    (one) => one.dispatchId !== dispatchId && one.complete !== 'notStarted',
  );
  const isEarlier = (one: Round | null) =>
    round !== null && one?.series === round.series && one.cutOff < round.cutOff;
  const sortKey = (report: Report) => {
    const one = roundOf(report.dispatchId);
    return isEarlier(one) ? `1${one?.cutOff}` : `0${report.completedOn ?? ''}`;
  };
  const latestFirst = others.sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
  return latestFirst.flatMap(({ reportedValues }) => reportedValues);
}

function formOf(values: readonly ReportedValue[]): string {
  const forms = trainingForms(values);
  return forms.find(hasSession) ?? forms[0] ?? '';
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
