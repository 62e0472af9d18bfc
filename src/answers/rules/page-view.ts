import type { Day } from '../../calendar/day';
import { type DeadlineRules, deadlineStatusOn } from '../../calendar/deadline';
import type { LastNotifiedDeadline } from '../../dispatches/rules/last-notified';
import {
  type ObligationStatus,
  obligationStatus,
  overdueStagesIn,
  type StatusRules,
  stagesIn,
} from '../../dispatches/rules/obligation-status';
import { promisedDay } from '../../dispatches/rules/open-requests';
import { parseStageCodes } from '../../dispatches/rules/stage-codes';
import { withOfficerContact } from '../../dispatches/rules/with-officer-contact';
import type { Dispatch } from '../../records/dispatch';
import { type AnsweredRow, owesDispatch, type TrackedObligation } from '../../records/obligation';
import { pick } from '../../records/pick';
import type { Settings } from '../../records/settings';
import type { Stage } from '../../records/stage';
import type { Unit } from '../../records/unit';
import type { Language } from '../../texts/language';
import { type PageContactRequest, pageContactRequest } from './contact-request';
import { expectUntil } from './expected-day';
import { dispatchUrgency, isOnPage, nextDue, type Urgency } from './page-order';
import { lastRequest, type RecordedRequest } from './request-memory';

const DISPATCH_COLUMNS = [
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
  'label',
  'urgency',
  'asks',
  'task',
  'taskWords',
  'reportForm',
  'acknowledgeBy',
  'completeBy',
  'acknowledgeHour',
  'completeHour',
] as const;

const ANSWER_COLUMNS = [
  'acknowledgedOn',
  'acknowledgedBy',
  'incomingNumber',
  'channel',
  'complete',
  'nothingToReport',
  'completeChannel',
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
  'reportNumber',
  'reportOn',
  'difficulties',
  'expectedOn',
  'unitRequests',
  'returnedStage',
  'returnedOn',
  'returnedBecause',
  'checkedOn',
  'basis',
  'changedAt',
] as const;

/** A dispatch on the page, with the status of each stage that it asks. */
export interface PageDispatch
  extends Pick<Dispatch, (typeof DISPATCH_COLUMNS)[number]>,
    ObligationStatus {
  readonly answers: Pick<AnsweredRow, (typeof ANSWER_COLUMNS)[number]>;
  /** Days by which a follow-up asked for the answer, of overdue stages. None of them has passed. */
  readonly answerBy: Readonly<Partial<Record<Stage, Day>>>;
  /** Last day that the unit may name for a stage; missing if it may name none. */
  readonly expectUntil: Readonly<Partial<Record<Stage, Day>>>;
  readonly recorded: RecordedRequest | null;
}

export type OfficeContact = Pick<Settings, 'officeName' | 'officer' | 'phone' | 'replyTo'>;

/** Every invalid link gets `refused`, except a link that a newer one has replaced. */
export type UnitPageView =
  | {
      readonly state: 'open';
      readonly language: Language;
      readonly token: string;
      readonly today: Day;
      readonly office: OfficeContact;
      readonly unitName: string;
      /** Position of the unit's contact; `''` if unknown. */
      readonly position: string;
      readonly contactRequest: PageContactRequest | null;
      /** Name of the ended unit whose link was opened, if this unit is its successor; otherwise `''`. */
      readonly successorOf: string;
      /**
       * The unit's Party cell, or the unit whose cell this is: both may count the same people. `''` if none.
       */
      readonly twin: string;
      readonly subordinates: number;
      /** Kind of unit in the office's words; `''` if unknown. */
      readonly kind: string;
      readonly dispatches: readonly PageDispatch[];
      /** Answers to the latest closed or cancelled dispatch not in `dispatches`; `null` if there is none. */
      readonly before: PageDispatch['answers'] | null;
      /** Urgency of each dispatch that the page has not loaded yet. */
      readonly further: readonly Urgency[];
    }
  | {
      /**
       * `upgrading`: the file has another schema than this version, so no link can be checked. `unavailable`: a
       * tab cannot be read, the file is being restored, or something else failed.
       */
      readonly state: 'refused' | 'replaced' | 'upgrading' | 'unavailable';
      readonly language: Language;
      /** `null` if no contact is stored in the script properties yet. */
      readonly office: OfficeContact | null;
    };

export interface SubordinateUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly dispatches: readonly PageDispatch[];
}

/** `page` counts from 0. */
export type SubordinateList =
  | {
      readonly state: 'listed';
      readonly page: number;
      readonly pages: number;
      readonly units: readonly SubordinateUnit[];
    }
  | { readonly state: 'refused' | 'unavailable' };

export interface UnitPageInput {
  readonly token: string;
  readonly unit: Unit;
  readonly successorOf: string;
  readonly twin: string;
  readonly subordinates: number;
  readonly dispatches: readonly Dispatch[];
  readonly obligations: readonly TrackedObligation[];
  /** Id of the dispatch that the letter with the link was about; `''` if the link names none. */
  readonly linked: string;
  /** Id of a closed or cancelled dispatch that is read only for the unit's last answers; `''` for none. */
  readonly before: string;
  readonly further: readonly Urgency[];
  readonly settings: Settings;
  readonly language: Language;
  readonly today: Day;
  readonly rules: DeadlineRules;
  readonly lastNotified: LastNotifiedDeadline;
}

/** Sorts the dispatches by urgency, then by the first due day of their open stages. */
export function unitPageView(input: UnitPageInput): UnitPageView {
  const { language, token, today, unit, successorOf, twin, subordinates, linked } = input;
  const rules: StatusRules = {
    deadlineStatus: deadlineStatusOn(input.rules, today),
    lastNotified: input.lastNotified,
  };
  const shown = pageDispatches(input.dispatches, input.obligations, rules, today);
  // As in the letter: the officer of the dispatch that it is about
  const about = input.dispatches.filter(({ id }) =>
    linked === '' ? shown.some((one) => one.id === id) : id === linked,
  );
  const sortKey = (one: PageDispatch) => `${dispatchUrgency(one, linked)}${nextDue(one)}`;
  const expecting = { ...input.settings, ...input.rules, today };
  const before = input.obligations.find(({ dispatchId }) => dispatchId === input.before);
  return {
    state: 'open',
    language,
    token,
    today,
    office: contactOf(withOfficerContact(about, input.settings)),
    unitName: unit.name,
    position: unit.position,
    contactRequest: pageContactRequest(unit.contactRequest),
    successorOf,
    twin,
    subordinates,
    kind: unit.kind,
    dispatches: shown
      .map((one) => ({
        ...one,
        expectUntil: expectDays(one, expecting),
      }))
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    before: before ? pageAnswers(before) : null,
    further: input.further,
  };
}

function expectDays(
  { answers, ...dispatch }: PageDispatch,
  rules: Parameters<typeof expectUntil>[2],
): PageDispatch['expectUntil'] {
  const days = stagesIn(dispatch).flatMap(([stage, status]) => {
    const until = expectUntil(status, promisedDay(stage, answers), rules);
    return until === null ? [] : [[stage, until] as const];
  });
  return Object.fromEntries(days);
}

export function contactOf({ officeName, officer, phone, replyTo }: Settings): OfficeContact {
  return { officeName, officer, phone, replyTo };
}

/**
 * Leaves out dispatches that are not on the page or that the unit does not owe. `expectUntil` is empty in the
 * result.
 */
export function pageDispatches(
  dispatches: readonly Dispatch[],
  obligations: readonly TrackedObligation[],
  rules: StatusRules,
  today: Day,
): PageDispatch[] {
  const byDispatch = new Map(obligations.map((obligation) => [obligation.dispatchId, obligation]));
  return dispatches.flatMap((dispatch) => {
    const obligation = byDispatch.get(dispatch.id);
    if (!obligation || !isOnPage(dispatch) || !owesDispatch(obligation)) return [];
    const status = obligationStatus(dispatch, obligation, rules);
    return {
      ...pick(dispatch, DISPATCH_COLUMNS),
      ...status,
      answerBy: answerByDays(status, obligation, today),
      answers: pageAnswers(obligation),
      expectUntil: {},
      recorded: lastRequest(obligation.requests),
    };
  });
}

function answerByDays(
  status: ObligationStatus,
  { stageCodes = '' }: TrackedObligation,
  today: Day,
): PageDispatch['answerBy'] {
  const codes = parseStageCodes(stageCodes);
  const days = overdueStagesIn(status).flatMap((stage) => {
    const day = codes.get(stage)?.answerBy ?? null;
    return day !== null && day >= today ? [[stage, day] as const] : [];
  });
  return Object.fromEntries(days);
}

export function pageAnswers(obligation: AnsweredRow): PageDispatch['answers'] {
  return pick(obligation, ANSWER_COLUMNS);
}
