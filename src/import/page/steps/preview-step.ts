import { button } from '../../../frame/button';
import { causeOf } from '../../../frame/dialog/failure-text';
import { element } from '../../../frame/element';
import { paragraph } from '../../../frame/notice';
import { showNotice } from '../../../frame/show-notice';
import type { ImportDialogState } from '../dialog-state';
import { movedSentences, otherUnusedSentences } from '../parts/left-out';
import { stepHeading } from './step-heading';

export interface Preview {
  readonly draw: (place: HTMLElement) => Promise<void>;
  readonly again: () => void;
}

export async function previewStep(
  state: ImportDialogState,
  { draw, again }: Preview,
): Promise<void> {
  const { dialog, words } = state;
  const place = element('div', { class: 'result' }, paragraph(words.preview.checking));
  dialog.show(
    ...stepHeading(state, 3, 'preview'),
    ...[...movedSentences(state), ...otherUnusedSentences(state)].map((one) =>
      paragraph(one, 'hint'),
    ),
    place,
    element(
      'div',
      { class: 'acts' },
      button(words.preview.recheck, 'second', again),
      button(words.preview.back, 'second', () => state.show('columns')),
    ),
  );
  try {
    await draw(place);
  } catch (error) {
    showNotice(dialog, place, 'problem', dialog.words.failed(causeOf(error, dialog.words)));
  }
}
