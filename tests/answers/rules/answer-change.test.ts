import { describe, expect, it } from 'vitest';
import { answerChange, returnChange } from '../../../src/answers/rules/answer-change';
import type { Receipt } from '../../../src/answers/rules/kinds/acknowledge';
import type { AnswerSource } from '../../../src/answers/rules/kinds/answer-kind';
import type { ResultReport } from '../../../src/answers/rules/kinds/report';
import type { Obligation } from '../../../src/records/obligation';
import { askedFigures } from '../../../src/records/training-figures';
import {
  acknowledgeAnswer,
  completionAnswer,
  typedHeads,
  typedRound,
} from '../../builders/answers';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { trainingValues } from '../../builders/training';

const source = {
  channel: 'page',
  basis: '',
  today: '2024-11-20',
  now: '2024-11-20T10:00',
  version: 1,
  asks: 'receiptAndResult',
  task: 'training',
  figures: askedFigures(dispatch()),
} as const;
const returned = {
  returnedStage: 'complete',
  returnedOn: '2024-11-19',
  returnedBecause: 'thiếu số thuộc diện',
} as const;

const acknowledgeChange = (row: Obligation, answer: Receipt, from: AnswerSource = source) =>
  answerChange(row, { kind: 'acknowledge', answer }, from);
const completionChange = (row: Obligation, answer: ResultReport) =>
  answerChange(row, { kind: 'report', answer }, source);

describe('an acknowledgement', () => {
  it('records the first day and channel, and corrects who answered', () => {
    const first = obligation(acknowledgeChange(obligation(), acknowledgeAnswer()));
    expect(first).toEqual(
      obligation({
        acknowledge: 'acknowledged',
        acknowledgedOn: '2024-11-20',
        channel: 'page',
        answeredVersion: 1,
        acknowledgedBy: 'Văn thư',
      }),
    );
    const later = acknowledgeAnswer({ name: ' Lan ', incomingNumber: '7' });
    const change = acknowledgeChange(first, later, {
      ...source,
      channel: 'parent',
      basis: 'Phòng Mẫu: qua điện thoại',
      today: '2024-11-22',
    });
    expect({ ...first, ...change }).toEqual({
      ...first,
      acknowledgedBy: 'Văn thư (Lan)',
      incomingNumber: '7',
      basis: 'Phòng Mẫu: qua điện thoại',
    });
  });

  it('leaves a returned training as it is', () => {
    const row = obligation(returned);
    const after = { ...row, ...acknowledgeChange(row, acknowledgeAnswer()) };
    expect(after.returnedBecause).toEqual('thiếu số thuộc diện');
  });
});

describe('a training report', () => {
  it('writes rounds, eligible heads and their totals', () => {
    const report = completionAnswer({
      eligible: typedHeads({ party: '45', people: '1.200' }),
      entries: [
        typedRound(),
        typedRound({
          form: 'loudspeaker',
          heldOn: '2024-11-18',
          sessions: '3',
          attended: typedHeads({ people: '9' }),
        }),
      ],
      implementingDocument: ' KH 12 ',
      documentOn: '2024-11-05',
    });
    const { reportedValues = [], ...change } = completionChange(obligation(), report);
    expect(change).toMatchObject({
      acknowledge: 'acknowledged',
      complete: 'completed',
      completeChannel: 'page',
      completedOn: '2024-11-20',
      heldOn: '2024-11-18',
      sessions: 1,
      eligible: 1245,
      attended: 43,
      implementingDocument: 'KH 12',
      documentOn: '2024-11-05',
    });
    const values = trainingValues({
      eligibleBy: { party: 45, people: 1200 },
      rounds: [
        { form: 'meeting', heldOn: '2024-11-15', sessions: 1, attended: { party: 43 } },
        { form: 'loudspeaker', heldOn: '2024-11-18', sessions: null, attended: {} },
      ],
    });
    expect(reportedValues).toHaveLength(values.length);
    expect(reportedValues).toEqual(expect.arrayContaining(values));
  });

  it('clears a return and an earlier check', () => {
    const row = obligation({ ...returned, checkedOn: '2024-11-18', checked: 'Phó phòng; BC 12' });
    expect(completionChange(row, completionAnswer())).toMatchObject({
      returnedStage: null,
      returnedOn: null,
      returnedBecause: '',
      checkedOn: null,
      checked: '',
    });
  });
});

describe('returning an answer', () => {
  it.each([
    ['complete', { complete: 'inProgress', completedOn: null, nothingToReport: 'no' }],
    ['acknowledge', { acknowledge: 'unacknowledged', acknowledgedOn: null, channel: null }],
  ] as const)('reopens %s and says why', (stage, opened) => {
    expect(returnChange(stage, 'thiếu ngày', '2024-11-20')).toEqual({
      returnedStage: stage,
      returnedOn: '2024-11-20',
      returnedBecause: 'thiếu ngày',
      checkedOn: null,
      checked: '',
      ...opened,
    });
  });
});
