import type { Day } from '../../calendar/day';
import type { DeadlineKeeping, DeadlineStatus, KnownTiming, Timing } from '../../calendar/deadline';
import type { Dispatch } from '../../records/dispatch';
import { ALARM } from '../../records/obligation';
import { isStage, type Stage } from '../../records/stage';
import { type ObligationStatus, overdueStagesIn, stagesIn } from './obligation-status';

/** Timing and deadline of a stage as last written into Theo dõi. `setDay` is `null` if there was no deadline. */
export interface StageCode {
  readonly timing: Timing;
  readonly setDay: Day | null;
  /** Day by which a follow-up asked for the overdue stage; `null` if none did. */
  readonly answerBy: Day | null;
}

/** Day by which a follow-up asked for an overdue stage with this due day; `null` if none did. */
export type AnswerByDay = (stage: Stage, due: Day) => Day | null;

/**
 * Hidden copy of an obligation's status for the add-on to read, such as `acknowledge overdue 2024-11-08
 * 2024-11-18; complete openNoDeadline; !`. Only stages that are asked are in it. The last part is `ALARM` if a stage is
 * overdue.
 */
export function stageCodes(
  status: ObligationStatus,
  { state }: Pick<Dispatch, 'state'>,
  answerByDay: AnswerByDay,
): string {
  const parts = stagesIn(status).map(([stage, { timing, deadline }]) => {
    const answerBy = timing === 'overdue' && deadline ? answerByDay(stage, deadline.due) : null;
    return [stage, timing, deadline?.setDay, answerBy].filter(Boolean).join(' ');
  });
  const alarms = state !== 'paused' && overdueStagesIn(status).length > 0;
  return [...parts, ...(alarms ? [ALARM] : [])].join('; ');
}

/** The stages of a text from `stageCodes`. A stage without timing is left out: its row has no status yet. */
export function parseStageCodes(text: string): ReadonlyMap<Stage, StageCode> {
  return new Map(
    text.split('; ').flatMap((part) => {
      const [stage = '', timing, ...days] = part.split(' ');
      const [setDay = null, answerBy = null] = days as Day[];
      return isStage(stage) && timing !== undefined
        ? [[stage, { timing: timing as Timing, setDay, answerBy }] as const]
        : [];
    }),
  );
}

/** Timings that `DeadlineStatus` cannot derive from the deadline. */
const KNOWN: Readonly<Partial<Record<Timing, KnownTiming>>> = {
  onTime: 'onTime',
  late: 'late',
  doneNoDeadline: 'onTime',
  untold: 'untold',
};

/** Status by the copied codes, with the days of today. Empty if the row has no status or owes nothing. */
export function statusFromCodes(
  dispatch: DeadlineKeeping,
  codes: string,
  deadlineStatus: DeadlineStatus,
): ObligationStatus {
  const stages = [...parseStageCodes(codes)];
  return Object.fromEntries(
    stages.map(([stage, { timing, setDay }]) => [
      stage,
      deadlineStatus(dispatch, setDay, KNOWN[timing]),
    ]),
  );
}
