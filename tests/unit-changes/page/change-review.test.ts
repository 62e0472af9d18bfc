import { expect, it } from 'vitest';
import { changeReview } from '../../../src/unit-changes/page/change-review';
import { planUnitChange } from '../../../src/unit-changes/rules/plan-unit-change';
import type { UnitChange } from '../../../src/unit-changes/rules/unit-act';
import { wordsIn } from '../../../src/words/words-in';
import { unit } from '../../builders/unit';
import { unitChange, until } from '../../builders/unit-change';
import { unitsView } from '../../builders/units-view';

const units = [unit({ name: 'Trường A' }), unit({ code: 'PN-002', name: 'Trường B' })];
const [school, other] = units;
const texts = wordsIn('vi').unitChanges;
const said =
  'Phần đã xác nhận, kết quả Trường A (PN-001) đã báo vẫn tính trong Tổng hợp và báo cáo.';

function reviewOf(fields: Partial<UnitChange>): string[] {
  const view = unitsView({ units });
  const change = unitChange({ units: school ? [school] : [], ...fields });
  const plan = planUnitChange({ ...view, change, until });
  return changeReview(change, plan, { texts, view }).flatMap(({ lines }) =>
    lines.map(({ text }) => text),
  );
}

it('the review of a unit that ends without a successor says that what it reported still counts', () => {
  expect(reviewOf({ act: 'end' })).toContain(said);
  expect(reviewOf({ act: 'suspend' })).not.toContain(said);
  expect(reviewOf({ act: 'merge', heir: other ?? null })).not.toContain(said);
});
