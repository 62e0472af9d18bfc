import { expect, it } from 'vitest';
import { unambiguousNames } from '../../../src/units/rules/unambiguous-names';

it('a name that several units have is followed by the block', () => {
  const named = (name: string, block: string) => ({ name, block });
  const units = [
    named('Chi bộ 1', 'Xã A'),
    named('Chi bộ 2', 'Xã A'),
    named('Chi bộ 1', 'Xã B'),
    named('Chi bộ 1', 'Xã C'),
  ];
  expect(units.map(unambiguousNames(units))).toEqual([
    'Chi bộ 1 (Xã A)',
    'Chi bộ 2',
    'Chi bộ 1 (Xã B)',
    'Chi bộ 1 (Xã C)',
  ]);
});
