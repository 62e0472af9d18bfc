import { completedOf } from '../../core/figures';
import type { Summary } from '../../core/summarise';
import { element } from '../frame/element';
import { paragraph } from '../frame/notice';
import type { SummaryDesk } from './summary-desk';

/** Builds the headline: four figures, and whose word they are. */
export function headline(desk: SummaryDesk, summary: Summary): HTMLElement {
  const { words } = desk;
  const { totals, checked, selfReported } = summary;
  const completed = completedOf(totals);
  const ofAll = (part: number) => ({
    figure: desk.of(part, totals.units),
    share: desk.share(part, totals.units),
  });
  const split = words.split(desk.count(totals.completedOnTime), desk.count(totals.completedLate));
  return element(
    'div',
    {},
    element(
      'dl',
      { class: 'tiles' },
      tile(words.acknowledged, ofAll(totals.acknowledged), ''),
      tile(words.completed, ofAll(completed), split),
      tile(
        words.overdueUnits,
        { figure: desk.count(totals.overdue), share: '' },
        '',
        totals.overdue > 0,
      ),
      tile(words.unreachableUnits, { figure: desk.count(totals.unreachable), share: '' }, ''),
    ),
    paragraph(words.evidence(desk.count(checked.units), desk.count(selfReported.units))),
  );
}

function tile(
  label: string,
  { figure, share }: { figure: string; share: string },
  note: string,
  alarms = false,
): HTMLElement {
  return element(
    'div',
    alarms ? { class: 'alarm' } : {},
    element('dt', {}, label),
    element('dd', {}, element('strong', {}, figure), share === '' ? null : ` (${share})`),
    note === '' ? null : element('dd', { class: 'note' }, note),
  );
}
