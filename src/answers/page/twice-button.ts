import { type ButtonLook, button } from '../../frame/button';

/** Milliseconds in which a second press is still the first one, pressed double. */
const DOUBLE = 500;

/** A button for what takes something away. */
export interface TwicePressed {
  readonly label: string;
  /** Stands in the place of the label after the first press, and says what a second one does. */
  readonly again: string;
  readonly look: ButtonLook;
  press(): void;
  /** Tells that there is nothing to lose, so that one press does. */
  isFree?(): boolean;
  /** Is told of the first press. */
  asked?(): void;
}

/** Builds a button that asks to be pressed once more before it takes something away. */
export function twiceButton(act: TwicePressed): HTMLButtonElement {
  let ready = 0;
  const made = button(act.label, act.look, () => {
    if (act.isFree?.() || (ready > 0 && Date.now() >= ready)) act.press();
    else if (ready === 0) {
      ready = Date.now() + DOUBLE;
      made.textContent = act.again;
      act.asked?.();
    }
  });
  return made;
}
