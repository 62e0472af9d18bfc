import { expect, it } from 'vitest';
import { openItems } from '../../../src/letters/rules/open-items';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import { dispatch } from '../../builders/dispatch';
import { phoneReminder } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { unit } from '../../builders/unit';

const paper = [dispatch({ firstNotice: 'paper' })];

it.each([
  ['a unit without an address', { units: [unit({ email: '' })] }, ['PN-001 acknowledge,complete']],
  [
    'what is left of it',
    { obligations: [obligation({ acknowledge: 'acknowledged' })] },
    ['PN-001 complete'],
  ],
  [
    'nothing once all is done',
    { obligations: [obligation({ acknowledge: 'acknowledged', complete: 'completed' })] },
    [],
  ],
  [
    'nothing of a unit that only receives it for information',
    { obligations: [obligation({ role: 'informed' })] },
    [],
  ],
  [
    'nothing before the dispatch is followed up',
    { dispatches: [dispatch({ state: 'draft' })] },
    [],
  ],
] as [string, Partial<PlanInput>, string[]][])('what is open: %s', (_, fields, open) => {
  const items = openItems(planInput(fields));
  expect(items.map(({ unit: { code }, stages }) => `${code} ${stages}`)).toEqual(open);
});

it.each([
  ['2024-11-05', 'reminder'],
  ['2024-11-12', 'followUp'],
  ['2024-10-31', 'reminder'],
] as const)(
  'telling a unit on %s counts as a %s, and no letter repeats its tier',
  (today, kind) => {
    const input = planInput({ dispatches: paper, today });
    const [item] = openItems(input);
    if (!item) throw new Error('nothing is open');
    const told = phoneReminder(today, { kind: item.kind, itemRecords: item.itemRecords });
    expect(item.kind).toBe(kind);
    expect(planLetters({ ...input, letters: [told] }).letters).toEqual([]);
  },
);
