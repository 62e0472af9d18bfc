import { describe, expect, it } from 'vitest';
import { resultTerms } from '../../../src/answers/rules/answer';
import { answerChange } from '../../../src/answers/rules/answer-change';
import { type Answer, takesAnswer } from '../../../src/answers/rules/answer-kinds';
import { answerProblems } from '../../../src/answers/rules/answer-problems';
import { parseSentAnswer } from '../../../src/answers/rules/sent-answer';
import type { Dispatch } from '../../../src/records/dispatch';
import { roundId } from '../../../src/records/round';
import { askedFigures } from '../../../src/records/training-figures';
import {
  acknowledgeAnswer,
  completionAnswer,
  delayAnswer,
  reportAnswer,
  typedHeads,
  typedRound,
} from '../../builders/answers';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';

const days = { issuedOn: '2024-10-30', today: '2024-11-20' } as const;
const source = {
  channel: 'page',
  basis: '',
  version: 1,
  today: '2024-11-20',
  now: '2024-11-20T10:00',
  task: 'report',
  figures: [],
} as const;
const inWriting = { onPage: false, reportNumber: '12-BC/CB', reportOn: '2024-11-16' };

const faultsIn = (
  fields: Parameters<typeof reportAnswer>[0],
  reportForm: 'page' | 'document' = 'page',
  about: Partial<Dispatch> = {},
) =>
  answerProblems(
    { kind: 'report', answer: reportAnswer(fields) },
    { ...days, ...resultTerms(dispatch({ asks: 'result', task: 'report', reportForm, ...about })) },
  ).map(({ field, fault }) => `${field} ${fault}`);

const changed = (
  fields: Parameters<typeof reportAnswer>[0],
  before: Parameters<typeof obligation>[0] = {},
) => {
  const row = obligation(before);
  const answer = { kind: 'report', answer: reportAnswer(fields) } as const;
  return { ...row, ...answerChange(row, answer, { ...source, asks: 'result' }) };
};

describe('a report of a result', () => {
  it('for a period needs no day on which it was done', () => {
    const id = roundId({ series: 'VB-007', cutOff: '2024-10-31' });
    expect(faultsIn({ doneOn: '' }, 'page', { id })).toEqual([]);
    expect(faultsIn({ doneOn: '2024-11-21' }, 'page', { id })).toEqual(['doneOn inFuture']);
  });

  it.each([
    ['on the page', {}, []],
    ['in writing', inWriting, []],
    ['without its day', { doneOn: '' }, ['doneOn required']],
    ['done tomorrow', { doneOn: '2024-11-21' }, ['doneOn inFuture']],
    [
      'neither on the page nor in writing',
      { onPage: false },
      ['reportNumber required', 'reportOn required'],
    ],
    ['of a document without a day', { ...inWriting, reportOn: '' }, ['reportOn required']],
    [
      'of a document before the issue',
      { ...inWriting, reportOn: '2024-10-29' },
      ['reportOn beforeIssue'],
    ],
    ['in progress, with nothing else said', { state: 'inProgress', doneOn: '' }, []],
    [
      'in progress, with what hinders it',
      { state: 'inProgress', doneOn: '', difficulties: 'mưa' },
      [],
    ],
    ['that there is nothing to report', { state: 'nothing', doneOn: '' }, []],
  ] as const)('%s has the faults %j', (_, fields, faults) => {
    expect(faultsIn(fields)).toEqual(faults);
  });

  it('of a round of a repeating report names no day, and keeps one that the row has', () => {
    const answer = reportAnswer({ doneOn: '' });
    const context = { ...days, task: 'report', reportForm: 'page', hasDoneDay: false } as const;
    expect(answerProblems({ kind: 'report', answer }, context)).toEqual([]);
    const heldOn = '2024-11-02';
    expect(changed(answer, { dispatchId: 'VB-001-20241031', heldOn })).toMatchObject({ heldOn });
    expect(changed(answer, { heldOn })).toMatchObject({ heldOn: null });
  });

  it('names its document if the dispatch wants one, unless there is nothing to report', () => {
    expect(faultsIn({}, 'document')).toEqual(['reportNumber required']);
    expect(faultsIn(inWriting, 'document')).toEqual([]);
    expect(faultsIn({ state: 'nothing', doneOn: '' }, 'document')).toEqual([]);
  });

  it('is recorded with its day and document, and leaves the receipt if that is not asked', () => {
    expect(changed(inWriting)).toEqual(
      obligation({
        complete: 'completed',
        completedOn: '2024-11-20',
        completeChannel: 'page',
        heldOn: '2024-11-15',
        reportNumber: '12-BC/CB',
        reportOn: '2024-11-16',
        answeredVersion: 1,
      }),
    );
  });

  it('completes the stage with nothing to report, until anything else is reported', () => {
    const nothing = changed({ state: 'nothing', doneOn: '' });
    expect(nothing).toMatchObject({ complete: 'completed', nothingToReport: 'yes', heldOn: null });
    expect(changed({}, nothing)).toMatchObject({ complete: 'completed', nothingToReport: 'no' });
    expect(changed({ state: 'inProgress' }, nothing)).toMatchObject({
      ...{ complete: 'inProgress', completedOn: null, nothingToReport: 'no' },
    });
  });

  it.each([
    ['a state of its own', { ...reportAnswer(), state: 'done' }],
    ['no day', { ...reportAnswer(), doneOn: undefined }],
  ])('is refused if it has %s', (_, sent) => {
    expect(parseSentAnswer('report', sent)).toBeNull();
  });
});

describe('a training of 0 of 0 people', () => {
  const nobody = { eligible: typedHeads({ party: '0' }) };
  const held = [typedRound({ attended: typedHeads({ party: '0' }) })];
  const faults = (fields: Parameters<typeof completionAnswer>[0]) =>
    answerProblems(
      { kind: 'report', answer: completionAnswer(fields) },
      { ...days, task: 'training', figures: askedFigures(dispatch()) },
    );

  it('is refused once it is completed', () => {
    expect(faults({ ...nobody, entries: held })).toEqual([{ field: 'eligible', fault: 'nobody' }]);
    expect(faults({ ...nobody, entries: held, state: 'inProgress' })).toEqual([]);
    expect(faults({ entries: held })).toEqual([]);
  });
});

describe('what a dispatch asks', () => {
  const answers: readonly Answer[] = [
    { kind: 'acknowledge', answer: acknowledgeAnswer() },
    { kind: 'report', answer: reportAnswer() },
    { kind: 'delay', answer: delayAnswer() },
  ];

  it.each([
    [{ asks: 'receipt' }, 'acknowledge'],
    [{ asks: 'receiptAndResult' }, 'acknowledge report delay'],
    [{ asks: 'receiptAndResult', task: 'report' }, 'acknowledge report delay'],
    [{ asks: 'result', task: 'report' }, 'report delay'],
  ] as const)('%j decides which answers it takes: %s', (fields, taken) => {
    const asked = dispatch(fields);
    expect(
      answers
        .filter((answer) => takesAnswer(asked, answer))
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(taken);
  });
});
