import { expect, it } from 'vitest';
import { toDispatchId } from '../../src/records/dispatch';
import { newObligation, obligationKey } from '../../src/records/obligation';
import { toUnitCode } from '../../src/records/unit';

it('an obligation has a key of dispatch and unit, and starts without an answer', () => {
  const { key, acknowledge, complete, answeredVersion } = newObligation(
    toDispatchId('VB-001'),
    toUnitCode('PN-001'),
  );
  expect({ key, acknowledge, complete, answeredVersion }).toEqual({
    key: obligationKey(toDispatchId('VB-001'), toUnitCode('PN-001')),
    acknowledge: 'unacknowledged',
    complete: 'notStarted',
    answeredVersion: null,
  });
});
