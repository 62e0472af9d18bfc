import type { Day } from '../../calendar/day';
import { deadlineStatusOn } from '../../calendar/deadline';
import { stageStanding } from '../../dispatches/rules/standing';
import type { Dispatch } from '../../records/dispatch';
import { isAsked, type Obligation, obligationKey } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { type DeadLink, linkHolder, unitList } from '../../units/jobs/link-holder';
import { subordinatesOf } from '../../units/rules/related-units';
import type { Ports } from '../../workbook/ports';
import { isUpgradePending } from '../../workbook/reading/file-schema';
import { findRows } from '../../workbook/reading/find-rows';
import { dispatchOf, readRules, readTab, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { logTab } from '../../workbook/tabs/log-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import type { AnswerKind, AnswerSubject, SentAnswer } from '../rules/answer';
import type { AnswerSource } from '../rules/answer-change';
import type { AnswerOutcome, ChangedBecause } from '../rules/answer-outcome';
import { answerProblems } from '../rules/answer-problems';
import { expectUntil } from '../rules/expected-day';
import { isShown } from '../rules/page-order';
import { pageAnswers } from '../rules/page-view';
import { lastRequest, recallRequest } from '../rules/request-memory';
import { seenOf } from '../rules/seen-answer';
import { parseRequestId, parseSentAnswer } from '../rules/sent-answer';
import { openUnitPage } from './open-page';
import { completeAnswer, recordFromPage } from './record-from-page';

/** What a visitor sent from the page: the link's token, the answer, and the id of the request. */
export interface Sent {
  readonly token: unknown;
  readonly answer: unknown;
  readonly request: unknown;
}

/** Who answers, and for which unit. */
interface Parties {
  readonly unit: Unit;
  /** The parent that answers for it; null when it answers itself. */
  readonly parent: Unit | null;
}

/**
 * Takes a unit's answer for a stage. A later one corrects it: who answered, the number, the report; the first day of
 * receipt and that of the first completion stand.
 */
export function submitAnswer(ports: Ports, stage: AnswerKind, sent: Sent): AnswerOutcome {
  if (isUpgradePending(ports)) return { state: 'upgrading' };
  const answer = parseSentAnswer(stage, sent.answer);
  const request = parseRequestId(sent.request);
  const parties = answer && request && partiesOf(ports, sent.token, answer.answer);
  if (!parties) return { state: 'refused' };
  if (typeof parties === 'string') return { state: parties };
  // What the log looks like is read before the lock: others wait meanwhile.
  ports.workbook.headers(logTab);
  const outcome = ports.tryWithLock(() => takeAlone(ports, { answer, request, ...parties }));
  if (!outcome.ran) return { state: 'busy' };
  const { value } = outcome;
  if (typeof value !== 'string') return value;
  const { dispatch } = answer.answer;
  return { state: 'changed', because: value, view: openUnitPage(ports, sent.token, dispatch) };
}

/**
 * Finds who answers for whom; a parent answers for the units right below it. Says what became of a link that does not hold;
 * with the same calls it is refused when the other unit stands elsewhere or is none.
 */
function partiesOf(ports: Ports, token: unknown, { forUnit }: AnswerSubject): Parties | DeadLink {
  if (forUnit === '') {
    const own = linkHolder(ports, token);
    return typeof own === 'string' ? own : { unit: own.unit, parent: null };
  }
  const units = unitList(ports);
  const holder = linkHolder(ports, token, units.find);
  if (typeof holder === 'string') return holder;
  const below = subordinatesOf(holder.unit, units.all(), ports.clock.today());
  const unit = below.find(({ code }) => code === forUnit);
  return unit ? { unit, parent: holder.unit } : 'refused';
}

interface Section extends Parties {
  readonly answer: SentAnswer;
  readonly request: string;
}

/** Takes an answer while nobody else writes: the dispatch and the unit's row are read as they stand now. */
function takeAlone(ports: Ports, section: Section): AnswerOutcome | ChangedBecause {
  const { answer, request, unit, parent } = section;
  const words = ports.words();
  const subject = answer.answer;
  const rows = rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
  const dispatch = rows.find(({ id }) => id === subject.dispatch);
  if (!dispatch || !isShown(dispatch)) return 'closed';
  const key = obligationKey(dispatch.id, unit.code);
  const tracking = findRows(ports, trackingTab, 'key', [key]);
  const [found] = tracking.rows;
  const now = ports.clock.now();
  const today = now.slice(0, 10);
  const reason = subject.reason.trim();
  const source: AnswerSource = {
    channel: parent ? 'parent' : 'page',
    basis: parent ? `${parent.name}: ${reason}` : '',
    today,
    version: dispatch.version,
  };
  const because = parent ? '' : reason;
  const answered = { words, tracking, dispatch, unit, answer, source, request, now, because };
  const before = found && recallRequest(found.row.requests, request);
  if (before) {
    completeAnswer(ports, answered, before);
    return { state: 'recorded', ...before, answers: pageAnswers(found.row) };
  }
  if (dispatch.version !== subject.version) return 'version';
  const stands = found ? seenOf(answer.stage, pageAnswers(found.row)) : '';
  if (found && stands !== '' && stands !== subject.seen) {
    const { row } = found;
    const recorded = lastRequest(row.requests);
    return { state: 'changed', because: 'answered', answers: pageAnswers(row), recorded };
  }
  const problems = answerProblems(answer, {
    issuedOn: dispatch.issuedOn,
    today,
    expectUntil: answer.stage === 'delay' && found ? untilOf(ports, dispatch, found.row) : null,
  });
  if (problems.length > 0) {
    return { state: 'problems', problems };
  }
  const { told, row } = recordFromPage(ports, answered);
  return { state: 'recorded', ...told, answers: pageAnswers(row) };
}

/** Gives the last day by which a unit may say that it expects to complete, by the settings and the calendar as they stand. */
function untilOf(ports: Ports, dispatch: Dispatch, row: Obligation): Day | null {
  const { settings, plan } = readRules(ports);
  const today = ports.clock.today();
  const judge = deadlineStatusOn(plan.deadlines, today);
  const { calendar } = plan.deadlines;
  const { expectDays } = settings;
  const standing = stageStanding('train', dispatch, row, { judge });
  return isAsked(row) ? expectUntil(standing, row, { calendar, expectDays, today }) : null;
}
