import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { LettersDialog } from './letters-words';

interface LoadAllProps<View> {
  readonly label: string;
  read(): Promise<View>;
  take(view: View): void;
}

export function loadAllButton<View>(
  dialog: LettersDialog,
  { label, read, take }: LoadAllProps<View>,
  ...before: readonly HTMLElement[]
): HTMLElement {
  const noticePlace = element('div');
  const pressed = button(label, 'second', async () => {
    const view = await runAct(dialog, {
      pressed,
      status: noticePlace,
      run: read,
    });
    if (view === null) return;
    take(view);
    document.querySelector<HTMLElement>('.find input, .list')?.focus();
  });
  return element('div', { class: 'ask' }, ...before, pressed, noticePlace);
}

export function loadLettersButton<View>(
  dialog: LettersDialog,
  { shown, all }: { readonly shown: number; readonly all: number },
  props: Omit<LoadAllProps<View>, 'label'>,
): HTMLElement | null {
  if (shown === all) return null;
  const { shelf } = dialog.words;
  const counts = paragraph(shelf.shown(dialog.count(shown), dialog.count(all)), 'soft');
  return loadAllButton(dialog, { ...props, label: shelf.readAll(dialog.count(all)) }, counts);
}
