import type { AnswerSubject } from '../../src/answers/rules/answer';
import {
  ANSWER_KINDS,
  type AnswerFields,
  type AnswerKind,
} from '../../src/answers/rules/answer-kinds';
import type { TypedValue } from '../../src/answers/rules/figure-values';
import type { AcknowledgeAnswer } from '../../src/answers/rules/kinds/acknowledge';
import type { DelayAnswer } from '../../src/answers/rules/kinds/delay';
import type { ReportAnswer } from '../../src/answers/rules/kinds/report';
import type { RequestAnswer, WithdrawalAnswer } from '../../src/answers/rules/kinds/request';
import { AUDIENCES, type Audience } from '../../src/records/audience';
import { TRAINING } from '../../src/records/training-figures';

/** Number of people by audience, as typed; `''` if the field is empty. */
export type TypedHeads = Readonly<Record<Audience, string>>;

/** A round of training, as typed. */
export interface TypedRound {
  readonly form: string;
  readonly heldOn: string;
  readonly sessions: string;
  readonly attended: TypedHeads;
}

/** A training as typed. */
export interface TypedTraining {
  readonly eligible: TypedHeads;
  readonly entries: readonly TypedRound[];
}

/** The same as the page sends it. */
export function trainingTyped({ eligible, entries }: TypedTraining): TypedValue[] {
  const heads = ({ label }: { readonly label: string }, typed: TypedHeads, round?: number) =>
    AUDIENCES.map((audience) => ({
      ...{ label, text: typed[audience], audience },
      ...(round !== undefined && { round }),
    }));
  return [
    ...heads(TRAINING.eligible, eligible),
    ...entries.flatMap(({ form, heldOn, sessions, attended }, round) => [
      { label: TRAINING.form.label, text: form, round },
      { label: TRAINING.heldOn.label, text: heldOn, round },
      { label: TRAINING.sessions.label, text: sessions, round },
      ...heads(TRAINING.attended, attended, round),
    ]),
  ];
}

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
export function typedRound(fields: Partial<TypedRound> = {}): TypedRound {
  return {
    form: 'meeting',
    heldOn: '2024-11-15',
    sessions: '1',
    attended: typedHeads({ party: '43' }),
    ...fields,
  };
}

/** Reverses `trainingTyped`. Rounds have only what is filled in. */
export function trainingOf({ values }: { readonly values: readonly TypedValue[] }) {
  const heads = (own: readonly TypedValue[], { label }: { readonly label: string }) => {
    const typed = own.filter((one) => one.label === label && one.text !== '');
    return Object.fromEntries(typed.map(({ audience, text }) => [audience, text]));
  };
  const rounds = new Set(values.flatMap(({ round }) => round ?? []));
  return {
    eligible: heads(values, TRAINING.eligible),
    entries: [...rounds].map((round) => {
      const own = values.filter((one) => one.round === round);
      const textOf = ({ label }: { readonly label: string }) =>
        own.find((one) => one.label === label)?.text ?? '';
      return {
        form: textOf(TRAINING.form),
        heldOn: textOf(TRAINING.heldOn),
        sessions: textOf(TRAINING.sessions),
        attended: heads(own, TRAINING.attended),
      };
    }),
  };
}

/** A complete training report: one meeting on 15/11/2024 with 43 of 45 Party members. */
export function completionAnswer(
  fields: Partial<ReportAnswer> & Partial<TypedTraining> = {},
): ReportAnswer {
  const { eligible = typedHeads({ party: '45' }), entries = [typedRound()], ...own } = fields;
  return reportAnswer({ doneOn: '', values: trainingTyped({ eligible, entries }), ...own });
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
    implementingDocument: '',
    documentOn: '',
    difficulties: '',
    values: [],
    valuesAreRight: false,
    moreIsRight: false,
    ...fields,
  };
}

const SAMPLES: { readonly [Kind in AnswerKind]: AnswerSubject & AnswerFields<Kind> } = {
  acknowledge: acknowledgeAnswer({ incomingNumber: '112' }),
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
