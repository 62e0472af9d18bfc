import { button } from '../../../frame/button';
import { causeOf } from '../../../frame/dialog/failure-text';
import { element, fill } from '../../../frame/element';
import { paragraph } from '../../../frame/notice';
import { showNotice } from '../../../frame/show-notice';
import type { ImportDialogState } from '../dialog-state';
import { otherUnusedSentences } from '../parts/left-out';
import { stepHeading } from './step-heading';

/** The fixed bar at the bottom, with its status above it. */
export interface WriteBar {
  readonly status: HTMLElement;
  /** `null` if there is nothing to write. */
  show(write: HTMLButtonElement | null): void;
}

export interface Preview {
  readonly draw: (place: HTMLElement, bar: WriteBar) => Promise<void>;
  readonly again: () => void;
}

export async function previewStep(
  state: ImportDialogState,
  { draw, again }: Preview,
): Promise<void> {
  const { dialog, words } = state;
  const place = element('div', { class: 'result' }, paragraph(words.preview.checking));
  const status = element('div');
  const acts = element('div', { class: 'acts' });
  const others = [
    button(words.preview.recheck, 'second', again),
    button(words.preview.back, 'second', () => state.show('columns')),
  ];
  const bar: WriteBar = { status, show: (write) => fill(acts, [write, ...others]) };
  bar.show(null);
  dialog.show(
    ...stepHeading(state, 3, 'preview'),
    ...otherUnusedSentences(state).map((one) => paragraph(one, 'hint')),
    place,
    status,
    acts,
  );
  try {
    await draw(place, bar);
  } catch (error) {
    showNotice(dialog, place, 'problem', dialog.words.failed(causeOf(error, dialog.words)));
  }
}
