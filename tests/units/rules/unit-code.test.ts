import { expect, it } from 'vitest';
import { unitCodeGenerator } from '../../../src/units/rules/unit-code';

it.each([
  ['an empty list', [], 'DV-0001'],
  ['codes of the office', ['PN-001', 'DV-A'], 'DV-0001'],
  ['codes that were given', ['DV-0002', 'DV-0010', 'DV-0003'], 'DV-0011'],
])('codes begin above those of %s', (_, codes, first) => {
  const next = unitCodeGenerator(codes);
  expect(next()).toEqual(first);
  expect(next()).not.toEqual(first);
});
