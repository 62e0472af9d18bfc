import { expect, it } from 'vitest';
import { importOrder } from '../../../src/import/rules/import-order';
import { planImport } from '../../../src/import/rules/plan-import';
import { inputFor, listOf } from '../../builders/list';
import { unit } from '../../builders/unit';

it('an order sorts new units by block, in the order on file, then by the list’s running numbers', () => {
  const units = [unit({ code: 'A', block: 'Đảng' }), unit({ code: 'B', block: 'Chính quyền' })];
  const lines = listOf(
    { order: '2', name: 'Phòng 2', block: 'Chính quyền' },
    { order: '10', name: 'Phòng 10', block: 'Chính quyền' },
    { order: '1', name: 'Trường 1', block: 'Trường học' },
    { order: '3', name: 'Ban 3', block: 'Khối Đảng' },
    { order: '1', name: 'Ban 1', block: 'Đảng' },
  );
  const decisions = new Map();
  const plan = planImport(inputFor(units, lines, decisions));
  const order = importOrder({ plan, lines, skipped: [], units, decisions, trackIn: ['VB-001'] });
  expect(order.added.map(({ unit: { name } }) => name)).toEqual([
    'Ban 1',
    'Ban 3',
    'Phòng 2',
    'Phòng 10',
    'Trường 1',
  ]);
});

it('an order contains only the changed cells and reports on every line', () => {
  const known = unit({ code: 'A', name: 'Phòng Nội vụ', block: 'X', email: '' });
  const lines = listOf(
    { name: 'Phòng Nội vụ', phone: '0210 386 0001' },
    { name: 'Phòng Nội vụ' },
    { name: '' },
    { name: 'Phòng Nội vụ', block: 'Y' },
  );
  const decisions = new Map([[5, 'separate' as const]]);
  const plan = planImport(inputFor([known], lines, decisions));
  const skipped = [{ line: 1, reason: 'header' as const, text: 'Tên đơn vị' }];
  expect(importOrder({ plan, lines, skipped, units: [known], decisions, trackIn: [] })).toEqual({
    added: [{ unit: unit({ code: '', name: 'Phòng Nội vụ', block: 'Y', email: '' }), apart: true }],
    changed: [{ code: 'A', before: { phone: '' }, after: { phone: '0210 386 0001' } }],
    trackIn: [],
    report: { same: 0, merged: [3], left: [4], skipped: [1] },
  });
});
