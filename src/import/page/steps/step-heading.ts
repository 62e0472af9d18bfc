import { pathLine } from '../../../frame/dialog/path-line';
import { element } from '../../../frame/element';
import type { ImportDialogState } from '../dialog-state';

export function stepHeading(
  { dialog, draft, words }: ImportDialogState,
  number: 1 | 2 | 3,
  name: keyof ImportDialogState['words']['steps'],
): HTMLElement[] {
  const text = words.step(number, words.steps[name]);
  if (number > 1) dialog.announce(text);
  const heading = element('h1', { class: 'step' }, text);
  return draft.kind === 'units' ? [pathLine(dialog, 'openImport'), heading] : [heading];
}
