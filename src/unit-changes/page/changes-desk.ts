import { button } from '../../frame/button';
import type { Dialog } from '../../frame/dialog/dialog';
import { type Child, element } from '../../frame/element';
import { closeDialog } from '../../frame/server';
import type { Words } from '../../words/words';
import type { UnitsView } from '../rules/units-view';

/** The texts of this dialog. */
export type Texts = Words['unitChanges'];

/** What the steps of this dialog work with. */
export interface UnitChangesDialog extends Dialog {
  readonly texts: Texts;
  /** The units as last read. */
  readonly view: UnitsView;
  /** Shows a step; gives the act that shows it again with what was typed. */
  step(...parts: readonly Child[]): () => void;
}

/** Makes the desk of this dialog on the units that were read. */
export function unitChangesDialog(
  dialog: Dialog,
  texts: Texts,
  view: UnitsView,
): UnitChangesDialog {
  return {
    ...dialog,
    texts,
    view,
    step: (...parts) => {
      const heading = element('h1', { class: 'spoken' }, texts.changeUnits.title);
      const again = () => dialog.show(heading, ...parts);
      again();
      return again;
    },
  };
}

/** Builds the button beside the main one: back to an earlier step, or out where there is none. */
export function backButton(
  { texts, words }: UnitChangesDialog,
  back: (() => void) | null,
): HTMLButtonElement {
  return back
    ? button(texts.changeUnits.back, 'second', back)
    : button(words.close, 'second', closeDialog);
}
