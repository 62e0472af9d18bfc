import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../../src/answers/jobs/check-or-return';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { obligation } from '../../builders/obligation';
import { fakeOffice, words } from '../../fakes/office';

const check = (fields: Record<string, string> = {}) => ({
  dispatch: 'VB-001',
  unit: 'PN-001',
  result: 'checked',
  checkedOn: '30/10/2024',
  position: 'Phó phòng',
  against: 'BC 12-BC/CB',
  ...fields,
});

const back = (fields: Record<string, string> = {}) =>
  check({ result: 'returned', stage: 'complete', because: 'thiếu số thuộc diện', ...fields });

const received = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-10-30',
  channel: 'page',
} as const;
const completed = { ...received, complete: 'completed', completedOn: '2024-10-30' } as const;

describe('a check', () => {
  it('is recorded with its day, position and document', () => {
    const { ports, workbook } = fakeOffice({ obligations: [obligation(completed)] });
    checkAnswer(ports, check());
    expect(workbook.rows(trackingTab)).toMatchObject([
      { complete: 'completed', checkedOn: '2024-10-30', checked: 'Phó phòng; BC 12-BC/CB' },
    ]);
    expect(workbook.rows(logTab)).toMatchObject([
      { event: 'answerChecked', detail: '30/10/2024: Phó phòng; BC 12-BC/CB' },
    ]);
  });
});

describe('returning an answer', () => {
  it('reopens the training, with the reason and the day', () => {
    const { ports, workbook } = fakeOffice({ obligations: [obligation(completed)] });
    checkAnswer(ports, back());
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        acknowledge: 'acknowledged',
        complete: 'inProgress',
        completedOn: null,
        returnedStage: 'complete',
        returnedOn: '2024-10-30',
        returnedBecause: 'thiếu số thuộc diện',
      },
    ]);
    expect(workbook.rows(logTab)).toMatchObject([
      { event: 'answerReturned', detail: 'Kết quả: thiếu số thuộc diện' },
    ]);
  });

  it('reopens receipt if no training was reported', () => {
    const { ports, workbook } = fakeOffice({ obligations: [obligation(received)] });
    checkAnswer(ports, back({ stage: 'acknowledge' }));
    expect(workbook.rows(trackingTab)).toMatchObject([
      { acknowledge: 'unacknowledged', acknowledgedOn: null, returnedStage: 'acknowledge' },
    ]);
  });
});

describe('the form', () => {
  const { says, answerFaults } = words;

  it.each([
    ['a check of nothing', {}, check(), 'unit', says.nothingReported],
    [
      'a check of tomorrow',
      completed,
      check({ checkedOn: '31/10/2024' }),
      'checkedOn',
      answerFaults.inFuture,
    ],
    ['a check on no day', completed, check({ checkedOn: '' }), 'checkedOn', says.notDay],
    ['a check by nobody', completed, check({ position: ' ' }), 'position', says.required],
    ['returning a training that was not reported', received, back(), 'stage', says.cannotReturn],
    [
      'returning receipt when training was reported',
      completed,
      back({ stage: 'acknowledge' }),
      'stage',
      says.cannotReturn,
    ],
    ['returning without a reason', completed, back({ because: '' }), 'because', says.required],
    [
      'a long reason',
      completed,
      back({ because: 'x'.repeat(301) }),
      'because',
      answerFaults.tooLong,
    ],
  ] as const)('refuses %s', (_, row, answers, field, message) => {
    const { ports, workbook } = fakeOffice({ obligations: [obligation(row)] });
    const before = workbook.cells();
    expect(checkAnswer(ports, answers)).toEqual({ done: false, problems: [{ field, message }] });
    expect(workbook.cells()).toEqual(before);
  });
});
