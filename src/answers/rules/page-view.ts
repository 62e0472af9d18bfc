import type { Day } from '../../calendar/day';
import { type DeadlineRules, deadlineStatusOn, type StageStatus } from '../../calendar/deadline';
import type { LastNotifiedDeadline } from '../../dispatches/rules/last-notified';
import {
  type ObligationStatus,
  obligationStatus,
  overdueStagesIn,
  type StatusRules,
  stagesIn,
} from '../../dispatches/rules/obligation-status';
import { promisedDay } from '../../dispatches/rules/open-requests';
import { parseStageCodes, statusFromCodes } from '../../dispatches/rules/stage-codes';
import { withOfficerContact } from '../../dispatches/rules/with-officer-contact';
import type { Dispatch } from '../../records/dispatch';
import { type AnsweredRow, owesDispatch, type TrackedObligation } from '../../records/obligation';
import { pick } from '../../records/pick';
import type { Settings } from '../../records/settings';
import type { Stage } from '../../records/stage';
import type { Unit } from '../../records/unit';
import { digestOf } from '../../texts/digest';
import type { Language } from '../../texts/language';
import { type PageContactRequest, pageContactRequest } from './contact-request';
import { expectUntil } from './expected-day';
import { dispatchUrgency, isOnPage, nextDue, type Urgency } from './page-order';
import { lastRequest, type RecordedRequest } from './request-memory';
import { type SeenAnswers, seenAnswers } from './seen-answer';
import type { SeenRows } from './seen-rows';
import { type UsualTraining, usualTraining } from './usual-training';

/** What names a dispatch in a list, and what an acknowledgement of it needs. */
const LISTED_COLUMNS = [
  'id',
  'version',
  'number',
  'type',
  'subject',
  'state',
  'label',
  'asks',
  'task',
  'taskWords',
] as const;

const DISPATCH_COLUMNS = [
  ...LISTED_COLUMNS,
  'issuedOn',
  'replaces',
  'issuingBody',
  'link',
  'changes',
  'changedOn',
  'closedOn',
  'urgency',
  'reportForm',
  'requestedFigures',
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
  'sessions',
  'eligible',
  'attended',
  'completedOn',
  'implementingDocument',
  'documentOn',
  'reportNumber',
  'reportOn',
  'reportedValues',
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

/** A dispatch in a list, with the status of each stage that it asks. */
export interface ListedDispatch
  extends Pick<Dispatch, (typeof LISTED_COLUMNS)[number]>,
    ObligationStatus {}

interface PageAnswers extends Pick<AnsweredRow, (typeof ANSWER_COLUMNS)[number]> {
  readonly seen: SeenAnswers;
}

/** A dispatch on the page, with the unit's answers. */
export interface PageDispatch
  extends Pick<Dispatch, (typeof DISPATCH_COLUMNS)[number]>,
    ObligationStatus {
  readonly answers: PageAnswers;
  /** Days by which a follow-up asked for the answer, of overdue stages. None of them has passed. */
  readonly answerBy: Readonly<Partial<Record<Stage, Day>>>;
  /** Last day that the unit may name for a stage; missing if it may name none. */
  readonly expectUntil: Readonly<Partial<Record<Stage, Day>>>;
  readonly recorded: RecordedRequest | null;
}

/** Row numbers of Đơn vị, of the last dispatch in Văn bản, and of Theo dõi by `obligationKey`. */
export interface PageRows extends Pick<SeenRows, 'unit' | 'dispatches'> {
  readonly obligations: Readonly<Record<string, number>>;
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
      /** Link to this page, without the id of a dispatch at its end; `''` if the office has no page. */
      readonly address: string;
      readonly unitCode: string;
      /** The same for every link of the unit, so that a renewed link shows what was typed before. */
      readonly draftOwner: string;
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
      /** Direct subordinates by their copied status; `null` if the unit has none. */
      readonly subordinates: SubordinatesView | null;
      readonly usual: UsualTraining;
      readonly dispatches: readonly PageDispatch[];
      /** A closed or cancelled dispatch not in `dispatches`, for its answers; `null` if there is none. */
      readonly before: Pick<PageDispatch, 'id' | 'answers'> | null;
      /** Further open dispatches, by their copied status. The page loads one when the contact opens it. */
      readonly waiting: readonly ListedDispatch[];
      /** Urgency of each other dispatch that the page has not loaded yet. */
      readonly further: readonly Urgency[];
      /** Sent back with each answer. */
      readonly rows: PageRows;
    }
  | {
      /**
       * `unavailable`: the file has another schema than this version, a tab cannot be read, or
       * something else failed.
       */
      readonly state: 'refused' | 'replaced' | 'unavailable';
      readonly language: Language;
      /** `null` if no contact is stored in the script properties yet. */
      readonly office: OfficeContact | null;
    };

/** An open stage of a subordinate. `dispatch` is an id. */
export interface OpenStage {
  readonly dispatch: string;
  readonly stage: Stage;
  readonly status: Pick<StageStatus, 'timing' | 'deadline' | 'daysLeft' | 'daysLate'>;
}

export interface ListedSubordinate extends Pick<Unit, 'name'> {
  readonly code: string;
  /** False if no dispatch asks the unit for anything. */
  readonly owes: boolean;
  readonly open: readonly OpenStage[];
}

export interface SubordinatesView {
  /** Dispatches that a unit of the list has not answered. */
  readonly dispatches: readonly ListedDispatch[];
  readonly units: readonly ListedSubordinate[];
}

/** What a subordinate owes, with its answers. */
export interface SubordinateUnit extends Pick<Unit, 'name'> {
  readonly code: string;
  readonly usual: UsualTraining;
  readonly dispatches: readonly PageDispatch[];
}

export type SubordinateReply =
  | { readonly state: 'opened'; readonly unit: SubordinateUnit }
  | { readonly state: 'refused' | 'unavailable' };

/** A dispatch with the status copied into a unit's row of Theo dõi, as text. */
export interface CopiedStatus {
  readonly dispatch: Dispatch;
  readonly codes: string;
}

export interface UnitPageInput {
  readonly token: string;
  readonly address: string;
  readonly unit: Unit;
  readonly successorOf: string;
  readonly twin: string;
  readonly subordinates: readonly {
    readonly unit: Unit;
    readonly owed: readonly CopiedStatus[];
  }[];
  readonly dispatches: readonly Dispatch[];
  readonly obligations: readonly TrackedObligation[];
  /** Id of the dispatch that the letter with the link was about; `''` if the link names none. */
  readonly linked: string;
  /** Id of a closed or cancelled dispatch that is read only for the unit's last answers; `''` for none. */
  readonly before: string;
  readonly waiting: readonly CopiedStatus[];
  readonly further: readonly Urgency[];
  readonly rows: PageRows;
  readonly settings: Settings;
  readonly language: Language;
  readonly today: Day;
  readonly rules: DeadlineRules;
  readonly lastNotified: LastNotifiedDeadline;
}

/** Sorts the dispatches by urgency, then by the first due day of their open stages. */
export function unitPageView(input: UnitPageInput): UnitPageView {
  const { language, token, today, unit, successorOf, twin, linked } = input;
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
  const before = input.obligations.find(({ dispatchId }) => dispatchId === input.before);
  return {
    state: 'open',
    language,
    token,
    today,
    office: contactOf(withOfficerContact(about, input.settings)),
    address: input.address,
    unitCode: unit.code,
    draftOwner: digestOf(JSON.stringify([input.settings.officeName, unit.code])),
    unitName: unit.name,
    position: unit.position,
    contactRequest: pageContactRequest(unit.contactRequest),
    successorOf,
    twin,
    subordinates: subordinatesView(input.subordinates, rules),
    usual: usualTraining(unit),
    dispatches: shown
      .map((one) => ({
        ...one,
        expectUntil: promiseDays(one, { ...input.rules, today }),
      }))
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    before: before ? { id: before.dispatchId, answers: pageAnswers(before) } : null,
    waiting: input.waiting.map((one) => listedDispatch(one, rules)),
    further: input.further,
    rows: input.rows,
  };
}

function listedDispatch({ dispatch, codes }: CopiedStatus, rules: StatusRules): ListedDispatch {
  return {
    ...pick(dispatch, LISTED_COLUMNS),
    ...statusFromCodes(dispatch, codes, rules.deadlineStatus),
  };
}

function subordinatesView(
  subordinates: UnitPageInput['subordinates'],
  rules: StatusRules,
): SubordinatesView | null {
  if (subordinates.length === 0) return null;
  const open = new Map<string, ListedDispatch>();
  const units = subordinates.map(({ unit, owed }) => {
    const stages = owed.flatMap((one) => {
      const listed = listedDispatch(one, rules);
      const undone = stagesIn(listed).filter(([, { done }]) => !done);
      if (undone.length > 0) open.set(listed.id, listed);
      return undone.map(([stage, status]) => ({
        dispatch: listed.id,
        stage,
        status: pick(status, ['timing', 'deadline', 'daysLeft', 'daysLate']),
      }));
    });
    return { ...pick(unit, ['code', 'name']), owes: owed.length > 0, open: stages };
  });
  return { dispatches: [...open.values()], units };
}

function promiseDays(
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
  return { ...pick(obligation, ANSWER_COLUMNS), seen: seenAnswers(obligation) };
}
