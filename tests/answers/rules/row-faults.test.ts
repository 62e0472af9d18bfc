import { describe, expect, it } from 'vitest';
import { rowFaults } from '../../../src/answers/rules/row-faults';
import type { Dispatch } from '../../../src/records/dispatch';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';

describe('a row that was edited', () => {
  it.each([
    ['without a problem', { complete: 'inProgress', heldOn: '2024-11-15' }, []],
    [
      'acknowledged before the issue',
      { acknowledgedOn: '2024-10-29' },
      ['acknowledgedOn beforeIssue'],
    ],
    ['held today', { heldOn: '2024-11-20' }, []],
    ['held on the day of issue', { heldOn: '2024-10-30' }, []],
    ['reported tomorrow', { reportOn: '2024-11-21' }, ['reportOn inFuture']],
    ['held tomorrow', { heldOn: '2024-11-21' }, ['heldOn inFuture']],
    [
      'completed without day and form',
      { complete: 'completed' },
      ['heldOn required', 'form required'],
    ],
    [
      'with more attending than eligible',
      { eligible: 45, attended: 46 },
      ['attended moreThanEligible'],
    ],
    ['with nobody counted as eligible', { attended: 46 }, []],
    [
      'completed with 0 of 0',
      { complete: 'completed', heldOn: '2024-11-15', forms: 'x', eligible: 0, attended: 0 },
      ['eligible nobody'],
    ],
  ] as const)('%s has the faults %j', (_, fields, faults) => {
    const found = rowFaults(obligation(fields), dispatch(), '2024-11-20');
    expect(found.map(({ column, fault }) => `${column} ${fault}`)).toEqual(faults);
  });

  const report = { asks: 'result', task: 'report', reportForm: 'document' } as const;

  it.each([
    [report, {}, ['heldOn required', 'reportNumber required', 'reportOn required']],
    [{ ...report, reportForm: 'page' }, {}, ['heldOn required']],
    [{ ...report, reportForm: 'page', id: 'VB-007-20241031' }, {}, []],
    [report, { nothingToReport: 'yes' }, []],
    [{ asks: 'receipt' }, {}, []],
  ] as const)(
    'of a dispatch with %j, completed with %j, has the faults %j',
    (asked, fields, faults) => {
      const row = obligation({ complete: 'completed', ...fields });
      const found = rowFaults(row, dispatch(asked as Partial<Dispatch>), '2024-11-20');
      expect(found.map(({ column, fault }) => `${column} ${fault}`)).toEqual(faults);
    },
  );
});
