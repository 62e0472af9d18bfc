import { element } from '../../frame/element';
import type { FillableField } from '../../frame/fields/field';
import type { FormAnswers, Field as FormField } from '../form-view';

/** Fields as they stand in a form: some are asked for only with others, or once something is said about them. */
export interface ArrangedFields {
  readonly elements: readonly HTMLElement[];
  /** Gives the fields that are asked for as the form stands. */
  asked(): readonly FormField[];
  /** Gives what was filled in; what is not asked for is ''. */
  read(): FormAnswers;
  /** Shows and hides what follows from what is filled in. */
  refresh(): void;
  /** Brings a field that something is said about in sight. */
  uncover(name: string): void;
}

/** Lays fields out; neighbours that are folded stand together behind one line. */
export function arrangeFields(
  specs: readonly FormField[],
  fields: readonly FillableField[],
  foldLabel: string,
): ArrangedFields {
  const uncovered = new Set<string>();
  const byName = new Map(fields.map((field) => [field.name, field]));
  const isAsked = ({ name, when, onceAsked }: FormField): boolean =>
    (!onceAsked || uncovered.has(name)) &&
    (!when || when.is.includes(byName.get(when.name)?.read() ?? ''));
  const elements: HTMLElement[] = [];
  let fold: HTMLDetailsElement | null = null;
  specs.forEach(({ folded }, at) => {
    const box = fields[at]?.element;
    if (!box) return;
    if (folded && !fold) {
      fold = element('details', { class: 'fold' }, element('summary', {}, foldLabel));
      elements.push(fold);
    }
    if (!folded) fold = null;
    if (fold) fold.append(box);
    else elements.push(box);
  });
  const refresh = () => {
    specs.forEach((spec, at) => {
      const box = fields[at]?.element;
      if (box) box.hidden = !isAsked(spec);
    });
  };
  refresh();
  return {
    elements,
    asked: () => specs.filter(isAsked),
    read: () =>
      Object.fromEntries(
        specs.map((spec, at) => [spec.name, isAsked(spec) ? (fields[at]?.read() ?? '') : '']),
      ),
    refresh,
    uncover: (name) => {
      uncovered.add(name);
      refresh();
      byName.get(name)?.element.closest('details')?.setAttribute('open', '');
    },
  };
}
