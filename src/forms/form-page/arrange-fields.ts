import { element } from '../../frame/element';
import type { FillableField } from '../../frame/fields/field';
import type { FormAnswers, FormField } from '../form-view';

export interface ArrangedFields {
  readonly elements: readonly HTMLElement[];
  visible(): readonly FormField[];
  /** Values by field name. The value of a hidden field is `''`. */
  read(): FormAnswers;
  refresh(): void;
  /** Shows a field that is hidden until it has a problem, and opens the collapsible block around it. */
  reveal(name: string): void;
}

/** Adjacent folded fields share one collapsible block. */
export function arrangeFields(
  specs: readonly FormField[],
  fields: readonly FillableField[],
  foldLabel: string,
): ArrangedFields {
  const revealed = new Set<string>();
  const byName = new Map(fields.map((field) => [field.name, field]));
  const isVisible = ({ name, when, hiddenUntilProblem: onceAsked }: FormField): boolean =>
    (!onceAsked || revealed.has(name)) &&
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
      if (box) box.hidden = !isVisible(spec);
    });
  };
  refresh();
  return {
    elements,
    visible: () => specs.filter(isVisible),
    read: () =>
      Object.fromEntries(
        specs.map((spec, at) => [spec.name, isVisible(spec) ? (fields[at]?.read() ?? '') : '']),
      ),
    refresh,
    reveal: (name) => {
      revealed.add(name);
      refresh();
      byName.get(name)?.element.closest('details')?.setAttribute('open', '');
    },
  };
}
