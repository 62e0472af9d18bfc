import type { SectionsView } from '../../core/dialog-view';
import type { DialogDesk } from './dialog-desk';
import { element } from './element';

/** Builds a section of text; a line that warns says so in a word. */
export function textSection(
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
