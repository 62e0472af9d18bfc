import { element } from '../frame/element';

/** Lists what was recorded, name by name; empty values are left out. */
export function recordList(rows: readonly (readonly [string, string])[]): HTMLElement {
  const filled = rows.filter(([, value]) => value !== '');
  return element(
    'dl',
    { class: 'record' },
    ...filled.map(([name, value]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, value)),
    ),
  );
}
