import { element } from '../../frame/element';
import type { FillableField } from '../../frame/fields/field';
import type { FieldCondition, FormAnswers, FormField } from '../form-view';

export interface ArrangedFields {
  readonly elements: readonly HTMLElement[];
  visible(): readonly FormField[];
  /** Values by field name. The value of a hidden field is `''`. */
  read(): FormAnswers;
  refresh(): void;
  /** Sets the fields that follow the field `name`. */
  changed(name: string): void;
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
    (!onceAsked || revealed.has(name)) && (!when || isMet(when));
  const isMet = ({ name, is, and }: FieldCondition): boolean =>
    specs.some((one) => one.name === name && isVisible(one)) &&
    is.includes(byName.get(name)?.read() ?? '') &&
    (!and || isMet(and));
  const elements: HTMLElement[] = [];
  const folds = new Map<HTMLDetailsElement, FormField[]>();
  let fold: HTMLDetailsElement | null = null;
  specs.forEach((spec, at) => {
    const box = fields[at]?.element;
    if (!box) return;
    if (spec.folded && !fold) {
      fold = element('details', { class: 'fold' }, element('summary', {}, foldLabel));
      folds.set(fold, []);
      elements.push(fold);
    }
    if (!spec.folded) fold = null;
    if (fold) {
      fold.append(box);
      folds.get(fold)?.push(spec);
    } else elements.push(box);
  });
  const refresh = () => {
    specs.forEach((spec, at) => {
      const box = fields[at]?.element;
      if (box) box.hidden = !isVisible(spec);
    });
    for (const [block, inside] of folds) block.hidden = !inside.some(isVisible);
  };
  const changed = (name: string) => {
    for (const { name: follower, follows } of specs)
      if (follows?.name === name)
        byName.get(follower)?.write(follows.values[byName.get(name)?.read() ?? ''] ?? '');
  };
  refresh();
  return {
    elements,
    changed,
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
