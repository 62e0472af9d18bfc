import type { Dialog } from './dialog/dialog';
import { element } from './element';

/** Counts of the kinds `blocked` and `warned` are highlighted. */
export interface NamedCount {
  readonly label: string;
  readonly count: number;
  readonly kind: '' | 'blocked' | 'warned';
}

/** Counts of zero are left out. */
export function countList(
  dialog: Pick<Dialog, 'count'>,
  counts: readonly NamedCount[],
): HTMLElement {
  return element(
    'dl',
    { class: 'counts' },
    ...counts
      .filter(({ count }) => count > 0)
      .map(({ label, count, kind }) =>
        element(
          'div',
          kind === '' ? {} : { class: kind },
          element('dt', {}, label),
          element('dd', {}, dialog.count(count)),
        ),
      ),
  );
}
