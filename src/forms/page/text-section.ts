import type { DialogDesk } from '../../frame/dialog/dialog-desk';
import { element } from '../../frame/element';
import { server } from '../../frame/server';
import type { LineAct, LineCalls, SectionLine, SectionsView } from '../form-view';
import { actPlace, type PlaceAct } from './act-place';

/** Builds a section of text; a line that warns says so in a word, and may be settled by a button. */
export function textSection(
  desk: DialogDesk,
  { heading, lines }: SectionsView['sections'][number],
): HTMLElement {
  const items = lines.map((line) => lineOf(desk, line));
  return element('section', {}, element('h2', {}, heading), element('ul', {}, ...items));
}

function lineOf(desk: DialogDesk, { text, warns, acts = [] }: SectionLine): HTMLElement {
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
  return { label, name, asks: null, run: () => server<LineCalls>()[submit](ids) };
}
