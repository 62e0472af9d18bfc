import type { Field } from './field';

/** Calls `act` once a text was pasted into the empty field, so that no button has to be pressed. */
export function onFirstPaste(field: Field, act: () => void): void {
  field.element.addEventListener('paste', () => {
    // The text is in the field only after the event.
    if (field.read().trim() === '') setTimeout(act);
  });
}
