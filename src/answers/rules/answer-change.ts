import type { Day } from '../../calendar/day';
import {
  isStage,
  type Obligation,
  type ObligationChange,
  type Stage,
} from '../../records/obligation';
import { type Answer, answerServerRules } from './answer-kinds';
import type { AnswerSource } from './kinds/answer-kind';

/** Changes that an answer makes to the unit's row. Whoever answers a stage has received the dispatch. */
export function answerChange(
  obligation: Obligation,
  { stage, answer }: Answer,
  source: AnswerSource,
): ObligationChange {
  const change = answerServerRules(stage).change(obligation, answer, source);
  if (!isStage(stage)) return change;
  return {
    ...firstReceipt(obligation, source),
    ...clearReturn(obligation, stage),
    ...basisChange(obligation, source),
    ...change,
  };
}

/**
 * The other answers of a returned stage stay, so that the unit only has to complete them. The office's check is
 * cleared.
 */
export function returnChange(stage: Stage, because: string, today: Day): ObligationChange {
  const returned = {
    returnedStage: stage,
    returnedOn: today,
    returnedBecause: because,
    checkedOn: null,
    checked: '',
  };
  return stage === 'acknowledge'
    ? { ...returned, acknowledge: 'unacknowledged', acknowledgedOn: null, channel: null }
    : { ...returned, train: 'inProgress', completedOn: null };
}

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

function clearReturn({ returnedStage }: Obligation, stage: Stage): ObligationChange {
  return returnedStage === stage
    ? { returnedStage: null, returnedOn: null, returnedBecause: '' }
    : {};
}

function basisChange({ basis }: Obligation, source: AnswerSource): ObligationChange {
  return source.basis === '' || source.basis === basis ? {} : { basis: source.basis };
}
