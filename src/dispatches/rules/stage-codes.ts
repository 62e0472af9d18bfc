import type { Day } from '../../calendar/day';
import type { Timing } from '../../calendar/deadline';
import { isStage, type Stage } from '../../records/stage';
import { type ObligationStatus, stagesIn } from './obligation-status';

/** Timing and deadline of a stage as last written into Theo dõi. `setDay` is `null` if there was no deadline. */
export interface StageCode {
  readonly timing: Timing;
  readonly setDay: Day | null;
}

/**
 * Hidden copy of an obligation's status for the add-on to read, such as `acknowledge onTime 2024-11-08; complete
 * openNoDeadline`. Only stages that are asked are in it.
 */
export function stageCodes(status: ObligationStatus): string {
  return stagesIn(status)
    .map(([stage, { timing, deadline }]) =>
      [stage, timing, ...(deadline ? [deadline.setDay] : [])].join(' '),
    )
    .join('; ');
}

/** The stages of a text from `stageCodes`. A stage without timing is left out: its row has no status yet. */
export function parseStageCodes(text: string): ReadonlyMap<Stage, StageCode> {
  return new Map(
    text.split('; ').flatMap((part) => {
      const [stage = '', timing, setDay = null] = part.split(' ');
      return isStage(stage) && timing !== undefined
        ? [[stage, { timing: timing as Timing, setDay: setDay as Day | null }] as const]
        : [];
    }),
  );
}
