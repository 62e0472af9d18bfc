import type { Day } from '../../calendar/day';
import type { Directive } from '../../records/directive';
import { type Obligation, type ObligationChange, obligationKey } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { linkHolder, unitByCode } from '../../units/jobs/link-holder';
import { subordinatesOf } from '../../units/rules/related-units';
import type { Ports } from '../../workbook/ports';
import { standsStill } from '../../workbook/reading/file-schema';
import { findRows } from '../../workbook/reading/find-rows';
import { directiveOf, readTab, rowsOf } from '../../workbook/reading/office';
import { directivesTab } from '../../workbook/tabs/directives-tab';
import { logTab } from '../../workbook/tabs/log-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import type { AcknowledgeAnswer, AnswerProblem, AnswerSubject, TrainAnswer } from '../rules/answer';
import { type AnswerSource, acknowledgeChange, trainChange } from '../rules/answer-change';
import { checkAcknowledge, checkTrain } from '../rules/answer-problems';
import { type AnswerOutcome, type ChangedBecause, isShown, pageAnswers } from '../rules/page-view';
import { recallRequest } from '../rules/request-memory';
import { acknowledgeAnswerOf, requestIdOf, trainAnswerOf } from '../rules/sent-answer';
import { openUnitPage } from './open-page';
import { type Answered, recordFromPage } from './record-from-page';

/** What a visitor sent from the page: the link's token, the answer, and the id of the request. */
export interface Sent {
  readonly token: unknown;
  readonly answer: unknown;
  readonly request: unknown;
}

/** An answer that is ready to be taken: how it is checked, and what it does to the unit's row. */
interface Taking {
  readonly subject: AnswerSubject;
  readonly event: Answered['event'];
  readonly check: (directive: Directive, today: Day) => readonly AnswerProblem[];
  readonly change: (obligation: Obligation, source: AnswerSource) => ObligationChange;
}

/** Takes a unit's acknowledgement. A later one corrects who answered and the number; the first day stands. */
export function takeAcknowledgement(ports: Ports, sent: Sent): AnswerOutcome {
  const answer = acknowledgeAnswerOf(sent.answer);
  return takeAnswer(ports, sent, answer && acknowledging(answer));
}

/** Takes a unit's training report. A later one corrects it; the day of the first completion stands. */
export function takeTraining(ports: Ports, sent: Sent): AnswerOutcome {
  const answer = trainAnswerOf(sent.answer);
  return takeAnswer(ports, sent, answer && training(answer));
}

function acknowledging(answer: AcknowledgeAnswer): Taking {
  return {
    subject: answer,
    event: 'acknowledged',
    check: () => checkAcknowledge(answer),
    change: (obligation, source) => acknowledgeChange(obligation, answer, source),
  };
}

function training(answer: TrainAnswer): Taking {
  return {
    subject: answer,
    event: 'trainingReported',
    check: ({ issuedOn }, today) => checkTrain(answer, issuedOn, today),
    change: (obligation, source) => trainChange(obligation, answer, source),
  };
}

/** Who answers, and for which unit. */
interface Parties {
  readonly unit: Unit;
  /** The parent that answers for it; null when it answers itself. */
  readonly parent: Unit | null;
}

function takeAnswer(ports: Ports, sent: Sent, taking: Taking | null): AnswerOutcome {
  if (standsStill(ports)) return { state: 'upgrading' };
  const request = requestIdOf(sent.request);
  const parties = taking && request && partiesOf(ports, sent.token, taking.subject);
  if (!parties) return { state: 'refused' };
  // What the log looks like is read before the lock: others wait meanwhile.
  ports.workbook.headers(logTab);
  const outcome = ports.tryAlone(() => takeAlone(ports, { taking, request, ...parties }));
  if (!outcome.ran) return { state: 'busy' };
  const { value } = outcome;
  if (typeof value !== 'string') return value;
  return { state: 'changed', because: value, view: openUnitPage(ports, sent.token) };
}

/** Finds who answers for whom; a parent answers for the units right below it. Null when the link does not hold. */
function partiesOf(ports: Ports, token: unknown, { forUnit }: AnswerSubject): Parties | null {
  const holder = linkHolder(ports, token);
  if (holder === null || forUnit === '') return holder && { unit: holder.unit, parent: null };
  const below = unitByCode(ports, forUnit);
  const isBelow = below?.state === 'active' && subordinatesOf(holder.unit, [below]).length > 0;
  return isBelow ? { unit: below, parent: holder.unit } : null;
}

interface Section extends Parties {
  readonly taking: Taking;
  readonly request: string;
}

/** Takes an answer while nobody else writes: the dispatch and the unit's row are read as they stand now. */
function takeAlone(ports: Ports, section: Section): AnswerOutcome | ChangedBecause {
  const { taking, request, unit, parent } = section;
  const words = ports.words();
  const { subject } = taking;
  const rows = rowsOf(readTab(ports, directivesTab, words)).map(directiveOf);
  const directive = rows.find(({ id }) => id === subject.directive);
  if (!directive || !isShown(directive)) return 'closed';
  const key = obligationKey(directive.id, unit.code);
  const tracking = findRows(ports, trackingTab, 'key', [key]);
  const [found] = tracking.rows;
  const now = ports.clock.now();
  const today = now.slice(0, 10);
  const before = found && recallRequest(found.row.requests, request);
  if (before) {
    return { state: 'recorded', ...before, answers: pageAnswers(found.row) };
  }
  if (directive.version !== subject.version) return 'version';
  const problems = taking.check(directive, today);
  if (problems.length > 0) {
    return { state: 'problems', problems };
  }
  const source: AnswerSource = {
    channel: parent ? 'parent' : 'page',
    basis: parent ? `${parent.name}: ${subject.reason.trim()}` : '',
    today,
    version: directive.version,
  };
  const { told, row } = recordFromPage(ports, {
    words,
    tracking,
    directive,
    unit,
    event: taking.event,
    basis: source.basis,
    request,
    now,
    change: (obligation) => taking.change(obligation, source),
  });
  return { state: 'recorded', ...told, answers: pageAnswers(row) };
}
