import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { completedOf, type Figures } from '../../records/figures';
import type { Summary } from '../rules/summarise';
import { changeNote } from './change-note';
import type { SummaryPage } from './summary-page';

export function headline(summaryPage: SummaryPage, summary: Summary): HTMLElement {
  const { words } = summaryPage;
  const { totals, since } = summary;
  const completed = completedOf(totals);
  const ofAll = (part: number) => ({
    figure: summaryPage.of(part, totals.units),
    share: summaryPage.share(part, totals.units),
  });
  const single = (count: number) => ({ figure: summaryPage.count(count), share: '' });
  const notes = (of: (figures: Figures) => number) =>
    since === null ? [] : [changeNote(summaryPage, summary, of)];
  const open = (all: Figures) => all.units - all.acknowledged;
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
      tile(words.completed, ofAll(completed), notes(completedOf)),
      tile(
        words.overdueUnits,
        single(totals.overdue),
        notes(({ overdue }) => overdue),
        totals.overdue > 0,
      ),
      tile(words.unacknowledged, single(open(totals)), notes(open)),
    ),
  );
}

export function evidenceLine(summaryPage: SummaryPage, summary: Summary): HTMLElement {
  const { checked, selfReported, silent } = summary;
  const { words, count } = summaryPage;
  return paragraph(words.evidence(count(checked.units), count(selfReported.units), count(silent)));
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
