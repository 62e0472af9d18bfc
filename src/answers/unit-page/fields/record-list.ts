import { element } from '../../../frame/element';

/** Leaves out empty values. An array gets one line per item. */
export function recordList(
  rows: readonly (readonly [name: string, value: string | readonly string[]])[],
): HTMLElement {
  const filled = rows.filter(([, value]) => value.length > 0);
  return element(
    'dl',
    { class: 'record' },
    ...filled.map(([name, value]) =>
      element(
        'div',
        {},
        element('dt', {}, name),
        element('dd', {}, ...lines(value).map((line) => element('span', {}, line))),
      ),
    ),
  );
}

function lines(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
