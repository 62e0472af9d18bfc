import type { AcknowledgeAnswer, TrainAnswer } from '../../src/core/answer';

/** Builds an acknowledgement as the page sends it. */
export function acknowledgeAnswer(fields: Partial<AcknowledgeAnswer> = {}): AcknowledgeAnswer {
  return {
    directive: 'VB-001',
    version: 1,
    position: 'Văn thư',
    name: '',
    incomingNumber: '',
    ...fields,
  };
}

/** Builds a complete report of one meeting on 15/11/2024. */
export function trainAnswer(fields: Partial<TrainAnswer> = {}): TrainAnswer {
  return {
    directive: 'VB-001',
    version: 1,
    state: 'completed',
    forms: ['meeting'],
    heldOn: '2024-11-15',
    sessions: '1',
    eligible: '45',
    attended: '43',
    moreIsRight: false,
    implementingDocument: '',
    difficulties: '',
    ...fields,
  };
}
