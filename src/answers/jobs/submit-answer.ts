import type { Day } from '../../calendar/day';
import { deadlineStatusOn } from '../../calendar/deadline';
import { dayOfMoment } from '../../calendar/moment';
import { isDone, openStages, stageStatus } from '../../dispatches/rules/obligation-status';
import { openRequests, promisedDay } from '../../dispatches/rules/open-requests';
import type { Dispatch } from '../../records/dispatch';
import { type Obligation, obligationKey, owesDispatch } from '../../records/obligation';
import { pick } from '../../records/pick';
import type { Stage } from '../../records/stage';
import { askedFigures } from '../../records/training-figures';
import type { Unit } from '../../records/unit';
import { requestWith } from '../../records/unit-request';
import {
  type DeadLink,
  findLinkOwner,
  unitByCode,
  unitDirectory,
} from '../../units/jobs/link-owner';
import { subordinatesOf } from '../../units/rules/related-units';
import type { JobsFor } from '../../workbook/jobs-for';
import type { ChangePorts, Ports } from '../../workbook/ports';
import { hasOtherSchema } from '../../workbook/reading/file-version';
import { findRow, firstRow } from '../../workbook/reading/find-rows';
import {
  dispatchOf,
  type OfficeRules,
  readRulesAsFound,
  readTab,
  rowsOf,
} from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { isLogReadable } from '../../workbook/writing/write-log';
import { MAX_RECEIPTS, type SendAnswer } from '../answers-calls';
import { type AnswerContext, type AnswerSubject, resultTerms } from '../rules/answer';
import { answerChange } from '../rules/answer-change';
import {
  ANSWER_KINDS,
  type AnswerKind,
  answerRules,
  concernedStage,
  type SentAnswer,
  takesAnswer,
} from '../rules/answer-kinds';
import type { AnswerOutcome, ChangedBecause } from '../rules/answer-outcome';
import { answerProblems } from '../rules/answer-problems';
import { expectUntil } from '../rules/expected-day';
import type { AnswerSource } from '../rules/kinds/answer-kind';
import { own } from '../rules/kinds/sent-fields';
import { isShown } from '../rules/page-order';
import { pageAnswers } from '../rules/page-view';
import { isLimited, repetitionOf } from '../rules/repeated-answer';
import { lastRequest, recallAnswer, recallRequest, requestKey } from '../rules/request-memory';
import { seenOf } from '../rules/seen-answer';
import { parseSeenRows, type SeenRows } from '../rules/seen-rows';
import { parseRequestId, parseSentAnswer } from '../rules/sent-answer';
import { COUNTED, countRequest } from './count-request';
import { openUnitPage } from './open-page';
import { type CheckedAnswer, completeAnswer, recordFromPage } from './record-from-page';

/** Unvalidated arguments from a visitor. */
export interface Sent {
  readonly token: unknown;
  readonly answer: unknown;
  readonly request: unknown;
  readonly rows?: unknown;
}

interface Parties {
  readonly unit: Unit;
  /** The parent that answers for the unit; `null` if it answers itself. */
  readonly parent: Unit | null;
}

/**
 * A later answer replaces the person, the incoming number and the report. The days of first receipt and first
 * completion stay.
 */
export function submitAnswer(ports: Ports, kind: AnswerKind, sent: Sent): AnswerOutcome {
  if (hasOtherSchema(ports)) return { state: 'unavailable' };
  const answer = parseSentAnswer(kind, sent.answer);
  const id = parseRequestId(sent.request);
  if (answer && isOwnOnly(answer) && answer.answer.forUnit !== '') return { state: 'refused' };
  const rows = parseSeenRows(sent.rows);
  const parties = answer && id && findParties(ports, sent.token, answer.answer, rows);
  if (!parties) return { state: 'refused' };
  if (!parties.ok) return { state: parties.reason };
  // What is read before taking the lock keeps the locked section short.
  isLogReadable(ports);
  const rules = concernedStage(answer) === null ? null : readRulesAsFound(ports);
  const request = requestKey(id, answer);
  const outcome = ports.tryWithLock(() =>
    submitUnderLock(ports, { ...parties, answer, request, rows, rules }),
  );
  if (!outcome.ran) return { state: 'busy' };
  const { value } = outcome;
  if (value.state !== 'outdated') return value;
  const view = openUnitPage(ports, sent.token, answer.answer.dispatch);
  return { state: 'changed', because: value.reason, view };
}

/**
 * Records several receipts, each in a locked section of its own: a run that dies loses none that it has recorded,
 * and the page sends the others again under their own request ids.
 */
export function submitReceipts(
  ports: Ports,
  token: unknown,
  receipts: unknown,
): readonly AnswerOutcome[] {
  if (!Array.isArray(receipts) || receipts.length > MAX_RECEIPTS) return [{ state: 'refused' }];
  return receipts.map((one: unknown) =>
    submitAnswer(ports, 'acknowledge', {
      token,
      answer: own(one, 'answer'),
      request: own(one, 'request'),
      rows: own(one, 'rows'),
    }),
  );
}

export const sendAnswerJobs = Object.fromEntries(
  (Object.keys(ANSWER_KINDS) as AnswerKind[]).map((kind) => {
    const job = (ports: Ports, ...[token, answer, request, rows]: readonly unknown[]) =>
      submitAnswer(ports, kind, { token, answer, request, rows });
    return [ANSWER_KINDS[kind].call, job];
  }),
) as JobsFor<SendAnswer>;

/**
 * A parent may answer only for its direct subordinates. An unknown `forUnit` is refused after the same reads as
 * a unit that is no subordinate.
 */
function findParties(
  ports: Ports,
  token: unknown,
  { forUnit }: AnswerSubject,
  rows: SeenRows,
): ({ readonly ok: true } & Parties) | { readonly ok: false; readonly reason: DeadLink } {
  if (forUnit === '') {
    const own = findLinkOwner(ports, token, (code) => unitByCode(ports, code, rows.unit));
    return own.ok ? { ok: true, unit: own.owner.unit, parent: null } : own;
  }
  const units = unitDirectory(ports);
  const found = findLinkOwner(ports, token, units.find);
  if (!found.ok) return found;
  const parent = found.owner.unit;
  const subordinates = subordinatesOf(
    parent,
    units.withSubordinatesOf(parent),
    ports.clock.today(),
  );
  const unit = subordinates.find(({ code }) => code === forUnit);
  return unit ? { ok: true, unit, parent } : { ok: false, reason: 'refused' };
}

interface Submission extends Parties {
  readonly answer: SentAnswer;
  /** Key from `requestKey`. */
  readonly request: string;
  readonly rows: SeenRows;
  /** `null` if no day of the answer is compared with others. */
  readonly rules: OfficeRules | null;
}

interface Outdated {
  readonly state: 'outdated';
  readonly reason: ChangedBecause;
}

function submitUnderLock(ports: ChangePorts, submission: Submission): AnswerOutcome | Outdated {
  const { answer, request, unit, parent, rows, rules } = submission;
  const words = ports.words();
  const subject = answer.answer;
  const seen = firstRow(ports, dispatchesTab, subject.dispatch, rows.dispatches);
  const dispatch = rowsOf(seen?.read ?? readTab(ports, dispatchesTab, words))
    .map(dispatchOf)
    .find(({ id }) => id === subject.dispatch);
  if (!dispatch || !isShown(dispatch)) return { state: 'outdated', reason: 'closed' };
  const key = obligationKey(dispatch.id, unit.code);
  const tracking = findRow(ports, trackingTab, key, rows.obligation);
  const found = tracking.row;
  const now = ports.clock.now();
  const today = dayOfMoment(now);
  const given = subject.reason.trim();
  const source: AnswerSource = {
    channel: parent ? 'parent' : 'page',
    basis: parent ? `${parent.name}: ${given}` : '',
    ...{ today, now },
    ...pick(dispatch, ['version', 'asks', 'task']),
    figures: askedFigures(dispatch),
  };
  const because = parent ? '' : given;
  const checked = { words, tracking, dispatch, unit, answer, source, request, now, because };
  const count = () =>
    answer.kind === 'request'
      ? countRequest(ports, { unit, request, now, hint: rows.unit })
      : COUNTED;
  const earlier = found && recallRequest(found.row.requests, request);
  if (earlier) {
    completeAnswer(ports, checked, earlier);
    const again = count();
    if (again.ok) again.check();
    return { state: 'recorded', ...earlier, answers: pageAnswers(found.row) };
  }
  const refused = refusalOf(rules, { answer, dispatch, row: found?.row, source, request });
  if (refused) return refused;
  const counted = count();
  if (!counted.ok) return { state: 'limited' };
  const { recorded, row } = recordFromPage(ports, {
    ...checked,
    ...repetitionOf(found?.row, answer, today),
  });
  counted.check();
  return { state: 'recorded', ...recorded, answers: pageAnswers(row) };
}

/** Outcome if somebody else has answered or settled it since the page loaded; `null` if nobody has. */
function answeredMeanwhile(
  row: Obligation,
  { answer, dispatch, source, request }: AnswerOnRow,
): AnswerOutcome | null {
  const answers = pageAnswers(row);
  const digest = answers.seen[answerRules(answer.kind).about];
  const isUnseen = digest !== '' && digest !== answer.answer.seen;
  if (!isUnseen && !isSettled(answer, dispatch, row)) return null;
  return isUnseen && isAlike(row, answer, source)
    ? { state: 'alike', answers, recorded: recallAnswer(row.requests, request) }
    : { state: 'changed', because: 'answered', answers, recorded: lastRequest(row.requests) };
}

/** True if the row would stay as it is, apart from who answered. */
function isAlike(row: Obligation, answer: SentAnswer, source: AnswerSource): boolean {
  const { about } = answerRules(answer.kind);
  const after = { ...row, ...answerChange(row, answer, source) };
  return (
    !isOwnOnly(answer) &&
    row.answeredVersion === source.version &&
    seenOf(about, after) === seenOf(about, row)
  );
}

interface AnswerOnRow extends Pick<CheckedAnswer, 'source' | 'request'> {
  readonly answer: SentAnswer;
  readonly dispatch: Dispatch;
  readonly row: Obligation | undefined;
}

/** Why an answer to an open dispatch is not recorded; `null` if it is. */
function refusalOf(
  rules: OfficeRules | null,
  { answer, dispatch, row, source, request }: AnswerOnRow,
): AnswerOutcome | Outdated | null {
  const reason = outdatedBecause(dispatch, answer, row);
  if (reason !== null) return { state: 'outdated', reason };
  const meanwhile = row && answeredMeanwhile(row, { answer, dispatch, row, source, request });
  if (meanwhile) return meanwhile;
  const { today } = source;
  if (isLimited(repetitionOf(row, answer, today))) return { state: 'limited' };
  const stage = concernedStage(answer);
  const problems = answerProblems(answer, {
    ...resultTerms(dispatch),
    issuedOn: dispatch.issuedOn,
    today,
    ...(rules && stage && row ? dayLimits(rules, { stage, dispatch, row, today }) : {}),
  });
  return problems.length > 0 ? { state: 'problems', problems } : null;
}

/** Why an open dispatch does not take an answer; `null` if it does. */
function outdatedBecause(
  dispatch: Dispatch,
  sent: SentAnswer,
  row: Obligation | undefined,
): ChangedBecause | null {
  if (dispatch.version !== sent.answer.version) return 'version';
  if (isOwnOnly(sent) && !(row && owesDispatch(row))) return 'notAsked';
  return takesAnswer(dispatch, sent) ? null : 'notAsked';
}

/** True for what a unit may only send for itself, about what it owes. */
function isOwnOnly({ kind }: SentAnswer): boolean {
  return answerRules(kind).about === 'request';
}

/**
 * True if the unit or the office has settled meanwhile what is sent: a promise or request about a finished stage,
 * a second request of a kind, or a withdrawal of a request that no longer waits.
 */
function isSettled(sent: SentAnswer, dispatch: Dispatch, row: Obligation): boolean {
  const stage = concernedStage(sent);
  if (stage !== null && isDone(stage, row)) return true;
  if (sent.kind !== 'request' && sent.kind !== 'withdrawal') return false;
  const isOpen = requestWith(openRequests(dispatch, row), 'open', sent.answer.wish) !== undefined;
  if (sent.kind === 'withdrawal') return !isOpen;
  return isOpen || openStages(dispatch, row).length === 0;
}

/** Days between which a promise or a requested deadline must lie. */
function dayLimits(
  { plan }: OfficeRules,
  {
    stage,
    dispatch,
    row,
    today,
  }: { stage: Stage; dispatch: Dispatch; row: Obligation; today: Day },
): Pick<AnswerContext, 'expectUntil' | 'dueNow'> {
  const deadlineStatus = deadlineStatusOn(plan.deadlines, today);
  const { calendar } = plan.deadlines;
  const status = stageStatus(stage, dispatch, row, { deadlineStatus });
  const promised = promisedDay(stage, row);
  return {
    dueNow: status.deadline?.due ?? null,
    expectUntil: owesDispatch(row) ? expectUntil(status, promised, { calendar, today }) : null,
  };
}
