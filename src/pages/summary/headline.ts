import { completedOf } from '../../core/figures';
import type { Summary } from '../../core/summarise';
import { element } from '../frame/element';
import { paragraph } from '../frame/notice';
import type { SummaryDesk } from './summary-desk';

/** Builds the headline: four figures, and what lies behind them in three sentences. */
export function headline(desk: SummaryDesk, summary: Summary): HTMLElement {
  const { words } = desk;
  const { totals, overdue, unreachable, followUp } = summary;
  const completed = completedOf(totals);
  const ofAll = (part: number) => ({
    figure: desk.of(part, totals.units),
    share: desk.share(part, totals.units),
  });
  const split = words.split(desk.count(totals.completedOnTime), desk.count(totals.completedLate));
  const activity = words.activity(
    desk.count(totals.sessions),
    desk.count(totals.attended),
    desk.count(totals.eligible),
    desk.share(totals.attended, totals.eligible),
  );
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
        { figure: desk.count(overdue.length), share: '' },
        '',
        overdue.length > 0,
      ),
      tile(words.unreachableUnits, { figure: desk.count(unreachable.length), share: '' }, ''),
    ),
    paragraph(words.openSplit(desk.count(totals.openWithin), desk.count(totals.openOverdue))),
    paragraph(activity),
    paragraph(words.letters(desk.count(followUp.letters))),
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
