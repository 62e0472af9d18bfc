import { button } from './button';
import type { Option } from './choice-fields';
import type { DialogWords } from './dialog-words';
import { element, fill } from './element';
import { type Field, type FieldLook, labelled, markProblem } from './field';
import { meantBy, shown, suggestInput } from './suggest-field';

/**
 * Builds a field in which any number of units are gathered, one suggestion after the other. It reads as their
 * codes, joined by "; "; a text that is none of the suggestions is read as it was typed.
 */
export function unitsField(words: DialogWords, look: FieldLook, options: readonly Option[]): Field {
  const { form } = words;
  const chosen: string[] = [];
  const { control, list } = suggestInput(look, options);
  const rows = element('ul', { class: 'chosen' });
  const show = () => {
    const row = (value: string) => {
      const option = options.find((one) => one.value === value);
      const name = option ? shown(option) : value;
      const out = button(form.takeOut, 'quiet', () => {
        chosen.splice(chosen.indexOf(value), 1);
        show();
        control.focus();
      });
      out.setAttribute('aria-label', form.remove(name));
      return element('li', {}, element('span', {}, name), out);
    };
    fill(
      rows,
      chosen.length > 0 ? chosen.map(row) : [element('li', { class: 'hint' }, form.noneChosen)],
    );
  };
  const take = () => {
    const value = meantBy(control.value.trim(), options);
    if (value !== '' && !chosen.includes(value)) chosen.push(value);
    control.value = '';
    show();
  };
  control.addEventListener('input', () => {
    if (options.some((option) => shown(option) === control.value)) take();
  });
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || control.value.trim() === '') return;
    event.preventDefault();
    take();
  });
  show();
  const box = labelled(look, control, list, button(form.add, 'second', take), rows);
  return {
    name: look.name,
    element: box,
    read: () =>
      [...chosen, meantBy(control.value.trim(), options)]
        .filter((value) => value !== '')
        .join('; '),
    showProblem: (sentence) => markProblem(box, control, sentence),
    focus: () => control.focus(),
  };
}
