import type { Day } from '../../calendar/day';
import { isAsked } from '../../records/dispatch';
import type { Obligation, ObligationChange } from '../../records/obligation';
import type { Stage } from '../../records/stage';
import { withoutRequest } from '../../records/unit-request';
import { type Answer, answerRules, answerServerRules } from './answer-kinds';
import type { AnswerSource } from './kinds/answer-kind';

/**
 * Changes that an answer makes to the unit's row. Whoever answers a stage has received the dispatch, if it asks
 * for the receipt.
 */
export function answerChange(
  obligation: Obligation,
  { kind, answer }: Answer,
  source: AnswerSource,
): ObligationChange {
  const { about } = answerRules(kind);
  const change = answerServerRules(kind).change(obligation, answer, source);
  if (about === 'delay' || about === 'request') return change;
  return {
    ...(obligation.unitRequests.length > 0 ? withoutMoot(obligation, about) : {}),
    ...(isAsked(source, 'acknowledge') ? firstReceipt(obligation, source) : {}),
    answeredVersion: source.version,
    ...clearReturn(obligation, about),
    ...basisChange(obligation, source),
    ...change,
  };
}

/** Without the promise and the request for a later deadline of a stage that the unit now answers. */
function withoutMoot({ unitRequests }: Obligation, stage: Stage): ObligationChange {
  const rest = withoutRequest(unitRequests, stage);
  return { unitRequests: withoutRequest(rest, stage, 'promised') };
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
    : { ...returned, complete: 'inProgress', completedOn: null, nothingToReport: 'no' };
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
