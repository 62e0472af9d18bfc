import { button } from '../../frame/button';
import type { Dialog } from '../../frame/dialog/dialog';
import { type Child, element } from '../../frame/element';
import { closeDialog } from '../../frame/server';
import type { Words } from '../../words/words';
import type { UnitsView } from '../rules/units-view';

export type Texts = Words['unitChanges'];

export interface UnitChangesDialog extends Dialog {
  readonly texts: Texts;
  readonly view: UnitsView;
  /** Returns a function that shows the step again with the user's input. */
  step(...parts: readonly Child[]): () => void;
}

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

export function backButton(
  { texts, words }: UnitChangesDialog,
  back: (() => void) | null,
): HTMLButtonElement {
  return back
    ? button(texts.changeUnits.back, 'second', back)
    : button(words.close, 'second', closeDialog);
}
