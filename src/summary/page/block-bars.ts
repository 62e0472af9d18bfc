import { element } from '../../frame/element';
import type { Figures } from '../../records/figures';
import type { Summary } from '../rules/summarise';
import type { SummaryDesk } from './summary-desk';

const PARTS = ['completedOnTime', 'completedLate', 'openWithin', 'openOverdue'] as const;

/**
 * Builds one bar for each block, parted by result. Screen readers are spared it: the table below holds the
 * same figures.
 */
export function blockBars(desk: SummaryDesk, blocks: Summary['blocks']): HTMLElement {
  const { words } = desk;
  const legend = PARTS.map((part) =>
    element('span', { class: 'key' }, element('i', { class: part }), words.columns[part]),
  );
  const filled = blocks.filter(({ figures }) => figures.units > 0);
  return element(
    'figure',
    { class: 'part', 'aria-hidden': 'true' },
    element('figcaption', {}, words.bars),
    element('div', { class: 'keys' }, ...legend),
    ...filled.map(({ name, figures }) =>
      element(
        'div',
        { class: 'bar-row' },
        element('span', {}, name || words.noBlock),
        bar(desk, figures),
      ),
    ),
  );
}

function bar(desk: SummaryDesk, figures: Figures): HTMLElement {
  const pieces = PARTS.filter((part) => figures[part] > 0).map((part) => {
    const piece = element('i', { class: part }, desk.count(figures[part]));
    piece.style.flexGrow = String(figures[part]);
    return piece;
  });
  return element('span', { class: 'bar' }, ...pieces);
}
