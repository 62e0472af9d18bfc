import type { AnswerSubject } from '../../src/answers/rules/answer';
import {
  ANSWER_KINDS,
  type AnswerFields,
  type AnswerKind,
} from '../../src/answers/rules/answer-kinds';
import type { AcknowledgeAnswer } from '../../src/answers/rules/kinds/acknowledge';
import type { DelayAnswer } from '../../src/answers/rules/kinds/delay';
import type { ReportAnswer } from '../../src/answers/rules/kinds/report';
import type { RequestAnswer, WithdrawalAnswer } from '../../src/answers/rules/kinds/request';
import type { TrainingAnswer } from '../../src/answers/rules/kinds/training';
import type { TypedEntry, TypedHeads } from '../../src/answers/rules/typed-answer';

/** An acknowledgement as the page sends it. */
export function acknowledgeAnswer(fields: Partial<AcknowledgeAnswer> = {}): AcknowledgeAnswer {
  return {
    dispatch: 'VB-001',
    version: 1,
    forUnit: '',
    reason: '',
    seen: '',
    replaces: false,
    position: 'Văn thư',
    name: '',
    incomingNumber: '',
    ...fields,
  };
}

/** A message about late training, as the page of a late unit sends it. */
export function delayAnswer(fields: Partial<DelayAnswer> = {}): DelayAnswer {
  const {
    position: _position,
    name: _name,
    incomingNumber: _number,
    ...subject
  } = acknowledgeAnswer();
  return { ...subject, stage: 'complete', expectedOn: '', difficulties: '', ...fields };
}

/** A request for a later deadline of the result, as the page of a unit sends it. */
export function requestAnswer(fields: Partial<RequestAnswer> = {}): RequestAnswer {
  const { position: _position, name: _name, incomingNumber: _n, ...subject } = acknowledgeAnswer();
  return {
    ...subject,
    wish: 'complete',
    until: '2024-12-20',
    because: 'Trùng kỳ thi học kỳ.',
    ...fields,
  };
}

export function withdrawalAnswer(fields: Partial<WithdrawalAnswer> = {}): WithdrawalAnswer {
  const { until: _until, because: _because, ...answer } = requestAnswer();
  return { ...answer, ...fields };
}

/** Numbers of people as typed. Audiences that are not given are empty. */
export function typedHeads(heads: Partial<TypedHeads> = {}): TypedHeads {
  return { party: '', staff: '', students: '', people: '', ...heads };
}

/** One round of training as typed: a meeting of 43 Party members on 15/11/2024. */
export function typedRound(fields: Partial<TypedEntry> = {}): TypedEntry {
  return {
    form: 'meeting',
    heldOn: '2024-11-15',
    sessions: '1',
    attended: typedHeads({ party: '43' }),
    ...fields,
  };
}

/** A complete training report: one meeting on 15/11/2024 with 43 of 45 Party members. */
export function completionAnswer(fields: Partial<TrainingAnswer> = {}): TrainingAnswer {
  return {
    dispatch: 'VB-001',
    version: 1,
    forUnit: '',
    reason: '',
    seen: '',
    replaces: false,
    state: 'completed',
    eligible: typedHeads({ party: '45' }),
    entries: [typedRound()],
    moreIsRight: false,
    implementingDocument: '',
    documentOn: '',
    difficulties: '',
    ...fields,
  };
}

/** A result reported on the page, done on 15/11/2024. */
export function reportAnswer(fields: Partial<ReportAnswer> = {}): ReportAnswer {
  const {
    position: _position,
    name: _name,
    incomingNumber: _number,
    ...subject
  } = acknowledgeAnswer();
  return {
    ...subject,
    state: 'completed',
    doneOn: '2024-11-15',
    onPage: true,
    reportNumber: '',
    reportOn: '',
    difficulties: '',
    values: [],
    valuesAreRight: false,
    ...fields,
  };
}

const SAMPLES: { readonly [Kind in AnswerKind]: AnswerSubject & AnswerFields<Kind> } = {
  acknowledge: acknowledgeAnswer({ incomingNumber: '112' }),
  training: completionAnswer({ entries: [typedRound({ heldOn: '2024-10-30' })] }),
  report: reportAnswer({ doneOn: '2024-10-30' }),
  delay: delayAnswer({ difficulties: 'Chưa có hội trường.' }),
  request: requestAnswer({ wish: 'exemption', until: '' }),
  withdrawal: withdrawalAnswer({ wish: 'exemption' }),
};

/** An answer of each kind to a dispatch of October 2024, with the function that the page calls. */
export const SAMPLE_ANSWERS = (Object.keys(SAMPLES) as AnswerKind[]).map((kind) => ({
  kind,
  call: ANSWER_KINDS[kind].call,
  answer: SAMPLES[kind],
}));
