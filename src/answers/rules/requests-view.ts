import type { Day } from '../../calendar/day';
import type { Moment } from '../../calendar/moment';
import type { FormOutcome } from '../../forms/form-view';
import type { UnitCode } from '../../records/unit';
import type { RequestWish } from '../../records/unit-request';
import type { Language } from '../../texts/language';

/** Names a request as it was shown: a later one about the same wish has another time. */
export interface RequestId {
  /** Key of the row of Theo dõi. */
  readonly key: string;
  readonly wish: RequestWish;
  readonly until: Day | null;
  readonly at: Moment;
}

export interface ListedRequest extends RequestId {
  readonly unit: string;
  /** Number of the dispatch. */
  readonly number: string;
  readonly because: string;
  /** “Tình trạng hạn” of the row. */
  readonly status: string;
}

/** Contact data of a unit that a request may change. */
export interface RequestedContact {
  readonly position: string;
  readonly email: string;
  readonly phone: string;
}

export interface ListedContactRequest {
  readonly code: UnitCode;
  readonly unit: string;
  readonly at: Moment;
  readonly now: RequestedContact;
  readonly asked: RequestedContact;
}

export interface RequestsView {
  readonly language: Language;
  readonly today: Day;
  /** By dispatch, then unit. */
  readonly requests: readonly ListedRequest[];
  readonly contacts: readonly ListedContactRequest[];
}

export interface RequestDecision {
  readonly agrees: boolean;
  /** Reason for refusing, which the unit reads. */
  readonly because: string;
  readonly requests: readonly RequestId[];
}

export interface ContactDecision {
  readonly code: string;
  readonly at: Moment;
  readonly agrees: boolean;
  readonly because: string;
  /** `yes` if the office has called the unit to check the request. */
  readonly called: 'yes' | '';
}

export interface RequestsCalls {
  readRequests: () => RequestsView;
  decideRequests: (decision: RequestDecision) => FormOutcome;
  decideContact: (decision: ContactDecision) => FormOutcome;
}
