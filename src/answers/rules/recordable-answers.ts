import { askedStages, type Dispatch, type Task } from '../../records/dispatch';

/** What staff can record in the form Ghi nhận trả lời. */
export type RecordableAnswer =
  | 'acknowledged'
  | 'inProgress'
  | 'completed'
  | 'reportInProgress'
  | 'reportCompleted'
  | 'nothing';

const RESULTS: Readonly<Record<Task, readonly RecordableAnswer[]>> = {
  training: ['inProgress', 'completed'],
  report: ['reportInProgress', 'reportCompleted', 'nothing'],
};

/** What can be recorded for a dispatch, in the order of the form. */
export function recordableAnswers(
  dispatch: Pick<Dispatch, 'asks' | 'task'>,
): readonly RecordableAnswer[] {
  return askedStages(dispatch).flatMap((stage): readonly RecordableAnswer[] =>
    stage === 'acknowledge' ? ['acknowledged'] : RESULTS[dispatch.task],
  );
}
