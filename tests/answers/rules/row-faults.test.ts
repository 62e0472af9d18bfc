import { describe, expect, it } from 'vitest';
import { rowFaults } from '../../../src/answers/rules/row-faults';
import { obligation } from '../../builders/obligation';

const days = { issuedOn: '2024-10-30', today: '2024-11-20' } as const;

describe('a row that was edited', () => {
  it.each([
    ['without a problem', { train: 'inProgress', heldOn: '2024-11-15' }, []],
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
      { train: 'completed' },
      ['heldOn required', 'forms required'],
    ],
    [
      'with more attending than eligible',
      { eligible: 45, attended: 46 },
      ['attended moreThanEligible'],
    ],
    ['with nobody counted as eligible', { attended: 46 }, []],
  ] as const)('%s has the faults %j', (_, fields, faults) => {
    const found = rowFaults(obligation(fields), days);
    expect(found.map(({ column, fault }) => `${column} ${fault}`)).toEqual(faults);
  });
});
