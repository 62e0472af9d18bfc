import { isDay, toDay } from '../../../calendar/day';
import type { RequestWish } from '../../../records/unit-request';
import { withoutRequest, withRequest } from '../../../records/unit-request';
import type { AnswerProblem, AnswerSubject } from '../answer';
import type { AnswerKindRules, AnswerKindServerRules } from './answer-kind';
import { missing, problem, textProblems } from './field-problems';
import { own, textsOf } from './sent-fields';

export interface RequestSubject {
  readonly wish: RequestWish;
}

/** Asks for a later deadline of a stage, or for an exemption. `until` is `''` for an exemption. */
export interface Request extends RequestSubject {
  readonly until: string;
  readonly because: string;
}

export interface RequestAnswer extends AnswerSubject, Request {}

export interface WithdrawalAnswer extends AnswerSubject, RequestSubject {}

const limits = { because: 300 };

export const request = {
  about: 'request',
  call: 'askOffice',
  event: 'requested',
  limits,
  problems: ({ wish, until, because }, { today, dueNow }) => {
    const isLater = isDay(until) && until >= today && until > (dueNow ?? until);
    return [
      ...(wish === 'exemption' ? [] : missing('until', until)),
      ...(wish === 'exemption' || until === '' || isLater ? [] : [problem('until', 'notLater')]),
      ...missing('because', because),
      ...textProblems({ because }, limits),
    ];
  },
} as const satisfies AnswerKindRules<Request>;

/** No answer of somebody else is in the way of a request: a second one of a kind is refused. */
export const requestOnServer: AnswerKindServerRules<Request> = {
  parse: (sent) => {
    const wish = wishOf(sent);
    const fields = textsOf(sent, ['until', 'because']);
    return wish && fields && { ...fields, wish };
  },
  recorded: () => [],
  change: ({ unitRequests }, { wish, until, because }, { now }) => ({
    unitRequests: withRequest(unitRequests, {
      ...{ state: 'open', wish, at: now, because: because.trim() },
      until: wish === 'exemption' ? null : toDay(until),
    }),
  }),
};

/** Takes a request back before the office has answered it. */
export const withdrawal = {
  about: 'request',
  call: 'withdrawRequest',
  event: 'requestWithdrawn',
  limits: {},
  problems: (_withdrawn: RequestSubject): AnswerProblem[] => [],
} as const satisfies AnswerKindRules<RequestSubject>;

export const withdrawalOnServer: AnswerKindServerRules<RequestSubject> = {
  parse: (sent) => {
    const wish = wishOf(sent);
    return wish && { wish };
  },
  recorded: () => [],
  change: ({ unitRequests }, { wish }) => ({ unitRequests: withoutRequest(unitRequests, wish) }),
};

function wishOf(sent: unknown): RequestWish | null {
  const wish = own(sent, 'wish');
  return wish === 'acknowledge' || wish === 'complete' || wish === 'exemption' ? wish : null;
}
