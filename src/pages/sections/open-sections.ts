import type { SectionsView } from '../../core/dialog-view';
import { button } from '../frame/button';
import { closeDialog } from '../frame/call';
import { type DialogDesk, openDialog } from '../frame/dialog-desk';
import { element } from '../frame/element';

/** Opens a dialog of text in sections; lines that warn say so in a word. */
export function openSections(view: SectionsView): void {
  const desk = openDialog(view.language, () => view.title);
  desk.show(
    element('h1', { class: 'spoken' }, view.title),
    ...view.sections.map((section) => sectionOf(desk, section)),
    element('p', { class: 'acts' }, button(desk.words.close, 'main', closeDialog)),
  );
}

function sectionOf(
  { words }: DialogDesk,
  { heading, lines }: SectionsView['sections'][number],
): HTMLElement {
  const items = lines.map(({ text, warns }) =>
    element(
      'li',
      warns ? { class: 'warns' } : {},
      warns ? element('strong', {}, `${words.sections.warning}: `) : null,
      text,
    ),
  );
  return element('section', {}, element('h2', {}, heading), element('ul', {}, ...items));
}
