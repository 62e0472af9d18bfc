import { type Child, element } from '../../../frame/element';
import { paragraph } from '../../../frame/notice';
import { dispatchNumber } from '../../../records/dispatch-number';
import type { LateUnit } from '../../rules/late-units';
import type { ShownSummary, SummaryView } from '../../rules/readers-summary';
import { listPart } from '../long-table';
import type { SummaryPage } from '../summary-page';
import { tableColumn } from '../table';
import { lines, nameAndBlock } from '../unit-lists';

/** Table of the units that are overdue in two or more dispatches; `null` without such units. */
export function lateInSeveral(
  summaryPage: SummaryPage,
  { summaries, lateUnits, lateUnitsLeftOut }: SummaryView,
): HTMLElement | null {
  if (lateUnits.length === 0) return null;
  const { words, count } = summaryPage;
  const rows = lateUnits.map((late, at) => [
    count(at + 1),
    nameAndBlock(late.unit, late.block),
    words.lateOf(count(late.overdue), count(late.dispatches)),
    lines(overdueLines(summaryPage, late, summaries)),
  ]);
  const title = words.lateInSeveral(count(lateUnits.length + lateUnitsLeftOut));
  const columns = [
    tableColumn(words.index, 'index'),
    tableColumn(words.unit, 'name wide'),
    tableColumn(words.overdueShort, 'wide'),
    tableColumn(words.overdueWhat, 'wide'),
  ];
  const part = listPart(summaryPage, { title, columns, rows }, lateUnitsLeftOut);
  part.classList.add('red', 'several');
  part.append(paragraph(words.daysLateNote, 'hint off-paper'));
  return part;
}

/** A line for each dispatch in which the unit is overdue. Only the numbers are printed. */
function overdueLines(
  summaryPage: SummaryPage,
  { late }: LateUnit,
  summaries: readonly ShownSummary[],
): Child[] {
  return late.map(({ dispatchId, stages }) => {
    const dispatch = summaries.find((one) => one.dispatch.id === dispatchId)?.dispatch;
    if (!dispatch) return null;
    const { words, lateDays } = summaryPage;
    const texts = stages.map(
      ({ stage, daysLate }) =>
        `${summaryPage.stage(words.stages, stage, dispatch)} (${lateDays(daysLate)})`,
    );
    const details = element('span', { class: 'off-paper' }, `: ${texts.join(', ')}`);
    return element('span', {}, dispatchNumber(dispatch), details);
  });
}
