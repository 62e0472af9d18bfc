import { noticeOfOutcome } from '../../forms/form-page/notice-of-outcome';
import type { FormOutcome } from '../../forms/form-view';
import { button } from '../../frame/button';
import { causeOf } from '../../frame/dialog/failure-text';
import { runAct } from '../../frame/dialog/run-act';
import { type Child, element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { showNotice } from '../../frame/show-notice';
import type { LetterPreview } from '../rules/letters-view';
import { letterPreviewFrame } from './letter-preview-frame';
import type { LettersDialog } from './letters-words';

export interface PreviewSource {
  read(): Promise<LetterPreview>;
  /** Null if no test letter is offered. */
  readonly test: (() => Promise<FormOutcome>) | null;
}

export async function previewLetter(dialog: LettersDialog, source: PreviewSource): Promise<void> {
  const { words } = dialog;
  const body = element('div', {}, paragraph(words.preview.loading));
  const close = button(words.preview.close, 'second', () => box.close());
  const noticePlace = element('div');
  const test = testButton(dialog, source, noticePlace);
  const place = element('div', { class: 'letter-place' });
  const box = element(
    'dialog',
    { class: 'letter', 'aria-labelledby': 'letter-title' },
    element(
      'div',
      { class: 'letter-about' },
      element('h2', { id: 'letter-title' }, words.preview.title),
      body,
      noticePlace,
      element('p', { class: 'acts' }, test, close),
    ),
    place,
  );
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
  close.focus();
  try {
    fill(body, letterParts(dialog, await source.read(), place));
  } catch (error) {
    showNotice(dialog, body, 'problem', words.failed(causeOf(error, dialog.words)));
  }
}

function testButton(
  dialog: LettersDialog,
  { test }: PreviewSource,
  noticePlace: HTMLElement,
): HTMLElement | null {
  if (test === null) return null;
  const made = button(dialog.words.preview.test, 'main', async () => {
    const outcome = await runAct(dialog, {
      pressed: made,
      status: noticePlace,
      run: test,
    });
    if (outcome) showNotice(dialog, noticePlace, ...noticeOfOutcome(outcome));
  });
  return made;
}

function letterParts(dialog: LettersDialog, letter: LetterPreview, place: HTMLElement): Child[] {
  const { words } = dialog;
  const row = (name: string, value: string) =>
    value === '' ? null : element('div', {}, element('dt', {}, name), element('dd', {}, value));
  return [
    element(
      'dl',
      { class: 'letter-head' },
      row(words.preview.to, letter.to),
      row(words.preview.copies, letter.copies),
      row(words.preview.subject, letter.subject),
    ),
    ...letter.notes.map((note) => element('p', { class: 'notice warning' }, note)),
    ...letterPreviewFrame(dialog, letter, place),
  ];
}
