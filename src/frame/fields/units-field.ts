import { splitList } from '../../texts/split-list';
import { button } from '../button';
import type { DialogWords } from '../dialog/dialog-words';
import { element, fill } from '../element';
import { ambiguousUnitMessage } from './ambiguous-unit';
import type { Option } from './choice-fields';
import { type FieldProps, type FillableField, labelled, markProblem } from './field';
import { onlyMatch, optionText, optionValue, suggestInput } from './suggest-field';

/**
 * Field for several units, added one by one. Its value is their codes joined by "; ", including text that was
 * typed but not added. A text that matches no suggestion is returned as typed.
 */
export function unitsField(
  words: DialogWords,
  props: FieldProps,
  options: readonly Option[],
  value = '',
): FillableField {
  const chosen = splitList(value);
  const { control, list } = suggestInput(props, options);
  const rows = element('ul', { class: 'chosen' });
  const render = () => {
    const emptyRow = element('li', { class: 'hint' }, words.form.noneChosen);
    fill(rows, chosen.length > 0 ? chosen.map(row) : [emptyRow]);
  };
  // An input event makes the form check its fields again.
  const changed = () => {
    render();
    control.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const row = (value: string) =>
    chosenRow(words, nameOf(value, options), () => {
      chosen.splice(chosen.indexOf(value), 1);
      changed();
      control.focus();
    });
  const typedValue = () => {
    const text = control.value.trim();
    return onlyMatch(text, options)?.value ?? optionValue(text, options);
  };
  const add = () => {
    const fault = ambiguousUnitMessage(control.value, options, words);
    markProblem(box, control, fault);
    if (fault !== '') return;
    const value = typedValue();
    if (value !== '' && !chosen.includes(value)) chosen.push(value);
    control.value = '';
    changed();
  };
  addOnChoice(control, options, add);
  render();
  const box = labelled(props, control, list, button(words.form.add, 'second', add), rows);
  return {
    name: props.name,
    element: box,
    read: () => [...chosen, typedValue()].filter((value) => value !== '').join('; '),
    write: (value) => {
      chosen.splice(0, chosen.length, ...splitList(value));
      control.value = '';
      render();
    },
    showProblem: (sentence) => markProblem(box, control, sentence),
    focus: () => control.focus(),
  };
}

function nameOf(value: string, options: readonly Option[]): string {
  const option = options.find((one) => one.value === value);
  return option ? optionText(option) : value;
}

function chosenRow({ form }: DialogWords, name: string, remove: () => void): HTMLElement {
  const removeButton = button(form.takeOut, 'quiet', remove);
  removeButton.setAttribute('aria-label', form.remove(name));
  return element('li', {}, element('span', {}, name), removeButton);
}

/** Adds a picked suggestion at once, and typed text on Enter. */
function addOnChoice(control: HTMLInputElement, options: readonly Option[], add: () => void): void {
  control.addEventListener('input', () => {
    if (options.some((option) => optionText(option) === control.value)) add();
  });
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || control.value.trim() === '') return;
    event.preventDefault();
    add();
  });
}
