import { movedSince } from '../../dispatches/rules/period-trend';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { completedOf, type Figures } from '../../records/figures';
import type { Summary } from '../rules/summarise';
import type { SummaryDesk } from './summary-desk';

/** Builds the headline: four figures with their change since the last closed period, and whose word they are. */
export function headline(desk: SummaryDesk, summary: Summary): HTMLElement {
  const { words } = desk;
  const { totals, checked, selfReported, silent, since } = summary;
  const completed = completedOf(totals);
  const ofAll = (part: number) => ({
    figure: desk.of(part, totals.units),
    share: desk.share(part, totals.units),
  });
  const split = words.split(desk.count(totals.completedOnTime), desk.count(totals.completedLate));
  const notes = (of: (figures: Figures) => number, ...before: string[]) => {
    const moved = movedSince(since, of);
    return moved ? [...before, words.change(desk.change(moved.by), moved.period)] : before;
  };
  return element(
    'div',
    {},
    element(
      'dl',
      { class: 'tiles' },
      tile(
        words.acknowledged,
        ofAll(totals.acknowledged),
        notes(({ acknowledged }) => acknowledged),
      ),
      tile(words.completed, ofAll(completed), notes(completedOf, split)),
      tile(
        words.overdueUnits,
        { figure: desk.count(totals.overdue), share: '' },
        notes(({ overdue }) => overdue),
        totals.overdue > 0,
      ),
      tile(
        words.unreachableUnits,
        { figure: desk.count(totals.unreachable), share: '' },
        notes(({ unreachable }) => unreachable),
      ),
    ),
    paragraph(
      words.evidence(desk.count(checked.units), desk.count(selfReported.units), desk.count(silent)),
    ),
  );
}

function tile(
  label: string,
  { figure, share }: { figure: string; share: string },
  notes: readonly string[],
  alarms = false,
): HTMLElement {
  return element(
    'div',
    alarms ? { class: 'alarm' } : {},
    element('dt', {}, label),
    element('dd', {}, element('strong', {}, figure), share === '' ? null : ` (${share})`),
    ...notes.map((note) => element('dd', { class: 'note' }, note)),
  );
}
