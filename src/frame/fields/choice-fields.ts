import { element } from '../element';
import {
  describedBy,
  type FieldProps,
  type FillableField,
  grouped,
  labelled,
  markProblem,
} from './field';
import { radioRow } from './radio-row';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The field's value is the ticked values joined by `; `. */
export function choicesField(
  props: FieldProps,
  options: readonly Option[],
  chosen: readonly string[],
): FillableField {
  const boxes = options.map(({ value, label }, at) => {
    const id = `${props.id}-${at}`;
    return { value, ...tick({ id, name: props.name, label, ticked: chosen.includes(value) }) };
  });
  const list = element('div', { class: 'ticks' }, ...boxes.map(({ row }) => row));
  const box = grouped(props, list);
  return {
    name: props.name,
    element: box,
    read: () =>
      boxes
        .filter(({ control }) => control.checked)
        .map(({ value }) => value)
        .join('; '),
    write: (value) => {
      const ticked = value.split('; ');
      for (const { value: own, control } of boxes) control.checked = ticked.includes(own);
    },
    showProblem: (sentence) => markProblem(box, null, sentence),
    focus: () => boxes[0]?.control.focus(),
  };
}

/** The field's value is `yes` or `''`. */
export function checkField(props: FieldProps, ticked: boolean): FillableField {
  const { row, control } = tick({ id: props.id, name: props.name, label: props.label, ticked });
  control.setAttribute('aria-describedby', describedBy(props));
  const hint =
    props.hint === '' ? null : element('p', { class: 'hint', id: `${props.id}-hint` }, props.hint);
  const problem = element('p', { class: 'problem-text', id: `${props.id}-problem` });
  const box = element('div', { class: 'field' }, row, hint, problem);
  return {
    name: props.name,
    element: box,
    read: () => (control.checked ? 'yes' : ''),
    write: (value) => {
      control.checked = value === 'yes';
    },
    showProblem: (sentence) => markProblem(box, control, sentence),
    focus: () => control.focus(),
  };
}

export function radiosField(
  props: FieldProps,
  options: readonly Option[],
  chosen: string,
): FillableField {
  const { id, name } = props;
  const rows = options.map(({ value, label }, at) =>
    radioRow({ id: `${id}-${at}`, name, label, ticked: value === chosen }),
  );
  const box = grouped(props, element('div', { class: 'ticks radios' }, ...rows));
  const controls = [...box.querySelectorAll('input')];
  const checkedAt = () => controls.findIndex(({ checked }) => checked);
  return {
    name,
    element: box,
    read: () => options[checkedAt()]?.value ?? '',
    write: (value) => {
      const control = controls[options.findIndex((option) => option.value === value)];
      if (control) control.checked = true;
    },
    showProblem: (sentence) => markProblem(box, null, sentence),
    focus: () => controls[checkedAt()]?.focus(),
  };
}

export function choiceField(
  props: FieldProps,
  options: readonly Option[],
  chosen: string,
): FillableField {
  const control = element(
    'select',
    { id: props.id, name: props.name, class: 'control', 'aria-describedby': describedBy(props) },
    ...options.map(({ value, label }) => element('option', { value }, label)),
  );
  control.value = chosen;
  const box = labelled(props, control);
  return {
    name: props.name,
    element: box,
    read: () => control.value,
    write: (value) => {
      if (options.some((option) => option.value === value)) control.value = value;
    },
    showProblem: (sentence) => markProblem(box, control, sentence),
    focus: () => control.focus(),
  };
}

interface Tick {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly ticked: boolean;
}

function tick({ id, name, label, ticked }: Tick): { row: HTMLElement; control: HTMLInputElement } {
  const control = element('input', { type: 'checkbox', id, name });
  control.checked = ticked;
  const row = element('label', { class: 'tick', for: id }, control, element('span', {}, label));
  return { row, control };
}
