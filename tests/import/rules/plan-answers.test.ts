import { describe, expect, it } from 'vitest';
import type { ListLine } from '../../../src/import/list/list-lines';
import { fillAnswer } from '../../../src/import/rules/fill-answer';
import { planAnswers } from '../../../src/import/rules/plan-answers';
import { readListedAnswer } from '../../../src/import/rules/read-listed-answer';
import type { Obligation } from '../../../src/records/obligation';
import type { Unit } from '../../../src/records/unit';
import { dispatch } from '../../builders/dispatch';
import { listOf } from '../../builders/list';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';

const days = { issuedOn: '2024-10-30', today: '2024-12-01' } as const;
const units = ['PN-001', 'PN-002'].map((code) => unit({ code }));

const read = (values: ListLine['values']) =>
  readListedAnswer({ line: 2, names: [], values }, days, dispatch());

describe('a line says of a unit', () => {
  it.each([
    ['nothing', { acknowledged: '', complete: 'chưa' }, {}],
    ['that it has acknowledged', { acknowledged: 'x' }, { acknowledge: 'acknowledged' }],
    [
      'when, by a day in place of a mark',
      { acknowledged: '05/11/2024' },
      { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-05' },
    ],
    [
      'that it has acknowledged, by a mark in the column of days',
      { acknowledgedOn: 'x', heldOn: 'chưa' },
      { acknowledge: 'acknowledged' },
    ],
    ['that it has trained, likewise', { heldOn: 'Rồi' }, { complete: 'completed' }],
    [
      'when, in a column of its own',
      { acknowledgedOn: '5.11.2024' },
      { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-05' },
    ],
    ['that its training is under way', { complete: 'Đang thực hiện' }, { complete: 'inProgress' }],
    [
      'when it was held',
      { heldOn: '20/11/2024', eligible: '1.050', attended: '986' },
      {
        complete: 'completed',
        heldOn: '2024-11-20',
        completedOn: '2024-11-20',
        eligible: 1050,
        attended: 986,
      },
    ],
    [
      'when it was reported',
      { complete: 'Đã hoàn thành', completedOn: '21/11/2024' },
      { complete: 'completed', completedOn: '2024-11-21' },
    ],
  ])('%s', (_, values, answer) => {
    expect(read(values)).toEqual({ answer, problems: [] });
  });

  it.each([
    ['acknowledged', 'hình như', 'notUnderstood'],
    ['acknowledgedOn', 'tháng 11', 'notDay'],
    ['heldOn', 'đang làm', 'notDay'],
    ['acknowledgedOn', '05/11/24', 'notDay'],
    ['heldOn', '02/12/2024', 'inFuture'],
    ['heldOn', '29/10/2024', 'beforeIssue'],
    ['attended', 'khoảng 40', 'notCount'],
    ['acknowledgedBy', '#N/A', 'unfit'],
    ['difficulties', '#REF!', 'unfit'],
  ] as const)('nothing if %s is %j', (column, value, fault) => {
    expect(read({ [column]: value })).toEqual({ answer: {}, problems: [{ column, value, fault }] });
  });
});

describe('a line about a dispatch', () => {
  const readFor = (fields: Parameters<typeof dispatch>[0], values: ListLine['values']) =>
    readListedAnswer({ line: 2, names: [], values }, days, dispatch(fields));

  it('that asks only the receipt says nothing of a result, and the other way round', () => {
    const values = { acknowledged: 'x', complete: 'x' };
    expect(readFor({ asks: 'receipt' }, values)).toEqual({
      answer: { acknowledge: 'acknowledged' },
      problems: [{ column: 'complete', value: 'x', fault: 'notAsked' }],
    });
    expect(readFor({ asks: 'result' }, values)).toEqual({
      answer: { complete: 'completed' },
      problems: [{ column: 'acknowledged', value: 'x', fault: 'notAsked' }],
    });
  });

  it('of a task other than training may have nothing to report, and has no head counts', () => {
    expect(
      readFor({ asks: 'result', task: 'report' }, { complete: 'Không phát sinh', attended: '4' }),
    ).toEqual({
      answer: { complete: 'completed', nothingToReport: 'yes' },
      problems: [{ column: 'attended', value: '4', fault: 'notAsked' }],
    });
  });

  it('is not completed with 0 of 0 people', () => {
    expect(read({ complete: 'x', eligible: '0', attended: '0' })).toEqual({
      answer: { eligible: 0, attended: 0 },
      problems: [{ column: 'eligible', value: '0', fault: 'nobody' }],
    });
  });

  it('fills no receipt that is not asked', () => {
    const asked = dispatch({ asks: 'result', task: 'report' });
    const said = { complete: 'completed', acknowledgedBy: 'Văn thư', sessions: 1 } as const;
    expect(fillAnswer(obligation(), said, asked).change).toEqual({ complete: 'completed' });
  });
});

describe('a line of answers', () => {
  const obligations: Obligation[] = [
    obligation(),
    {
      ...obligation({ unitCode: 'PN-002' }),
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-11-01',
    },
  ];
  const asked = { units, obligations, days, dispatch: dispatch(), chosen: new Map() };
  const outcomes = (...rows: ListLine['values'][]) =>
    planAnswers({ ...asked, lines: listOf(...rows) }).map(({ outcome, kept }) => ({
      kind: outcome.kind,
      kept,
    }));

  it.each([
    ['is recorded', { name: 'Đơn vị PN-001', acknowledged: 'x' }, 'recorded', []],
    ['is there already', { code: 'PN-002', acknowledged: 'x' }, 'same', []],
    [
      'is kept as the unit said it',
      { code: 'PN-002', acknowledgedOn: '05/11/2024' },
      'same',
      ['acknowledgedOn'],
    ],
    ['holds no answer', { code: 'PN-001', acknowledged: 'chưa' }, 'empty', []],
    ['is of nobody that is known', { name: 'Phòng khác', acknowledged: 'x' }, 'unknownUnit', []],
  ] as const)('%s', (_, row, kind, kept) => {
    expect(outcomes(row)).toEqual([{ kind, kept }]);
  });

  it('is recorded for the only unit of another spelling, and asked about if there are two', () => {
    const town = unit({ code: 'PN-001', name: 'Phường An Sơn' });
    const lines = listOf({ name: 'P. An Sơn', acknowledged: 'x' });
    const planned = (...others: Unit[]) =>
      planAnswers({ ...asked, lines, units: [town, ...others] });
    expect(planned()).toMatchObject([
      { outcome: { kind: 'recorded', unit: town }, candidates: [] },
    ]);
    const body = unit({ code: 'PN-002', name: 'Ủy ban nhân dân phường An Sơn' });
    const bureau = unit({ code: 'PN-003', name: 'Phòng An Sơn' });
    expect(planned(bureau)).toMatchObject([
      { outcome: { kind: 'unknownUnit' }, candidates: [town, bureau] },
    ]);
    expect(planned(bureau, body)).toMatchObject([{ candidates: [town, body, bureau] }]);
  });

  it('is for a unit that is no recipient', () => {
    const lines = listOf({ code: 'PN-002', acknowledged: 'x' });
    const planned = planAnswers({ ...asked, lines, obligations: [] });
    expect(planned.map(({ outcome }) => outcome.kind)).toEqual(['notAsked']);
  });

  it('of an ended unit is not recorded for its successor, which is named', () => {
    const successor = unit({ code: 'PN-001' });
    const ended = unit({
      code: 'PN-009',
      name: 'Xã Trạm Thản',
      state: 'ended',
      endedFrom: '2024-11-01',
      successors: ['PN-001'],
    });
    const lines = listOf({ name: 'Xã Trạm Thản', acknowledged: 'x' });
    const renamed = { ...asked, lines, units: [ended, successor] };
    expect(planAnswers(renamed)).toMatchObject([
      { outcome: { kind: 'unknownUnit' }, candidates: [successor] },
    ]);
    const chosen = new Map([[2, successor.code]]);
    expect(planAnswers({ ...renamed, chosen })).toMatchObject([
      { outcome: { kind: 'recorded', unit: successor } },
    ]);
  });

  it('counts once', () => {
    const row = { code: 'PN-001', acknowledged: 'x' };
    expect(outcomes(row, row).map(({ kind }) => kind)).toEqual(['recorded', 'doubled']);
  });
});

describe('a name that no unit has', () => {
  const lines = [{ line: 2, names: [], values: { name: 'Đơn vị lạ', acknowledged: 'x' } }];
  const planned = (chosen: ReadonlyMap<number, string>) =>
    planAnswers({
      lines,
      units: [...units, unit({ code: 'PN-003', state: 'ended' })],
      obligations: units.map(({ code }) => obligation({ unitCode: code })),
      days,
      dispatch: dispatch(),
      chosen,
    })[0];

  it('may be given any unit that has not ended', () => {
    expect(planned(new Map())).toMatchObject({
      isUnheard: true,
      outcome: { kind: 'unknownUnit' },
    });
    expect(planned(new Map([[2, 'PN-002']]))).toMatchObject({
      isUnheard: true,
      outcome: { kind: 'recorded', unit: { code: 'PN-002' } },
    });
    expect(planned(new Map([[2, 'PN-003']]))?.outcome).toEqual({ kind: 'unknownUnit' });
  });
});
