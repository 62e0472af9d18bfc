import { element } from '../../frame/element';
import { type FillableField, markRequired } from '../../frame/fields/field';
import type { FieldCondition, FormAnswers, FormField } from '../form-view';

export interface ArrangedFields {
  readonly elements: readonly HTMLElement[];
  /** The fields shown, each `required` as it is now. */
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
  const isRequired = ({ required, requiredWhen }: FormField): boolean =>
    required || (requiredWhen !== undefined && isMet(requiredWhen));
  const elements: HTMLElement[] = [];
  const isOpened = ({ opensWhen = [] }: FormField): boolean => opensWhen.some(isMet);
  const folds = new Map<HTMLDetailsElement, FormField[]>();
  let fold: HTMLDetailsElement | null = null;
  specs.forEach((spec, at) => {
    const box = fields[at]?.element;
    if (!box) return;
    if (spec.folded && !fold) {
      fold = element('details', { class: 'fold' }, element('summary', {}, foldLabel));
      folds.set(fold, []);
      elements.push(element('div', {}, fold));
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
      if (box && spec.requiredWhen) markRequired(box, isRequired(spec));
      if (spec.accumulatesWhen) box?.classList.toggle('asked-once', !isMet(spec.accumulatesWhen));
    });
    for (const [block, inside] of folds) {
      const folded = inside.filter((spec) => !isOpened(spec));
      placeFields(block, inside, folded);
      block.hidden = !folded.some(isVisible);
    }
  };
  const placeFields = (
    block: HTMLDetailsElement,
    inside: readonly FormField[],
    folded: readonly FormField[],
  ) => {
    const boxOf = ({ name }: FormField) => byName.get(name)?.element ?? '';
    const isPlaced = (spec: FormField) =>
      byName.get(spec.name)?.element.parentElement === block || !folded.includes(spec);
    // Moving a field takes the focus from it, so nothing moves unless something has to.
    if (
      block.querySelectorAll(':scope > .field').length === folded.length &&
      folded.every(isPlaced)
    )
      return;
    block.before(...inside.filter((spec) => !folded.includes(spec)).map(boxOf));
    block.append(...folded.map(boxOf));
  };
  const changed = (name: string) => {
    for (const { name: follower, follows } of specs) {
      const field = byName.get(follower);
      if (!field || follows?.name !== name) continue;
      const isTyped = !['', ...Object.values(follows.values)].includes(field.read());
      if (!follows.keepsTyped || !isTyped)
        field.write(follows.values[byName.get(name)?.read() ?? ''] ?? '');
    }
  };
  refresh();
  return {
    elements,
    changed,
    visible: () => specs.filter(isVisible).map((spec) => ({ ...spec, required: isRequired(spec) })),
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
