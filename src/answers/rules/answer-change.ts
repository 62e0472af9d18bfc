import { type Day, toDay } from '../../calendar/day';
import { AUDIENCES, type HeadCounts, totalHeads } from '../../records/audience';
import type { Channel, Obligation, ObligationChange, Stage } from '../../records/obligation';
import {
  hasSession,
  isTrainingForm,
  type TrainingEntry,
  trainingTotals,
} from '../../records/training-entry';
import { wholeNumber } from '../../texts/number-text';
import type { Answer, Delay, Receipt, TrainReport, TypedEntry, TypedHeads } from './answer';

export interface AnswerSource {
  readonly channel: Channel;
  /** Why somebody else answers for the unit, such as its parent or staff; `''` if the unit answers itself. */
  readonly basis: string;
  readonly today: Day;
  readonly version: number;
}

/** Returns the changes that an answer makes to the unit's row, from the page or recorded by staff. */
export function answerChange(
  obligation: Obligation,
  answered: Answer,
  source: AnswerSource,
): ObligationChange {
  if (answered.stage === 'delay') return delayChange(obligation, answered.answer);
  return {
    ...firstReceipt(obligation, source),
    ...clearReturn(obligation, answered.stage),
    ...basisChange(obligation, source),
    ...(answered.stage === 'acknowledge'
      ? receiptChange(answered.answer)
      : reportChange(obligation, answered.answer, source)),
  };
}

/** A delay changes only the difficulties and the expected day; an empty expected day keeps the earlier one. */
function delayChange(
  obligation: Obligation,
  { expectedOn, difficulties }: Delay,
): ObligationChange {
  return {
    difficulties: difficulties.trim(),
    expectedOn: expectedOn === '' ? obligation.expectedOn : toDay(expectedOn),
  };
}

/** Person and incoming number. `firstReceipt` handles day and channel. */
function receiptChange({ position, name, incomingNumber }: Receipt): ObligationChange {
  const [title, person] = [position.trim(), name.trim()];
  return {
    acknowledgedBy: person === '' ? title : `${title} (${person})`,
    incomingNumber: incomingNumber.trim(),
  };
}

/**
 * Changes made by a training report. Keeps the day of the first completion while training stays completed, and
 * clears the check against a document.
 */
function reportChange(
  obligation: Obligation,
  answer: TrainReport,
  source: AnswerSource,
): ObligationChange {
  const eligibleBy = headsOf(answer.eligible);
  const entries = answer.entries.flatMap(entryOf);
  const { heldOn, sessions, attended } = trainingTotals(entries);
  const isCompleted = answer.state === 'completed';
  return {
    ...UNCHECKED,
    acknowledgedBy: obligation.acknowledgedBy,
    incomingNumber: obligation.incomingNumber,
    train: answer.state,
    trainChannel: source.channel,
    heldOn,
    sessions,
    eligible: totalHeads(eligibleBy),
    attended,
    completedOn: isCompleted ? (obligation.completedOn ?? source.today) : null,
    eligibleBy,
    entries,
    implementingDocument: answer.implementingDocument.trim(),
    documentOn: answer.documentOn === '' ? null : toDay(answer.documentOn),
    reportNumber: obligation.reportNumber,
    reportOn: obligation.reportOn,
    difficulties: answer.difficulties.trim(),
    expectedOn: obligation.expectedOn,
  };
}

/** Changes when the office returns a stage: it is open again, and its other answers stay to be completed. */
export function returnChange(stage: Stage, because: string, today: Day): ObligationChange {
  const returned = {
    returnedStage: stage,
    returnedOn: today,
    returnedBecause: because,
    ...UNCHECKED,
  };
  return stage === 'acknowledge'
    ? { ...returned, acknowledge: 'unacknowledged', acknowledgedOn: null, channel: null }
    : { ...returned, train: 'inProgress', completedOn: null };
}

const UNCHECKED = { checkedOn: null, checked: '' } as const;

function firstReceipt(
  { acknowledge, acknowledgedOn, channel }: Obligation,
  source: AnswerSource,
): ObligationChange {
  const wasAcknowledged = acknowledge === 'acknowledged';
  return {
    acknowledge: 'acknowledged',
    acknowledgedOn: wasAcknowledged ? acknowledgedOn : source.today,
    channel: wasAcknowledged ? channel : source.channel,
    answeredVersion: source.version,
  };
}

/** Clears the return of a stage when that stage is answered again. */
function clearReturn({ returnedStage }: Obligation, stage: Stage): ObligationChange {
  return returnedStage === stage
    ? { returnedStage: null, returnedOn: null, returnedBecause: '' }
    : {};
}

function basisChange({ basis }: Obligation, source: AnswerSource): ObligationChange {
  return source.basis === '' || source.basis === basis ? {} : { basis: source.basis };
}

function entryOf({ form, heldOn, sessions, attended }: TypedEntry): TrainingEntry[] {
  if (!isTrainingForm(form)) return [];
  const counts = hasSession(form);
  return [
    {
      form,
      heldOn: toDay(heldOn),
      sessions: counts ? wholeNumber(sessions) : null,
      attended: counts ? headsOf(attended) : {},
    },
  ];
}

function headsOf(typed: TypedHeads): HeadCounts {
  const counts = AUDIENCES.map((audience) => [audience, wholeNumber(typed[audience])] as const);
  return Object.fromEntries(counts.filter(([, count]) => count !== null));
}
