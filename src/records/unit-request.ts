import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { Stage } from './stage';

/** What a unit asks: a later deadline of a stage, or to be exempted from the dispatch. */
export type RequestWish = Stage | 'exemption';

/**
 * `open`: waits for an answer of the office. `refused`: the office has refused it. `promised`: day by which the
 * unit promises to acknowledge; it asks for nothing. The promise about a result has columns of its own.
 */
export type RequestState = 'open' | 'refused' | 'promised';

/** A line of the column “Đề nghị của đơn vị” in Theo dõi. */
export interface UnitRequest {
  readonly state: RequestState;
  readonly wish: RequestWish;
  /** Day that is asked or promised; `null` for an exemption. */
  readonly until: Day | null;
  /** Time at which the unit sent it, or at which the office refused it. */
  readonly at: Moment;
  /** Reason that the unit gave, or the office for refusing. Empty only in a promise. */
  readonly because: string;
}

export const NO_REQUESTS: readonly UnitRequest[] = [];

/** Key of the words for a request. */
export type RequestLabel = `${'open' | 'refused'} ${RequestWish}` | 'promised acknowledge';

export function requestWith(
  requests: readonly UnitRequest[],
  state: RequestState,
  wish: RequestWish,
): UnitRequest | undefined {
  return requests.find((one) => one.state === state && one.wish === wish);
}

/** `requests` without those about a wish, and with `added`. A unit has one request of a kind at most. */
export function withRequest(
  requests: readonly UnitRequest[],
  added: UnitRequest,
): readonly UnitRequest[] {
  return [...withoutRequest(requests, added.wish, added.state), added];
}

/** A promise and a request for a later day about the same stage are independent of each other. */
export function withoutRequest(
  requests: readonly UnitRequest[],
  wish: RequestWish,
  state: RequestState = 'open',
): readonly UnitRequest[] {
  const isPromise = state === 'promised';
  return requests.filter((one) => one.wish !== wish || (one.state === 'promised') !== isPromise);
}
