import { splitList } from '../../texts/split-list';
import { button } from '../button';
import type { DialogWords } from '../dialog/dialog-words';
import { element, fill } from '../element';
import type { Option } from './choice-fields';
import { type FieldLook, type FillableField, labelled, markProblem } from './field';
import { meantBy, onlyMeant, shown, suggestInput } from './suggest-field';
import { whichUnit } from './which-unit';

/**
 * Field for any number of units, added one by one. Reads as their codes, joined by "; ". A text
 * that matches no suggestion is returned as typed.
 */
export function unitsField(
  words: DialogWords,
  look: FieldLook,
  options: readonly Option[],
  value = '',
): FillableField {
  const chosen = splitList(value);
  const { control, list } = suggestInput(look, options);
  const rows = element('ul', { class: 'chosen' });
  const show = () => {
    const nothing = element('li', { class: 'hint' }, words.form.noneChosen);
    fill(rows, chosen.length > 0 ? chosen.map(row) : [nothing]);
  };
  // An input event makes the form check its fields again.
  const changed = () => {
    show();
    control.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const row = (value: string) =>
    chosenRow(words, nameOf(value, options), () => {
      chosen.splice(chosen.indexOf(value), 1);
      changed();
      control.focus();
    });
  const typed = () => {
    const text = control.value.trim();
    return onlyMeant(text, options)?.value ?? meantBy(text, options);
  };
  const take = () => {
    const fault = whichUnit(control.value, options, words);
    markProblem(box, control, fault);
    if (fault !== '') return;
    const value = typed();
    if (value !== '' && !chosen.includes(value)) chosen.push(value);
    control.value = '';
    changed();
  };
  takeOnChoice(control, options, take);
  show();
  const box = labelled(look, control, list, button(words.form.add, 'second', take), rows);
  return {
    name: look.name,
    element: box,
    read: () => [...chosen, typed()].filter((value) => value !== '').join('; '),
    write: (value) => {
      chosen.splice(0, chosen.length, ...splitList(value));
      control.value = '';
      show();
    },
    showProblem: (sentence) => markProblem(box, control, sentence),
    focus: () => control.focus(),
  };
}

function nameOf(value: string, options: readonly Option[]): string {
  const option = options.find((one) => one.value === value);
  return option ? shown(option) : value;
}

function chosenRow({ form }: DialogWords, name: string, takeOut: () => void): HTMLElement {
  const out = button(form.takeOut, 'quiet', takeOut);
  out.setAttribute('aria-label', form.remove(name));
  return element('li', {}, element('span', {}, name), out);
}

/** Adds a suggestion as soon as it is picked, a typed text on Enter. */
function takeOnChoice(
  control: HTMLInputElement,
  options: readonly Option[],
  take: () => void,
): void {
  control.addEventListener('input', () => {
    if (options.some((option) => shown(option) === control.value)) take();
  });
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || control.value.trim() === '') return;
    event.preventDefault();
    take();
  });
}
