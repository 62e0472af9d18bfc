import type { Dialog } from '../../frame/dialog/dialog';
import { element } from '../../frame/element';
import { callServer } from '../../frame/server';
import type { FormOutcome, LineAction, SectionLine, SectionsView } from '../form-view';
import { type ActionButton, actionButtons } from './action-buttons';

export function textSection(
  dialog: Dialog,
  { heading, lines }: SectionsView['sections'][number],
): HTMLElement {
  const items = lines.map((line) => lineOf(dialog, line));
  return element('section', {}, element('h2', {}, heading), element('ul', {}, ...items));
}

function lineOf(dialog: Dialog, { text, warns, acts = [] }: SectionLine): HTMLElement {
  const { warning } = dialog.words.sections;
  return element(
    'li',
    warns ? { class: 'warns' } : {},
    warns ? element('strong', {}, `${warning}: `) : null,
    text,
    acts.length === 0 ? null : actionButtons(dialog, acts.map(placeAct)),
  );
}

function placeAct({ label, submit, ids }: LineAction): ActionButton {
  const name = `${label} ${ids.join(', ')}`;
  return { label, name, asks: null, run: () => callServer<FormOutcome>(submit, ids) };
}
