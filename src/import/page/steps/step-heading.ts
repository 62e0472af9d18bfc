import { pathLine } from '../../../frame/dialog/path-line';
import { element } from '../../../frame/element';
import type { ImportDialogState } from '../dialog-state';

export function stepHeading(
  { dialog, words }: ImportDialogState,
  number: 1 | 2 | 3,
  name: keyof ImportDialogState['words']['steps'],
): HTMLElement[] {
  const text = words.step(number, words.steps[name]);
  if (number > 1) dialog.announce(text);
  return [pathLine(dialog, 'openImport'), element('h1', { class: 'step' }, text)];
}
