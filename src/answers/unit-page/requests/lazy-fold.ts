import { element } from '../../../frame/element';
import type { UnitPage } from '../page-state';
import { draftOf } from '../steps/draft';

/**
 * A closed form, built when it is opened, so that it costs nothing on the page before. Open while it holds
 * something that was typed.
 */
export function lazyFold(
  unitPage: UnitPage,
  { key, title }: { readonly key: string; readonly title: string },
  form: () => HTMLElement,
): HTMLDetailsElement {
  const summary = element('summary', { class: 'fold', id: `${key}-title` }, title);
  const box = element('details', {}, summary);
  const build = () => {
    if (box.childElementCount === 1) box.append(form());
  };
  summary.addEventListener('click', build);
  box.addEventListener('toggle', () => box.open && build());
  if (draftOf(unitPage, key) !== null) {
    build();
    box.open = true;
  }
  return box;
}
