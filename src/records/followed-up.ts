import type { Step } from './letter-item-record';

/** What was sent about one stage of one version by one deadline. */
export interface FollowedUp {
  /** Follow-ups, by letter or recorded call; without a deadline, the reminders that a person ordered. */
  readonly times: number;
  /** Latest step of the reminder ladder among them; 0 if there were none. */
  readonly step: Step;
}

export const NOT_FOLLOWED_UP: FollowedUp = { times: 0, step: 0 };
