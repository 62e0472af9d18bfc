import {
  type AcknowledgeAnswer,
  type AnswerProblem,
  checkAcknowledge,
  checkTrain,
  isTrainingForm,
  type TrainAnswer,
  wholeNumber,
} from '../core/answer';
import type { Directive } from '../core/directive';
import type { LogEvent } from '../core/log-entry';
import type { Obligation } from '../core/obligation';
import type { AnswerOutcome } from '../core/unit-page';
import { trackingTab } from '../sheets/tracking-tab';
import { type Change, changedBlocks } from '../sheets/write-cells';
import type { Ports } from './ports';
import { markDue } from './summary-due';
import { refusal, type UnitDesk, unitDesk, viewOf } from './unit-page';
import { writeLog } from './write-log';

type TrackingChange = Change<typeof trackingTab.columns>;

/** What an answer does to the unit's row; an empty change records nothing new. */
interface Taking {
  readonly event: LogEvent;
  readonly check: (directive: Directive) => readonly AnswerProblem[];
  readonly change: (obligation: Obligation, desk: UnitDesk) => TrackingChange;
}

/** Takes a unit's acknowledgement. A later one corrects who and under which number; the first day stands. */
export function takeAcknowledgement(
  ports: Ports,
  token: unknown,
  answer: AcknowledgeAnswer,
): AnswerOutcome {
  return takeAnswer(ports, token, answer, {
    event: 'acknowledged',
    check: () => checkAcknowledge(answer),
    change: (obligation) => {
      const name = answer.name.trim();
      const first = obligation.acknowledge !== 'acknowledged';
      return {
        acknowledge: 'acknowledged',
        acknowledgedOn: obligation.acknowledgedOn ?? ports.clock.today(),
        acknowledgedBy:
          name === '' ? answer.position.trim() : `${answer.position.trim()} (${name})`,
        incomingNumber: answer.incomingNumber.trim(),
        channel: first ? 'page' : obligation.channel,
      };
    },
  });
}

/** Takes a unit's training report. A later one corrects it; the day of the first completion stands. */
export function takeTraining(ports: Ports, token: unknown, answer: TrainAnswer): AnswerOutcome {
  const today = ports.clock.today();
  return takeAnswer(ports, token, answer, {
    event: 'trainingReported',
    check: ({ issuedOn }) => checkTrain(answer, issuedOn, today),
    change: (obligation, { rules }) => {
      const forms = answer.forms
        .filter(isTrainingForm)
        .map((form) => rules.words.trainingForms[form]);
      return {
        ...(obligation.acknowledge === 'acknowledged'
          ? {}
          : {
              acknowledge: 'acknowledged' as const,
              acknowledgedOn: today,
              channel: 'page' as const,
            }),
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
    },
  });
}

function takeAnswer(
  ports: Ports,
  token: unknown,
  answer: { readonly directive: string; readonly version: number },
  taking: Taking,
): AnswerOutcome {
  const outcome = ports.tryAlone((): AnswerOutcome => {
    const desk = unitDesk(ports, token);
    if (desk === null) return { state: 'refused' };
    const found = desk.tracking.rows.find(({ row }) => row.directive === answer.directive);
    const directive = desk.directives.find(({ id }) => id === answer.directive);
    if (!found || !directive || directive.state === 'closed')
      return { state: 'changed', view: viewOf(ports, desk) };
    if (directive.version !== answer.version)
      return { state: 'changed', view: viewOf(ports, desk) };
    const problems = taking.check(directive);
    if (problems.length > 0) return { state: 'problems', problems: sentences(problems, desk) };
    record(ports, desk, {
      at: found.at,
      directive,
      change: taking.change(found.row, desk),
      event: taking.event,
    });
    return { state: 'recorded', at: ports.clock.now(), view: viewNow(ports, desk) };
  });
  return outcome.ran ? outcome.value : { state: 'busy' };
}

function sentences(
  problems: readonly AnswerProblem[],
  { rules }: UnitDesk,
): { field: string; message: string }[] {
  return problems.map(({ field, fault }) => ({ field, message: rules.words.answerFaults[fault] }));
}

interface Recording {
  readonly at: number;
  readonly directive: Directive;
  readonly change: TrackingChange;
  readonly event: LogEvent;
}

function record(
  ports: Ports,
  { rules, unit, tracking }: UnitDesk,
  { at, directive, change, event }: Recording,
): void {
  if (Object.keys(change).length === 0) return;
  const { words } = rules;
  const stamped = {
    ...change,
    answeredVersion: directive.version,
    changedBy: words.choices.channel.page,
    changedAt: ports.clock.now(),
  };
  const changes = new Map([[at, stamped]]);
  ports.workbook.write(trackingTab, changedBlocks(trackingTab, tracking, changes, words));
  const detail = change.train
    ? words.choices.trainState[change.train]
    : words.choices.acknowledgeState.acknowledged;
  writeLog(ports, words, [
    {
      event,
      directive: directive.id,
      unit: unit.code,
      who: words.choices.channel.page,
      manner: 'auto',
      detail,
    },
  ]);
  markDue(ports.memory);
  ports.workbook.flush();
}

function viewNow(ports: Ports, desk: UnitDesk) {
  const fresh = unitDesk(ports, desk.token);
  return fresh === null ? refusal(ports) : viewOf(ports, fresh);
}
