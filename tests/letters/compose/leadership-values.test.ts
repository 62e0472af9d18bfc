import { expect, it } from 'vitest';
import { leadershipValues } from '../../../src/letters/compose/leadership-values';
import type { PlannedLetter } from '../../../src/letters/rules/planned-letter';
import { dispatch } from '../../builders/dispatch';
import { itemRecord } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';

it('a letter to leaders has no values once its period is gone, so that it is blocked', () => {
  const letter: PlannedLetter = {
    kind: 'leadership',
    mailbox: 'bithu@xa.example.org',
    copies: [],
    needsApproval: false,
    items: [],
    itemRecords: [itemRecord({ stage: 'leadership', unitCode: '*' })],
  };
  const context = letterDesk({ dispatches: [dispatch()], frozen: () => [] });
  expect(leadershipValues(letter, context)).toEqual({});
});
