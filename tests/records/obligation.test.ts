import { expect, it } from 'vitest';
import { newObligation, obligationKey } from '../../src/records/obligation';

it('an obligation is named by its dispatch and its unit, and starts without an answer', () => {
  const { key, acknowledge, train, answeredVersion } = newObligation('VB-001', 'PN-001');
  expect({ key, acknowledge, train, answeredVersion }).toEqual({
    key: obligationKey('VB-001', 'PN-001'),
    acknowledge: 'unacknowledged',
    train: 'notStarted',
    answeredVersion: null,
  });
});
