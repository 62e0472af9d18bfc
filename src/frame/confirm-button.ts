import { type ButtonVariant, button } from './button';

/** Milliseconds after the first press in which a second press is ignored as part of a double click. */
const DOUBLE_CLICK = 500;

export interface ConfirmedAction {
  readonly label: string;
  /** Label after the first press, which says what a second press does. */
  readonly again: string;
  readonly look: ButtonVariant;
  press(): void;
  /** True if nothing can be lost, so that one press is enough. */
  isFree?(): boolean;
  asked?(): void;
}

export function confirmButton(act: ConfirmedAction): HTMLButtonElement {
  let armedFrom = 0;
  const element = button(act.label, act.look, () => {
    if (act.isFree?.() || (armedFrom > 0 && Date.now() >= armedFrom)) act.press();
    else if (armedFrom === 0) {
      armedFrom = Date.now() + DOUBLE_CLICK;
      element.textContent = act.again;
      act.asked?.();
    }
  });
  return element;
}
