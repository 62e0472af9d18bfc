import {
  type AcknowledgeAnswer,
  type AnswerProblem,
  checkAcknowledge,
  checkTrain,
  isTrainingForm,
  type TrainAnswer,
  wholeNumber,
} from '../core/answer';
import type { Day } from '../core/day';
import type { Directive } from '../core/directive';
import type { LogEvent } from '../core/log-entry';
import type { Obligation } from '../core/obligation';
import { acknowledgeAnswerOf, trainAnswerOf } from '../core/read-answer';
import type { AnswerOutcome } from '../core/unit-page';
import { trackingTab } from '../sheets/tracking-tab';
import type { Change } from '../sheets/write-cells';
import type { Words } from '../words/words';
import type { Ports } from './ports';
import { markDue } from './summary-due';
import { verifyToken } from './unit-link';
import { type UnitDesk, unitDesk, viewOf } from './unit-page';
import { writeLog } from './write-log';
import { changeRows } from './write-rows';

type TrackingChange = Change<typeof trackingTab.columns>;

/** An answer that is ready to be taken: how it is checked, and what it does to the unit's row. */
interface Taking {
  readonly directive: string;
  readonly version: number;
  readonly event: LogEvent;
  readonly check: (directive: Directive, today: Day) => readonly AnswerProblem[];
  readonly change: (obligation: Obligation, today: Day, words: Words) => TrackingChange;
}

/**
 * Takes a unit's acknowledgement. A later one corrects who answered and under which number; the first day
 * stands.
 */
export function takeAcknowledgement(ports: Ports, token: unknown, sent: unknown): AnswerOutcome {
  const answer = acknowledgeAnswerOf(sent);
  if (answer === null) return { state: 'refused' };
  return takeAnswer(ports, token, {
    ...answer,
    event: 'acknowledged',
    check: () => checkAcknowledge(answer),
    change: (obligation, today) => acknowledgement(answer, obligation, today),
  });
}

/** Takes a unit's training report. A later one corrects it; the day of the first completion stands. */
export function takeTraining(ports: Ports, token: unknown, sent: unknown): AnswerOutcome {
  const answer = trainAnswerOf(sent);
  if (answer === null) return { state: 'refused' };
  return takeAnswer(ports, token, {
    directive: answer.directive,
    version: answer.version,
    event: 'trainingReported',
    check: ({ issuedOn }, today) => checkTrain(answer, issuedOn, today),
    change: (obligation, today, words) => ({
      ...receiptWith(obligation, today),
      ...trainingReport(answer, obligation, { today, words }),
    }),
  });
}

function acknowledgement(
  answer: AcknowledgeAnswer,
  obligation: Obligation,
  today: Day,
): TrackingChange {
  const [position, name] = [answer.position.trim(), answer.name.trim()];
  return {
    ...receiptWith(obligation, today),
    acknowledgedBy: name === '' ? position : `${position} (${name})`,
    incomingNumber: answer.incomingNumber.trim(),
  };
}

/** Whoever answers has received the dispatch; the first day and channel of that stand. */
function receiptWith(obligation: Obligation, today: Day): TrackingChange {
  if (obligation.acknowledge === 'acknowledged') return {};
  return { acknowledge: 'acknowledged', acknowledgedOn: today, channel: 'page' };
}

function trainingReport(
  answer: TrainAnswer,
  obligation: Obligation,
  { today, words }: { today: Day; words: Words },
): TrackingChange {
  const forms = answer.forms.filter(isTrainingForm).map((form) => words.trainingForms[form]);
  return {
    train: answer.state,
    heldOn: answer.heldOn === '' ? null : answer.heldOn,
    forms: forms.join('; '),
    sessions: wholeNumber(answer.sessions),
    eligible: wholeNumber(answer.eligible),
    attended: wholeNumber(answer.attended),
    implementingDocument: answer.implementingDocument.trim(),
    difficulties: answer.difficulties.trim(),
    completedOn: answer.state === 'completed' ? (obligation.completedOn ?? today) : null,
  };
}

function takeAnswer(ports: Ports, token: unknown, taking: Taking): AnswerOutcome {
  if (verifyToken(ports.signer, token) === null) return { state: 'refused' };
  const outcome = ports.tryAlone((): AnswerOutcome => {
    const desk = unitDesk(ports, token);
    if (desk === null) return { state: 'refused' };
    const found = desk.tracking.rows.find(({ row }) => row.directive === taking.directive);
    const directive = desk.directives.find(({ id }) => id === taking.directive);
    if (!found || !directive || !stillAsks(directive, found.row, taking.version)) {
      return { state: 'changed', view: viewOf(ports, desk) };
    }
    const { words } = desk.rules;
    const today = ports.clock.today();
    const problems = taking.check(directive, today);
    if (problems.length > 0) return { state: 'problems', problems: sentences(problems, words) };
    const change = {
      ...taking.change(found.row, today, words),
      answeredVersion: directive.version,
      changedBy: words.choices.channel.page,
      changedAt: ports.clock.now(),
    };
    record(ports, desk, { at: found.at, change, event: taking.event, directive });
    return {
      state: 'recorded',
      at: ports.clock.now(),
      view: viewOf(ports, withChange(desk, found.at, change)),
    };
  });
  return outcome.ran ? outcome.value : { state: 'busy' };
}

function stillAsks(
  { state, version }: Directive,
  { exemptBecause, role }: Obligation,
  shown: number,
): boolean {
  return (
    (state === 'open' || state === 'paused') &&
    exemptBecause === '' &&
    role === 'owes' &&
    version === shown
  );
}

function sentences(
  problems: readonly AnswerProblem[],
  { answerFaults }: Words,
): { field: string; message: string }[] {
  return problems.map(({ field, fault }) => ({ field, message: answerFaults[fault] }));
}

interface Recording {
  readonly at: number;
  readonly directive: Directive;
  readonly change: TrackingChange;
  readonly event: LogEvent;
}

function record(
  ports: Ports,
  { rules: { words }, unit, tracking }: UnitDesk,
  { at, directive, change, event }: Recording,
): void {
  const changes = new Map([[at, change]]);
  changeRows(ports, trackingTab, tracking, changes);
  const { trainState, acknowledgeState, channel } = words.choices;
  const detail = change.train ? trainState[change.train] : acknowledgeState.acknowledged;
  const page = { who: channel.page, manner: 'auto' as const };
  writeLog(ports, words, [{ event, directive: directive.id, unit: unit.code, detail, ...page }]);
  markDue(ports.memory);
}

/** The desk as it is once the change is written, without reading it again. */
function withChange(desk: UnitDesk, changedAt: number, change: TrackingChange): UnitDesk {
  const rows = desk.tracking.rows.map(({ at, row }) =>
    at === changedAt ? { at, row: { ...row, ...change } } : { at, row },
  );
  return { ...desk, tracking: { ...desk.tracking, rows } };
}
