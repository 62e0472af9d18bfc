import { describe, expect, it } from 'vitest';
import type { UnitChange } from '../../../src/unit-changes/rules/unit-act';
import { unitChangeProblems } from '../../../src/unit-changes/rules/unit-change-problems';
import { unit } from '../../builders/unit';
import { unitChange, until } from '../../builders/unit-change';
import { unitsView } from '../../builders/units-view';

const today = '2025-08-01';
const a = unit({ code: 'A', name: 'Xã A' });
const b = unit({ code: 'B', name: 'Xã B', parent: 'Xã A' });
const held = unit({ code: 'H', name: 'Xã H', state: 'suspended' });
const gone = unit({ code: 'G', name: 'Xã G', state: 'ended', endedFrom: '2020-01-01' });
const young = unit({ code: 'Y', name: 'Xã Y', activeFrom: '2025-07-01' });
const ending = unit({ code: 'E', name: 'Xã E', endedFrom: '2025-09-01', successors: ['A'] });
const units = [a, b, held, gone, young, ending];

const faultsOf = (fields: Partial<UnitChange>) =>
  unitChangeProblems({ ...unitsView({ units }), change: unitChange(fields), until }, today).map(
    ({ field, fault, value }) => [field, fault, value],
  );

describe('a change of units', () => {
  it.each<[string, Partial<UnitChange>]>([
    ['a new name', { units: [a], names: ['Xã Á'] }],
    ['another spelling of the name', { units: [a], names: ['XÃ A'] }],
    ['the name of an ended unit', { units: [a], names: ['Xã G'] }],
    ['a change on the very day', { units: [a], names: ['Xã Á'], on: today }],
    ['a merger', { act: 'merge', units: [b], heir: a }],
    ['a merger into a unit of that day', { act: 'merge', units: [b], heir: young }],
    [
      'a consolidation that takes an old name',
      { act: 'consolidate', units: [a, b], names: ['Xã A'] },
    ],
    ['a split into one more', { act: 'split', units: [a], names: ['Xã A1'] }],
    ['a suspension on its first day', { act: 'suspend', units: [young] }],
    ['a suspended unit that resumes', { act: 'resume', units: [held] }],
    ['a suspended unit that ends', { act: 'end', units: [held] }],
  ])('may be %s', (_, fields) => {
    expect(faultsOf(fields)).toEqual([]);
  });

  it.each<[string, Partial<UnitChange>]>([
    ['a merger', { act: 'merge', units: [b], heir: a }],
    [
      'a consolidation',
      { act: 'consolidate', units: [a, b], names: ['Xã C'], email: 'c@mau.example.org' },
    ],
    ['a split', { act: 'split', units: [a], names: ['Xã C', 'Xã D'], ends: true }],
    ['an end', { act: 'end', units: [held] }],
  ])('may have a later day if it is %s', (_, fields) => {
    expect(faultsOf({ on: '2025-09-01', ...fields })).toEqual([]);
  });

  it.each<[string, Partial<UnitChange>, [string, string, string]]>([
    [
      'of a unit that is to end on a later day',
      { act: 'merge', units: [ending], heir: a },
      ['units', 'endsAlready', 'Xã E'],
    ],
    [
      'into a unit that is to end on a later day',
      { act: 'merge', units: [a], heir: ending },
      ['heir', 'endsAlready', 'Xã E'],
    ],
    [
      'with an invalid mailbox',
      { act: 'consolidate', units: [a, b], names: ['Xã C'], email: 'xã C' },
      ['email', 'noMailbox', 'xã C'],
    ],
    [
      'with a later mailbox of an existing unit',
      { act: 'merge', units: [b], heir: a, email: 'a@mau.example.org', on: '2025-09-01' },
      ['email', 'mailboxAhead', 'a@mau.example.org'],
    ],
    [
      'of a later day in a name',
      { on: '2025-08-02', names: ['Xã Á'], units: [a] },
      ['on', 'dayAhead', '01/08/2025'],
    ],
    [
      'before the unit began',
      { units: [young], names: ['X'], on: '2025-06-30' },
      ['on', 'dayTooEarly', '01/07/2025'],
    ],
    [
      'that leaves a name without a day',
      { units: [young], names: ['X'] },
      ['on', 'dayTooEarly', '01/07/2025'],
    ],
    [
      'into a unit that began later',
      { act: 'merge', units: [a], heir: young, on: '2025-06-30' },
      ['on', 'dayTooEarly', '01/07/2025'],
    ],
    ['of an ended unit', { act: 'end', units: [gone] }, ['units', 'hasEnded', 'Xã G']],
    ['that suspends twice', { act: 'suspend', units: [held] }, ['units', 'notActive', 'Xã H']],
    [
      'that resumes what is active',
      { act: 'resume', units: [a] },
      ['units', 'notSuspended', 'Xã A'],
    ],
    [
      'into a suspended unit',
      { act: 'merge', units: [a], heir: held },
      ['heir', 'notActive', 'Xã H'],
    ],
    ['into itself', { act: 'merge', units: [a, b], heir: a }, ['heir', 'intoItself', 'Xã A']],
    [
      'of one unit into a new one',
      { act: 'consolidate', units: [a], names: ['Xã Á'] },
      ['units', 'needsTwo', ''],
    ],
    [
      'of a unit that ends into one',
      { act: 'split', units: [a], names: ['Xã Á'], ends: true },
      ['names', 'needsTwo', ''],
    ],
    ['to a formula error', { units: [a], names: ['#N/A'] }, ['names', 'formulaError', '#N/A']],
    ['to nothing visible', { units: [a], names: ['\u200b'] }, ['names', 'invisible', '\u200b']],
    [
      'to a name of 301 characters',
      { units: [a], names: ['x'.repeat(301)] },
      ['names', 'tooLong', `${'x'.repeat(299)}…`],
    ],
    ['to the same name', { units: [a], names: ['Xã A'] }, ['names', 'sameName', 'Xã A']],
    ['to a name of the block', { units: [a], names: ['xã b'] }, ['names', 'nameTaken', 'xã b']],
    [
      'into two of one name',
      { act: 'split', units: [a], names: ['Xã C', 'Xã C'], ends: true },
      ['names', 'nameTaken', 'Xã C'],
    ],
    [
      'whose new unit has the name of one that continues',
      { act: 'split', units: [a], names: ['Xã A'] },
      ['names', 'nameTaken', 'Xã A'],
    ],
    [
      'of a parent into its subordinate',
      { act: 'merge', units: [a], heir: b },
      ['heir', 'parentLoop', 'Xã B'],
    ],
  ])('cannot be one %s', (_, fields, problem) => {
    expect(faultsOf(fields)).toEqual([problem]);
  });

  it('is possible in a list that already has a loop of parents', () => {
    const looped = [
      unit({ code: 'P', name: 'P', parent: 'Q' }),
      unit({ code: 'Q', name: 'Q', parent: 'P' }),
      a,
    ];
    const change = unitChange({ act: 'end', units: [a] });
    const input = { ...unitsView({ units: looped }), change, until };
    expect(unitChangeProblems(input, today)).toEqual([]);
  });

  it('allows the same name in another block', () => {
    expect(faultsOf({ act: 'split', units: [a], names: ['Xã B'], block: 'Trường học' })).toEqual([
      ['names', 'nameTaken', 'Xã B'],
    ]);
    expect(faultsOf({ act: 'split', units: [a], names: ['Xã B'], block: 'Y tế' })).toEqual([]);
  });
});
