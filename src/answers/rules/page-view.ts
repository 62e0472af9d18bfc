import type { Day } from '../../calendar/day';
import { type DeadlineRules, deadlineStatusOn, type StageStanding } from '../../calendar/deadline';
import type { LastNotifiedDeadline } from '../../dispatches/rules/last-told';
import { type StandingRules, standingOf } from '../../dispatches/rules/standing';
import type { Dispatch } from '../../records/dispatch';
import { type AnsweredRow, isAsked, type Obligation } from '../../records/obligation';
import { pick } from '../../records/pick';
import type { Settings } from '../../records/settings';
import type { Unit } from '../../records/unit';
import type { Language } from '../../texts/language';
import { expectUntil } from './expected-day';
import { isOnPage, nextDue, type Urgency, urgencyOf } from './page-order';
import { lastRequest, type RecordedRequest } from './request-memory';

const NAMED = [
  'id',
  'version',
  'number',
  'type',
  'issuedOn',
  'issuingBody',
  'subject',
  'link',
  'changes',
  'changedOn',
  'state',
  'closedOn',
] as const;

const ANSWERED = [
  'acknowledgedOn',
  'acknowledgedBy',
  'incomingNumber',
  'channel',
  'train',
  'trainChannel',
  'heldOn',
  'forms',
  'sessions',
  'eligible',
  'attended',
  'completedOn',
  'eligibleBy',
  'entries',
  'implementingDocument',
  'documentOn',
  'difficulties',
  'expectedOn',
  'returnedStage',
  'returnedOn',
  'returnedBecause',
  'checkedOn',
  'basis',
  'changedAt',
] as const;

/** A dispatch as the unit's page shows it, with what the unit has answered. */
export interface PageDispatch extends Pick<Dispatch, (typeof NAMED)[number]> {
  readonly acknowledge: StageStanding;
  readonly train: StageStanding;
  readonly answers: Pick<AnsweredRow, (typeof ANSWERED)[number]>;
  /** The last day by which the unit may say that it expects to complete; null where it may say none. */
  readonly expectUntil: Day | null;
  /** What was told of the last answer taken from the page; null when there is none. */
  readonly recorded: RecordedRequest | null;
}

/** Whom a contact may call. */
export type OfficeContact = Pick<Settings, 'officeName' | 'officer' | 'phone' | 'replyTo'>;

/** What the unit's page shows: its open dispatches, or one and the same refusal for every bad link but one that was replaced. */
export type UnitPageView =
  | {
      readonly state: 'open';
      readonly language: Language;
      readonly token: string;
      readonly today: Day;
      readonly office: OfficeContact;
      readonly unitName: string;
      /** Position of the unit's contact, as the office has it; '' where it has none. */
      readonly position: string;
      /** Name of the retired unit whose link was opened, when this unit is its successor; else ''. */
      readonly successorOf: string;
      /** Name of the cell of this body, or of the body of this cell, which may count the same people; '' when none. */
      readonly twin: string;
      /** How many units answer to this one. */
      readonly subordinates: number;
      /** Kind of body, in the office's words; '' where it has none. */
      readonly kind: string;
      readonly dispatches: readonly PageDispatch[];
      /** What the unit answered to the latest dispatch that is over and not shown; null when there is none. */
      readonly before: PageDispatch['answers'] | null;
      /** How urgent each dispatch is that is not shown yet. */
      readonly further: readonly Urgency[];
    }
  | {
      /** `upgrading`: the file is being brought to the page's version, so the link cannot be looked up now. */
      readonly state: 'refused' | 'replaced' | 'upgrading';
      readonly language: Language;
      /** Null while nobody has filled in Cài đặt. */
      readonly office: OfficeContact | null;
    };

/** A subordinate unit in the parent's list. */
export interface SubordinateUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly dispatches: readonly PageDispatch[];
}

/** A page of the parent's list, counted from 0. */
export type SubordinateList =
  | {
      readonly state: 'listed';
      readonly page: number;
      readonly pages: number;
      readonly units: readonly SubordinateUnit[];
    }
  | { readonly state: 'refused' };

/** What the page of one unit is made from. */
export interface UnitPageInput {
  readonly token: string;
  readonly unit: Unit;
  readonly successorOf: string;
  readonly twin: string;
  readonly subordinates: number;
  readonly dispatches: readonly Dispatch[];
  readonly obligations: readonly Obligation[];
  /** Id of the dispatch that the link's letter was about; '' where it names none. */
  readonly linked: string;
  /** Id of the dispatch that is read along for what the unit said last; '' for none. */
  readonly before: string;
  readonly further: readonly Urgency[];
  readonly settings: Settings;
  readonly language: Language;
  readonly today: Day;
  readonly rules: DeadlineRules;
  readonly toldBy: LastNotifiedDeadline;
}

/** Builds what the page of one unit shows: each dispatch that binds it, the one of its letter first, then the overdue ones. */
export function unitPageView(input: UnitPageInput): UnitPageView {
  const { language, token, today, unit, successorOf, twin, subordinates, linked } = input;
  const rules = { judge: deadlineStatusOn(input.rules, today), toldBy: input.toldBy };
  const shown = pageDispatches(input.dispatches, input.obligations, rules);
  const order = (one: PageDispatch) => `${urgencyOf(one, linked)}${nextDue(one)}`;
  const expecting = { ...input.settings, ...input.rules, today };
  const before = input.obligations.find(({ dispatch }) => dispatch === input.before);
  return {
    state: 'open',
    language,
    token,
    today,
    office: contactOf(input.settings),
    unitName: unit.name,
    position: unit.position,
    successorOf,
    twin,
    subordinates,
    kind: unit.kind,
    dispatches: shown
      .map((one) => ({ ...one, expectUntil: expectUntil(one.train, one.answers, expecting) }))
      .sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    before: before ? pageAnswers(before) : null,
    further: input.further,
  };
}

/** Says whom a contact may call. */
export function contactOf({ officeName, officer, phone, replyTo }: Settings): OfficeContact {
  return { officeName, officer, phone, replyTo };
}

/** Gives the dispatches that bind a unit, as its page shows them. */
export function pageDispatches(
  dispatches: readonly Dispatch[],
  obligations: readonly Obligation[],
  { judge, toldBy }: StandingRules,
): PageDispatch[] {
  const owed = new Map(obligations.map((obligation) => [obligation.dispatch, obligation]));
  return dispatches.flatMap((dispatch) => {
    const obligation = owed.get(dispatch.id);
    if (!obligation || !isOnPage(dispatch) || !isAsked(obligation)) return [];
    return {
      ...pick(dispatch, NAMED),
      ...standingOf(dispatch, obligation, judge, toldBy),
      answers: pageAnswers(obligation),
      expectUntil: null,
      recorded: lastRequest(obligation.requests),
    };
  });
}

/** Gives what a unit has answered, as its page shows it. */
export function pageAnswers(obligation: AnsweredRow): PageDispatch['answers'] {
  return pick(obligation, ANSWERED);
}
