import type { Dialog } from './dialog/dialog';
import { element } from './element';

/** Counts of the kinds `blocked` and `warned` are highlighted unless they are zero. */
export interface NamedCount {
  readonly label: string;
  readonly count: number;
  readonly kind: '' | 'blocked' | 'warned';
}

export function countList(
  dialog: Pick<Dialog, 'count'>,
  counts: readonly NamedCount[],
): HTMLElement {
  return element(
    'dl',
    { class: 'counts' },
    ...counts.map(({ label, count, kind }) =>
      element(
        'div',
        count > 0 && kind !== '' ? { class: kind } : {},
        element('dt', {}, label),
        element('dd', {}, dialog.count(count)),
      ),
    ),
  );
}
