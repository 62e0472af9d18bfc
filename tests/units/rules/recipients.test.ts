import { describe, expect, it } from 'vitest';
import { exemptionReason, isReachable, recipientUnits } from '../../../src/units/rules/recipients';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';

describe('a unit owes nothing', () => {
  it.each([
    ['when it is exempt', { exemptBecause: 'sáp nhập' }, unit(), 'exempt'],
    ['while it is suspended', {}, unit({ state: 'suspended' }), 'suspended'],
    ['once it has ended', {}, unit({ state: 'ended' }), 'ended'],
    ['once it is no longer listed', {}, undefined, 'ended'],
    ['exempt before all', { exemptBecause: 'x' }, unit({ state: 'ended' }), 'exempt'],
    ['unless none of these holds', {}, unit(), null],
  ])('%s', (_, fields, its, release) => {
    expect(exemptionReason(obligation(fields), its)).toEqual(release);
  });
});

describe('a dispatch goes to', () => {
  const units = [
    unit({ code: 'A', block: 'Chính quyền' }),
    unit({ code: 'B', block: 'Trường học' }),
    unit({ code: 'C', block: 'Trường học', state: 'suspended' }),
    unit({ code: 'D', block: '' }),
  ];

  it.each([
    ['the active units of its blocks', ['Trường học'], ['B']],
    ['all active units when it names no block', [], ['A', 'B', 'D']],
    ['nobody when its blocks are empty', ['Hội'], []],
  ])('%s', (_, recipientBlocks, codes) => {
    const found = recipientUnits(dispatch({ recipientBlocks }), units, '2024-10-30');
    expect(found.map(({ unit: { code } }) => code)).toEqual(codes);
  });
});

it('a unit that receives a dispatch for information owes nothing, whatever its block', () => {
  const units = [unit({ code: 'A', block: 'Hội' }), unit({ code: 'B', block: 'Trường học' })];
  const found = recipientUnits(
    dispatch({ recipientBlocks: ['Trường học'], informUnits: ['đơn vị a'] }),
    units,
    '2024-10-30',
  );
  expect(found.map(({ unit: { code }, role }) => [code, role])).toEqual([
    ['A', 'informed'],
    ['B', 'owes'],
  ]);
});

it('a unit is reachable if it has one valid address', () => {
  const emails = ['a@example.org', 'a@example.org, b@example.org', ''];
  expect(emails.map((email) => isReachable(unit({ email })))).toEqual([true, false, false]);
});
