import { expect, it } from 'vitest';
import { lateInSeveral } from '../../../src/summary/rules/late-in-several';

it('lists units that are overdue in two or more dispatches, those with the most first', () => {
  const row = (unitCode: string, isOverdue: boolean) => ({
    unitCode,
    unit: `Đơn vị ${unitCode}`,
    isOverdue,
  });
  const rows = [
    ...[row('B', true), row('A', true), row('C', true)],
    ...[row('B', false), row('A', true), row('C', true)],
    ...[row('B', false), row('C', true)],
  ];
  expect(lateInSeveral(rows)).toEqual([
    { unitCode: 'C', unit: 'Đơn vị C', overdue: 3, dispatches: 3 },
    { unitCode: 'A', unit: 'Đơn vị A', overdue: 2, dispatches: 2 },
  ]);
});
