import type { AnswerProblem } from './answer';
import type { PageDispatch, UnitPageView } from './page-view';
import type { RecordedRequest } from './request-memory';

/**
 * Why an answer was not recorded. `version`: the dispatch has a new version. `closed`: the dispatch is not open
 * or paused, or is gone. `notAsked`: the dispatch does not ask for this answer.
 */
export type ChangedBecause = 'version' | 'closed' | 'notAsked';

interface RecordedAnswers {
  readonly answers: PageDispatch['answers'];
}

/** Somebody else has answered since the page loaded. Nothing is recorded before the contact has seen it. */
interface AnsweredMeanwhile extends RecordedAnswers {
  readonly state: 'changed';
  readonly because: 'answered';
  /** The last request in the row, sent by somebody else; `null` if none came from a page. */
  readonly recorded: RecordedRequest | null;
}

/** Somebody else has sent the same answer since the page loaded. Nothing was recorded. */
interface AnsweredAlike extends RecordedAnswers {
  readonly state: 'alike';
  /** Their request; `null` if it did not come from a page or was long ago. */
  readonly recorded: RecordedRequest | null;
}

export type AnswerOutcome =
  | ({ readonly state: 'recorded' } & RecordedAnswers & RecordedRequest)
  | { readonly state: 'problems'; readonly problems: readonly AnswerProblem[] }
  /** The dispatch changed since the page was opened; `view` has the current state. */
  | { readonly state: 'changed'; readonly because: ChangedBecause; readonly view: UnitPageView }
  | AnsweredMeanwhile
  | AnsweredAlike
  /** Another run has the lock: try again in a moment. */
  | { readonly state: 'busy' }
  /** The row has had its maximum number of changes today. */
  | { readonly state: 'limited' }
  /** The answer could not be read back or written: it may have been recorded. */
  | { readonly state: 'unavailable' }
  | { readonly state: 'refused' }
  /** A newer link has replaced the page's link. */
  | { readonly state: 'replaced' };
