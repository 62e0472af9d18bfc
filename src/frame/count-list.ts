import type { Dialog } from './dialog/dialog';
import { element } from './element';

/** A count with its name; `blocked` and `warned` stand out when they are not zero, since they need a person. */
export interface NamedCount {
  readonly label: string;
  readonly count: number;
  readonly kind: '' | 'blocked' | 'warned';
}

/** Builds the counts of what an import would do. */
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
