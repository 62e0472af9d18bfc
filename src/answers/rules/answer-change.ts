import type { Day } from '../../calendar/day';
import { AUDIENCES, type HeadCounts, headsTotal } from '../../records/audience';
import type { Channel, Obligation, ObligationChange, Stage } from '../../records/obligation';
import {
  hasSession,
  isTrainingForm,
  type TrainingEntry,
  trainingTotals,
} from '../../records/training-entry';
import { wholeNumber } from '../../texts/number-text';
import type { Answer, Delay, Receipt, TrainReport, TypedEntry, TypedHeads } from './answer';

/** How and when an answer came in. */
export interface AnswerSource {
  readonly channel: Channel;
  /** On which grounds another answers for the unit; '' when it answers itself. */
  readonly basis: string;
  readonly today: Day;
  /** The version of the dispatch that is answered. */
  readonly version: number;
}

/** Says what an answer changes in the unit's row, whoever wrote it down. */
export function answerChange(
  obligation: Obligation,
  said: Answer,
  source: AnswerSource,
): ObligationChange {
  if (said.stage === 'delay') return delayChange(obligation, said.answer);
  return {
    ...receipt(obligation, source),
    ...mended(obligation, said.stage),
    ...basisOf(obligation, source),
    ...(said.stage === 'acknowledge'
      ? receiptChange(said.answer)
      : reportChange(obligation, said.answer, source)),
  };
}

/** A unit that says when it will complete has answered nothing by that: what it owes, and how it stands, stays. */
function delayChange(
  obligation: Obligation,
  { expectedOn, difficulties }: Delay,
): ObligationChange {
  return {
    difficulties: difficulties.trim(),
    expectedOn: expectedOn === '' ? obligation.expectedOn : expectedOn,
  };
}

/** Who answered and the number; the first day and channel stand. */
function receiptChange({ position, name, incomingNumber }: Receipt): ObligationChange {
  const [title, person] = [position.trim(), name.trim()];
  return {
    acknowledgedBy: person === '' ? title : `${title} (${person})`,
    incomingNumber: incomingNumber.trim(),
  };
}

/**
 * Whoever reports has received the dispatch; the day of the first completion stands; what the office had compared
 * with a document is no longer what stands here.
 */
function reportChange(
  obligation: Obligation,
  answer: TrainReport,
  source: AnswerSource,
): ObligationChange {
  const eligibleBy = headsOf(answer.eligible);
  const entries = answer.entries.flatMap(entryOf);
  const { heldOn, sessions, attended } = trainingTotals(entries);
  const completed = answer.state === 'completed';
  return {
    ...UNCHECKED,
    acknowledgedBy: obligation.acknowledgedBy,
    incomingNumber: obligation.incomingNumber,
    train: answer.state,
    trainChannel: source.channel,
    heldOn,
    sessions,
    eligible: headsTotal(eligibleBy),
    attended,
    completedOn: completed ? (obligation.completedOn ?? source.today) : null,
    eligibleBy,
    entries,
    implementingDocument: answer.implementingDocument.trim(),
    documentOn: answer.documentOn === '' ? null : answer.documentOn,
    reportNumber: obligation.reportNumber,
    reportOn: obligation.reportOn,
    difficulties: answer.difficulties.trim(),
    expectedOn: obligation.expectedOn,
  };
}

/** Says what changes when the office sends a stage back: it is open again, what was told stays to be completed. */
export function returnChange(stage: Stage, because: string, today: Day): ObligationChange {
  const back = { returnedStage: stage, returnedOn: today, returnedBecause: because, ...UNCHECKED };
  return stage === 'acknowledge'
    ? { ...back, acknowledge: 'unacknowledged', acknowledgedOn: null, channel: null }
    : { ...back, train: 'inProgress', completedOn: null };
}

const UNCHECKED = { checkedOn: null, checked: '' } as const;

function receipt(
  { acknowledge, acknowledgedOn, channel }: Obligation,
  source: AnswerSource,
): ObligationChange {
  const before = acknowledge === 'acknowledged';
  return {
    acknowledge: 'acknowledged',
    acknowledgedOn: before ? acknowledgedOn : source.today,
    channel: before ? channel : source.channel,
    answeredVersion: source.version,
  };
}

/** A stage that is answered anew is no longer sent back. */
function mended({ returnedStage }: Obligation, stage: Stage): ObligationChange {
  return returnedStage === stage
    ? { returnedStage: null, returnedOn: null, returnedBecause: '' }
    : {};
}

function basisOf({ basis }: Obligation, source: AnswerSource): ObligationChange {
  return source.basis === '' || source.basis === basis ? {} : { basis: source.basis };
}

function entryOf({ form, heldOn, sessions, attended }: TypedEntry): TrainingEntry[] {
  if (!isTrainingForm(form)) return [];
  const counted = hasSession(form);
  return [
    {
      form,
      heldOn,
      sessions: counted ? wholeNumber(sessions) : null,
      attended: counted ? headsOf(attended) : {},
    },
  ];
}

function headsOf(typed: TypedHeads): HeadCounts {
  const counts = AUDIENCES.map((audience) => [audience, wholeNumber(typed[audience])] as const);
  return Object.fromEntries(counts.filter(([, count]) => count !== null));
}
