import type { AnswerProblem } from './answer';
import type { PageDispatch, UnitPageView } from './page-view';
import type { RecordedRequest } from './request-memory';

/** Why an answer was not taken although the link holds. */
export type ChangedBecause = 'version' | 'closed';

/** A unit's answers as its row holds them. */
interface Held {
  readonly answers: PageDispatch['answers'];
}

/** Somebody else has answered since the page looked: nothing is replaced before the contact has seen it. */
interface Answered extends Held {
  readonly state: 'changed';
  readonly because: 'answered';
  /** The last answer taken from the page, which is somebody else's; null where there is none. */
  readonly recorded: RecordedRequest | null;
}

/** What the page learns after sending an answer. */
export type AnswerOutcome =
  | ({ readonly state: 'recorded' } & Held & RecordedRequest)
  | { readonly state: 'problems'; readonly problems: readonly AnswerProblem[] }
  /** The dispatch changed since the page was opened: the new one is in the view. */
  | { readonly state: 'changed'; readonly because: ChangedBecause; readonly view: UnitPageView }
  | Answered
  /** Somebody else is writing: try again in a moment. */
  | { readonly state: 'busy' }
  /** The file is being brought to the page's version: try again in some minutes. */
  | { readonly state: 'upgrading' }
  | { readonly state: 'refused' }
  /** A newer link has taken the place of the page's own. */
  | { readonly state: 'replaced' };
