import type { FormOutcome, LineAct, SectionLine, SectionsView } from '../../core/dialog-view';
import { actPlace, type PlaceAct } from '../frame/act-place';
import { button } from '../frame/button';
import { call, closeDialog } from '../frame/call';
import { type DialogDesk, openPlainDialog } from '../frame/dialog-desk';
import { element } from '../frame/element';

/** Opens a dialog of text in sections; lines that warn say so in a word, and may be settled by a button. */
export function openSections(view: SectionsView): void {
  const desk = openPlainDialog(view.language, view.title);
  desk.show(
    element('h1', { class: 'spoken' }, view.title),
    ...view.sections.map(({ heading, lines }) =>
      element(
        'section',
        {},
        element('h2', {}, heading),
        element('ul', {}, ...lines.map((line) => lineOf(desk, line))),
      ),
    ),
    element('p', { class: 'acts' }, button(desk.words.close, 'main', closeDialog)),
  );
}

function lineOf(desk: DialogDesk, { text, warns, acts }: SectionLine): HTMLElement {
  const { warning } = desk.words.sections;
  return element(
    'li',
    warns ? { class: 'warns' } : {},
    warns ? element('strong', {}, `${warning}: `) : null,
    text,
    acts.length === 0 ? null : actPlace(desk, acts.map(placeAct)),
  );
}

function placeAct({ label, submit, ids }: LineAct): PlaceAct {
  const name = `${label} ${ids.join(', ')}`;
  return { label, name, asks: null, run: () => call<FormOutcome>(submit, ids) };
}
